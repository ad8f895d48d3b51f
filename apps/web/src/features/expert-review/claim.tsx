import { type Application } from '@tidu/contracts';
import { areas, type ClauseSummary } from '@tidu/criteria';
import { ClauseText } from '../../criteria/clause-text.js';
import { clauseOf } from '../../criteria/clauses.js';
import { Verdict } from '../../design/verdict.js';
import { findingOn } from '../findings/finding-on.js';
import { useSpeech } from '../../language/language.js';

/** The law, and what the enterprise says to it. */
export function Claim({
  clause,
  application,
}: {
  readonly clause: ClauseSummary;
  readonly application: Application;
}) {
  const { t, say } = useSpeech();
  const { campaign, sections } = application;
  if (campaign === null) return null;
  const area = areas.find((candidate) => clause.id.includes(`/construction/${candidate}`));
  const described = area === undefined ? undefined : sections.areas?.[area];
  const parent =
    clause.parent === null ? undefined : clauseOf(campaign.edition, campaign.tier, clause.parent);
  const own = findingOn(sections['self-assessment'] ?? {}, clause.id);
  return (
    <>
      <section className="panel stack tight">
        <ClauseText id={clause.id} text={clause.text} />
        {parent && <p className="quiet">{say(parent.text)}</p>}
      </section>
      <section className="panel stack tight">
        <h2>{t('企业申报', 'What the enterprise declares')}</h2>
        <p>
          {t('自评：', 'Self-assessment: ')}
          {own === undefined ? (
            <span className="quiet">{t('未自评', 'none')}</span>
          ) : (
            <Verdict verdict={own.verdict} />
          )}
        </p>
        {clause.id.startsWith('base/1') && <p className="prewrap">{sections.profile?.competitiveness}</p>}
        {described && (
          <>
            <p className="prewrap">{described.description}</p>
            {described.scenarios.map(({ name, description }) => (
              <p key={name}>
                {t('场景：', 'Scenario: ')}
                {name} <span className="quiet">{description}</span>
              </p>
            ))}
          </>
        )}
      </section>
    </>
  );
}
