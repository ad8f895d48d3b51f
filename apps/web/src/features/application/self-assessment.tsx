import { type Application, type Sections } from '@tidu/contracts';
import { clauseOf, headline } from '../../criteria/clauses.js';
import { Verdict } from '../../design/verdict.js';
import { useSpeech } from '../../language/language.js';

/** What the enterprise says of each clause itself. */
export function SelfAssessment({
  campaign,
  findings,
}: {
  readonly campaign: NonNullable<Application['campaign']>;
  readonly findings: Sections['self-assessment'];
}) {
  const { say } = useSpeech();
  return (
    <ul className="proof-rows">
      {Object.entries(findings).map(([id, { verdict }]) => {
        const clause = clauseOf(campaign.edition, campaign.tier, id);
        return (
          <li key={id} className="row spread">
            <span>{clause === undefined ? id : say(headline(clause))}</span>
            <Verdict verdict={verdict} />
          </li>
        );
      })}
    </ul>
  );
}
