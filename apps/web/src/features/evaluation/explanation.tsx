import { type Evidence } from '@tidu/contracts';
import { type EvaluationResult, needLabels } from '@tidu/criteria';
import { byPart, clauseOf, headline } from '../../criteria/clauses.js';
import { Verdict } from '../../design/verdict.js';
import { useSpeech } from '../../language/language.js';
import { ProofRow } from './proof-row.js';

/** An evaluation explained: the whole verdict, what is missing, and each paragraph with its proof. */
export function Explanation({
  result,
  evidence,
  applicationId,
}: {
  readonly result: EvaluationResult;
  readonly evidence: readonly Evidence[];
  readonly applicationId: string;
}) {
  const { t, say } = useSpeech();
  const { edition, tier, clauses, missing } = result;
  const parents = new Map(clauses.map(({ id }) => [id, clauseOf(edition, tier, id)?.parent ?? null]));
  const paragraphs = clauses.filter(({ id }) => parents.get(id) === null);
  return (
    <section className="panel stack">
      <p className="row">
        <Verdict verdict={result.verdict} whole />
        <span className="quiet">{t(`基准日 ${result.asOf}`, `as of ${result.asOf}`)}</span>
      </p>
      {missing.length > 0 && (
        <div>
          <h3>{t('还缺少的依据', 'What is still missing')}</h3>
          <ul>
            {missing.map(({ clause, need }) => {
              const known = clauseOf(edition, tier, clause);
              return (
                <li key={`${clause}${need}`}>
                  {say(needLabels[need])} <span className="clause-id">{clause}</span>{' '}
                  <span className="quiet">{known && say(headline(known))}</span>
                </li>
              );
            })}
          </ul>
        </div>
      )}
      {byPart(paragraphs).map(({ part, clauses: group }) => (
        <div key={part.zh}>
          <h3 className="proof-part">{say(part)}</h3>
          <ul className="proof-rows">
            {group.map((paragraph) => (
              <ProofRow
                key={paragraph.id}
                result={result}
                paragraph={paragraph}
                parts={clauses.filter(({ id }) => parents.get(id) === paragraph.id)}
                evidence={evidence.filter(
                  ({ clause }) => clause === paragraph.id || clause.startsWith(`${paragraph.id}/`),
                )}
                applicationId={applicationId}
              />
            ))}
          </ul>
        </div>
      ))}
    </section>
  );
}
