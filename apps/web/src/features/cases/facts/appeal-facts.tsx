import { appealKinds, type CaseContentOf, type CaseViewOf } from '@tidu/contracts';
import { Link } from '@tanstack/react-router';
import { useMe } from '../../../api/session.js';
import { Facts } from '../../../design/facts.js';
import { Verdict } from '../../../design/verdict.js';
import { useSpeech } from '../../../language/language.js';
import { ClauseReasons } from '../../application/clause-reasons.js';
import { useExpertNames } from '../../application/use-expert-names.js';
import { useFormContext } from '../use-form-context.js';
import { Remedies } from './remedies.js';
import { Statement } from './statement.js';

const signedName = { zh: '已签署', en: 'signed' };
const interestNames = {
  undeclared: { zh: '未作回避声明', en: 'interests not declared' },
  conflicted: { zh: '应当回避，待更换', en: 'conflicted, to be replaced' },
  clear: { zh: '未签署', en: 'not signed' },
};

type Against = NonNullable<CaseContentOf<'appeal'>['against']>;

/** The decision appealed against, as a way to the case it was taken in; an application has a link of its own. */
function DecidedIn({ against: { kind, id } }: { readonly against: Against }) {
  const { say } = useSpeech();
  const name = say(appealKinds[kind]);
  switch (kind) {
    case 'downgrade':
      return (
        <Link to="/re-evaluations/$id" params={{ id }}>
          {name}
        </Link>
      );
    case 'revocation':
      return (
        <Link to="/cases/$plural/$id" params={{ plural: 'revocations', id }}>
          {name}
        </Link>
      );
    default:
      return name;
  }
}

/** An appeal (复核): what is appealed and why, what the experts found, and the outcome clause by clause. */
export function AppealFacts({ view }: { readonly view: CaseViewOf<'appeal'> }) {
  const { t, say } = useSpeech();
  const me = useMe();
  const known = useExpertNames();
  const nameOf = (expert: string) => (expert === me.id ? { zh: me.name, en: me.name } : known(expert));
  const { terms } = useFormContext(view);
  const { against, decision, clauses, statement, panel, outcomes, opinion, remedies } = view.content;
  if (against === null || decision === null) return null;
  return (
    <>
      <Statement title={t('复核申请', 'The appeal')} text={statement}>
        <Facts
          rows={[
            [t('针对', 'Against'), <DecidedIn key="against" against={against} />],
            [t('工厂', 'Factory'), decision.factoryName],
            ...(decision.decidedOn === null
              ? []
              : [[t('原决定日期', 'Decided on'), decision.decidedOn] as const]),
          ]}
        />
        {terms != null && <ClauseReasons reasons={clauses} edition={terms.edition} tier={terms.tier} />}
      </Statement>
      {panel.length > 0 && (
        <section className="panel stack tight">
          <h2>{t('专家复核意见', 'What the experts found')}</h2>
          {panel.map(({ expert, interests, signed, summary, findings }) => (
            <div key={expert} className="stack tight objection">
              <h3>
                {say(nameOf(expert))}{' '}
                <span className="quiet">{say(signed ? signedName : interestNames[interests])}</span>
              </h3>
              <ul className="stack tight">
                {Object.values(findings).map(({ clause, verdict, reason }) => (
                  <li key={clause}>
                    <span className="clause-id">{clause}</span>{' '}
                    <Verdict verdict={verdict === 'cannot-tell' ? 'undetermined' : verdict} />
                    <p className="prewrap">{reason}</p>
                  </li>
                ))}
              </ul>
              {summary !== '' && <p className="prewrap">{summary}</p>}
            </div>
          ))}
        </section>
      )}
      {opinion !== '' && (
        <Statement title={t('复核结论', 'Outcome')} text={opinion}>
          <ul className="stack tight">
            {outcomes.map(({ clause, verdict, reason }) => (
              <li key={clause}>
                <span className="clause-id">{clause}</span>{' '}
                <strong>
                  {verdict === 'met'
                    ? t('申请人有理', 'the appeal is right')
                    : t('原决定正确', 'the decision is right')}
                </strong>
                <p className="prewrap">{reason}</p>
              </li>
            ))}
          </ul>
          <Remedies remedies={remedies} />
        </Statement>
      )}
    </>
  );
}
