import { type ReEvaluation } from '@tidu/contracts';
import { type ClauseVerdict, needLabels, type Tier, verdictLabels } from '@tidu/criteria';
import { ClauseText } from '../../criteria/clause-text.js';
import { byPart, clauseOf, headline } from '../../criteria/clauses.js';
import { Verdict } from '../../design/verdict.js';
import { useSpeech } from '../../language/language.js';

function isVerdict(verdict: string): verdict is ClauseVerdict {
  return verdict in verdictLabels;
}

/** What each paragraph came to in a re-evaluation; its text opens on demand. */
export function ClauseVerdicts({
  eligibility,
  edition,
  tier,
}: {
  readonly eligibility: NonNullable<ReEvaluation['eligibility']>;
  readonly edition: string;
  readonly tier: Tier;
}) {
  const { t, say } = useSpeech();
  return (
    <section className="panel stack tight">
      <h2>{t('复评结果', 'Result')}</h2>
      <Verdict verdict={eligibility.verdict} whole />
      {eligibility.missing.map(({ clause, need }) => (
        <p key={`${clause}${need}`} className="quiet">
          {t('缺少：', 'Missing: ')}
          {need in needLabels ? say(needLabels[need as keyof typeof needLabels]) : need}{' '}
          <span className="clause-id">{clause}</span>
        </p>
      ))}
      {byPart(eligibility.clauses).map(({ part, clauses }) => (
        <div key={part.zh}>
          <h3 className="proof-part">{say(part)}</h3>
          <ul className="proof-rows">
            {clauses.map(({ id, verdict }) => {
              const clause = clauseOf(edition, tier, id);
              if (clause === undefined || clause.parent !== null || !isVerdict(verdict)) return null;
              return (
                <li key={id}>
                  <details>
                    <summary>
                      <Verdict verdict={verdict} /> {say(headline(clause))}
                    </summary>
                    <ClauseText id={id} text={clause.text} />
                  </details>
                </li>
              );
            })}
          </ul>
        </div>
      ))}
    </section>
  );
}
