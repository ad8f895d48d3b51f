import { type Application } from '@tidu/contracts';
import { Verdict } from '../../design/verdict.js';
import { clauseOf, headline } from '../../criteria/clauses.js';
import { useSpeech } from '../../language/language.js';
import { useExpertNames } from './use-expert-names.js';

/** The opinions the conclusion did not follow (少数意见), each with its reason and what its expert has to say. */
export function Dissents({ application: { dissents, campaign } }: { readonly application: Application }) {
  const { t, say } = useSpeech();
  const nameOf = useExpertNames();
  if (dissents.length === 0 || campaign === null) return null;
  return (
    <section className="panel stack tight">
      <h2>{t('少数意见', 'Dissent')}</h2>
      <ul className="proof-rows">
        {dissents.map(({ expert, clause, verdict, reason, statement }) => {
          const known = clauseOf(campaign.edition, campaign.tier, clause);
          return (
            <li key={`${expert}${clause}`}>
              <p className="row">
                <Verdict verdict={verdict} />
                <span>{known === undefined ? clause : say(headline(known))}</span>
                <span className="quiet">{say(nameOf(expert))}</span>
              </p>
              <p className="prewrap">{reason}</p>
              {statement !== undefined && <p className="prewrap">{statement}</p>}
            </li>
          );
        })}
      </ul>
    </section>
  );
}
