import { type Application, sectionNames } from '@tidu/contracts';
import { accidentKindLabels, areaLabels, areas, severityLabels } from '@tidu/criteria';
import { type ReactNode } from 'react';
import { Facts } from '../../design/facts.js';
import { formatNumber } from '../../language/formats.js';
import { useSpeech } from '../../language/language.js';

type Sections = Application['sections'];

/** A part of the declaration under its name; what is not filled in says so. */
export function Declared({
  section,
  children,
}: {
  readonly section: keyof Sections;
  readonly children: ReactNode;
}) {
  const { t, say } = useSpeech();
  return (
    <section className="panel stack tight">
      <h2>{say(sectionNames[section])}</h2>
      {children ?? <p className="quiet">{t('尚未填写。', 'Not filled in yet.')}</p>}
    </section>
  );
}

function useTruth(): (value: boolean | null) => string {
  const { t } = useSpeech();
  return (value) => (value === null ? t('不清楚', 'not known') : value ? t('是', 'yes') : t('否', 'no'));
}

/** The basic facts (基本信息) as declared. */
export function DeclaredProfile({ profile }: { readonly profile: NonNullable<Sections['profile']> }) {
  const { t, language } = useSpeech();
  const truth = useTruth();
  return (
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
  );
}

/** Credit, accidents and violations (诚信与安全) as declared. */
export function DeclaredIntegrity({ integrity }: { readonly integrity: NonNullable<Sections['integrity']> }) {
  const { t, say } = useSpeech();
  const truth = useTruth();
  const listed = (lines: readonly string[]) => (lines.length === 0 ? t('无', 'none') : lines.join('；'));
  const accidents = integrity.accidents.map(
    ({ date, kind, severity }) => `${date} ${say(accidentKindLabels[kind])} ${say(severityLabels[severity])}`,
  );
  const violations = integrity.violations.map(({ date, description }) => `${date} ${description}`);
  return (
    <Facts
      rows={[
        [t('无不良信用记录', 'No adverse credit record'), truth(integrity.creditRecordClean)],
        [t('近三年事故', 'Accidents'), listed(accidents)],
        [t('违法违规', 'Violations'), listed(violations)],
      ]}
    />
  );
}

/** The level of maturity (成熟度) as declared. */
export function DeclaredMaturity({ maturity }: { readonly maturity: NonNullable<Sections['maturity']> }) {
  const { t } = useSpeech();
  return (
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
  );
}

/** What was built in each area (建设环节), with its scenarios. */
export function DeclaredAreas({ declared }: { readonly declared: NonNullable<Sections['areas']> }) {
  const { t, say } = useSpeech();
  return areas.map((area) => {
    const one = declared[area];
    return one === undefined ? null : (
      <div key={area} className="stack tight">
        <h3>{say(areaLabels[area])}</h3>
        <p className="prewrap">{one.description}</p>
        {one.scenarios.map(({ name, description }) => (
          <p key={name}>
            {t('场景：', 'Scenario: ')}
            {name} <span className="quiet">{description}</span>
          </p>
        ))}
      </div>
    );
  });
}
