import { type Application, sectionNames } from '@tidu/contracts';
import { accidentKindLabels, areaLabels, areas, severityLabels } from '@tidu/criteria';
import { Facts } from '../../design/facts.js';
import { formatNumber } from '../../language/formats.js';
import { useSpeech } from '../../language/language.js';
import { EvidenceList } from '../evidence/evidence-list.js';
import { KpiTable } from '../kpis/kpi-table.js';
import { SelfAssessment } from './self-assessment.js';
import { Waivers } from './waivers.js';

/** The declaration (申报书) as the enterprise made it. */
export function Dossier({ application }: { readonly application: Application }) {
  const { t, say, language } = useSpeech();
  const { sections, campaign } = application;
  if (campaign === null) return null;
  const { profile, integrity, maturity, kpis } = sections;
  const truth = (value: boolean | null) =>
    value === null ? t('不清楚', 'not known') : value ? t('是', 'yes') : t('否', 'no');
  const none = <p className="quiet">{t('尚未填写。', 'Not filled in yet.')}</p>;
  return (
    <div className="stack">
      <section className="panel stack tight">
        <h2>{say(sectionNames.profile)}</h2>
        {profile ? (
          <Facts
            rows={[
              [t('规模以上工业企业', 'Above designated size'), truth(profile.aboveDesignatedSize)],
              [
                t('主营业务收入（万元）', 'Revenue (10,000 CNY)'),
                formatNumber(profile.annualRevenueCny / 10_000, language),
              ],
              [t('主要产品', 'Main products'), profile.mainProducts],
              [t('市场竞争力', 'Competitiveness'), profile.competitiveness],
            ]}
          />
        ) : (
          none
        )}
      </section>
      <section className="panel stack tight">
        <h2>{say(sectionNames.integrity)}</h2>
        {integrity ? (
          <Facts
            rows={[
              [t('无不良信用记录', 'No adverse credit record'), truth(integrity.creditRecordClean)],
              [
                t('近三年事故', 'Accidents'),
                integrity.accidents.length === 0
                  ? t('无', 'none')
                  : integrity.accidents
                      .map(
                        ({ date, kind, severity }) =>
                          `${date} ${say(accidentKindLabels[kind])} ${say(severityLabels[severity])}`,
                      )
                      .join('；'),
              ],
              [
                t('违法违规', 'Violations'),
                integrity.violations.length === 0
                  ? t('无', 'none')
                  : integrity.violations.map(({ date, description }) => `${date} ${description}`).join('；'),
              ],
            ]}
          />
        ) : (
          none
        )}
      </section>
      <section className="panel stack tight">
        <h2>{say(sectionNames.maturity)}</h2>
        {maturity ? (
          <Facts
            rows={[
              [t('等级（GB/T 39116-2020）', 'Level (GB/T 39116-2020)'), maturity.level],
              [
                t('评估方式', 'Assessment'),
                maturity.kind === 'self' ? t('自评估', 'self-assessed') : t('第三方评估', 'third party'),
              ],
              [t('评估日期', 'Assessed on'), maturity.assessedOn],
            ]}
          />
        ) : (
          none
        )}
      </section>
      <section className="panel stack tight">
        <h2>{say(sectionNames.areas)}</h2>
        {sections.areas
          ? areas.map((area) => {
              const declared = sections.areas?.[area];
              return declared === undefined ? null : (
                <div key={area} className="stack tight">
                  <h3>{say(areaLabels[area])}</h3>
                  <p className="prewrap">{declared.description}</p>
                  {declared.scenarios.map(({ name, description }) => (
                    <p key={name}>
                      {t('场景：', 'Scenario: ')}
                      {name} <span className="quiet">{description}</span>
                    </p>
                  ))}
                </div>
              );
            })
          : none}
      </section>
      <section className="panel stack tight">
        <h2>{say(sectionNames.kpis)}</h2>
        {kpis ? (
          <KpiTable edition={campaign.edition} reports={kpis} main={campaign.interpretation.mainKpis} />
        ) : (
          none
        )}
      </section>
      <Waivers application={application} />
      <section className="panel stack tight">
        <h2>{say(sectionNames['self-assessment'])}</h2>
        {sections['self-assessment'] ? (
          <SelfAssessment campaign={campaign} findings={sections['self-assessment']} />
        ) : (
          none
        )}
      </section>
      <section className="panel stack tight">
        <h2>{t('佐证材料', 'Evidence')}</h2>
        <EvidenceList application={application} />
      </section>
    </div>
  );
}
