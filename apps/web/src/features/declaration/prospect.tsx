import { type ApplicationView } from '@tidu/contracts';
import { evaluateOverlaid } from '@tidu/criteria';
import { useQuery } from '@tanstack/react-query';
import { campaignOf } from '../../api/resources.js';
import { headline } from '../../criteria/clauses.js';
import { clauseOf } from '../../criteria/clauses.js';
import { useSpeech } from '../../language/language.js';
import { evaluationRequestOf, stepOfClause } from './prospect-request.js';
import { stepText } from './completeness.js';
import { StepLink } from './step-link.js';

/**
 * What would come of the declaration as it stands (提交前预评): the clauses that would fail and those that would stay open, each
 * with the way to where it is answered. It binds nobody.
 */
export function Prospect({ view }: { readonly view: ApplicationView }) {
  const { t, say } = useSpeech();
  const { application } = view;
  const { campaign, id } = application;
  const benchmarks = useQuery({ ...campaignOf(campaign?.id ?? ''), enabled: campaign !== null });
  if (campaign === null || benchmarks.data === undefined) return null;
  const request = evaluationRequestOf(application, benchmarks.data.benchmarks);
  const evaluation = request === null ? null : evaluateOverlaid(request);
  if (evaluation === null || !evaluation.ok) return null;
  const { clauses } = evaluation.result;
  const parents = new Set(clauses.map((clause) => clause.id.split('/').slice(0, -1).join('/')));
  const leaves = clauses.filter((clause) => !parents.has(clause.id) && clause.modality !== 'encouraged');
  const failing = leaves.filter(({ verdict }) => verdict === 'not-met');
  const open = leaves.filter(({ verdict }) => verdict === 'undetermined');
  const line = (clauseId: string) => {
    const clause = clauseOf(campaign.edition, campaign.tier, clauseId);
    const step = stepOfClause(clauseId);
    return (
      <li key={clauseId}>
        <span className="clause-id">{clauseId}</span> {clause !== undefined && say(headline(clause))}{' '}
        <StepLink id={id} step={step}>
          {say(stepText(campaign, step).title)}
        </StepLink>
      </li>
    );
  };
  return (
    <section className={failing.length > 0 ? 'error-summary stack tight' : 'panel stack tight'}>
      <h2>
        {failing.length > 0
          ? t(
              `按现在填报的内容，有 ${failing.length} 条不符合`,
              `${failing.length} clauses would fail as it stands`,
            )
          : open.length > 0
            ? t(`没有不符合的条款；${open.length} 条暂不能判定`, `No clause fails; ${open.length} stay open`)
            : t('按现在填报的内容，各条均符合', 'Every clause is met as it stands')}
      </h2>
      <p className="quiet">
        {t(
          '这是企业自评的预评，不是评审结论，仍可提交。',
          'This is a forecast on your own word and no decision; you may submit.',
        )}
      </p>
      {failing.length > 0 && <ul>{failing.map(({ id: clause }) => line(clause))}</ul>}
      {open.length > 0 && (
        <details>
          <summary>{t(`暂不能判定的 ${open.length} 条`, `The ${open.length} that stay open`)}</summary>
          <ul>{open.map(({ id: clause }) => line(clause))}</ul>
        </details>
      )}
    </section>
  );
}
