import { type Application } from '@tidu/contracts';
import { type Area, areaCatalogue, areas, type ClauseSummary } from '@tidu/criteria';
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
        {described && area !== undefined && (
          <>
            <p className="prewrap">{described.description}</p>
            <Instances application={application} area={area} />
          </>
        )}
      </section>
    </>
  );
}

/** The scenario instances (场景实例) declared in an area. */
function Instances({ application, area }: { readonly application: Application; readonly area: Area }) {
  const { t } = useSpeech();
  const { campaign, sections } = application;
  const declared = sections.scenarios?.['instances'];
  if (campaign === null || declared == null || typeof declared !== 'object') return null;
  const segments = areaCatalogue(campaign.edition).find(({ id }) => id === area)?.segments ?? [];
  const scenarios = new Map(
    segments.flatMap((segment) => (segment.scenarios ?? []).map(({ id, name }) => [id, name] as const)),
  );
  return declared.map((row, index) => {
    const segment = segments.find(({ id }) => id === row['segment']);
    if (segment === undefined) return null;
    const scenario = String(row['scenario'] ?? '');
    return (
      <p key={index}>
        {segment.name}—{scenarios.get(scenario) ?? scenario}—{row['name']}{' '}
        {row['usesAi'] === true && <strong>{t('应用人工智能', 'applies AI')}</strong>}{' '}
        <span className="quiet">{row['measures']}</span>
      </p>
    );
  });
}
