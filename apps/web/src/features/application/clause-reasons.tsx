import { type Tier } from '@tidu/criteria';
import { clauseOf, headline } from '../../criteria/clauses.js';
import { useSpeech } from '../../language/language.js';

/** Reasons by clause, as they were given. */
export function ClauseReasons({
  reasons,
  edition,
  tier,
}: {
  readonly reasons: readonly { readonly clause: string; readonly reason: string }[];
  readonly edition: string;
  readonly tier: Tier;
}) {
  const { say } = useSpeech();
  return (
    <ul className="stack tight">
      {reasons.map(({ clause, reason }) => {
        const known = clauseOf(edition, tier, clause);
        return (
          <li key={`${clause}${reason}`}>
            <span className="clause-id">{clause}</span>{' '}
            <span className="quiet">{known && say(headline(known))}</span>
            <p className="prewrap">{reason}</p>
          </li>
        );
      })}
    </ul>
  );
}
