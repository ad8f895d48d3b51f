import { lackingInKpi, type Oddity } from '@tidu/contracts';
import { type Kpi, kpiCatalogue } from '@tidu/criteria';
import { Button, Checkbox, Input } from 'antd';
import { kpiUnit } from '../../criteria/kpis.js';
import { formatNumber } from '../../language/formats.js';
import { useSpeech } from '../../language/language.js';
import { FigureInput } from '../form/figure-input.js';
import { BenchmarkBand } from './benchmark-band.js';
import {
  type Figure,
  isGiven,
  type KpiDraft,
  type KpiEntry,
  NEW_PLANT,
  readableReport,
} from './kpi-draft.js';
import { type Court, judgementsOf, type KpiJudgement } from './kpi-judgement.js';
import { pastedFigures } from './kpi-paste.js';

interface Props {
  readonly court: Court;
  readonly value: KpiDraft;
  readonly onChange: (draft: KpiDraft) => void;
  /** Indicators that are counted from elsewhere, with the figure: they are shown and not entered. */
  readonly counted?: Readonly<Record<string, number | null>>;
}

interface EntryProps {
  readonly kpi: Kpi;
  readonly entry: KpiEntry;
  readonly judgement: KpiJudgement | undefined;
  readonly set: (change: Partial<KpiEntry>) => void;
  readonly isNewPlant: boolean;
}

/**
 * The indicators to report (指标填报): the main ones as cards with the industry's band, the others as a table that takes a paste
 * from Excel. What looks odd is asked about beside the field, and never refused.
 */
export function KpiFields({ court, value, onChange, counted = {} }: Props) {
  const { t } = useSpeech();
  const { mainKpis } = court.interpretation;
  const all = kpiCatalogue(court.edition);
  const main = all.filter(({ id }) => mainKpis.includes(id) && !(id in counted));
  const others = all.filter(({ id }) => !mainKpis.includes(id) || id in counted);
  const judgements = judgementsOf(value, court);
  const isNewPlant = value[NEW_PLANT] !== undefined;
  const propsOf = (kpi: Kpi): EntryProps => ({
    kpi,
    entry: value[kpi.id] ?? {},
    judgement: judgements.get(kpi.id),
    isNewPlant,
    set: (change) => onChange({ ...value, [kpi.id]: { ...value[kpi.id], ...change } }),
  });
  return (
    <div className="stack roomy">
      <div className="notice stack tight">
        <Checkbox
          checked={isNewPlant}
          onChange={({ target }) => {
            const kept = Object.fromEntries(Object.entries(value).filter(([key]) => key !== NEW_PLANT));
            onChange(target.checked ? { ...kept, [NEW_PLANT]: { noBefore: '' } } : kept);
          }}
        >
          {t('新建工厂，没有建设前的数据', 'A new plant, without figures from before')}
        </Checkbox>
        {isNewPlant && (
          <div className="labelled">
            <label htmlFor={NEW_PLANT}>
              {t('何时建成，与什么对照', 'When it was built, and what it is compared with')}
            </label>
            <Input
              id={NEW_PLANT}
              value={value[NEW_PLANT]?.noBefore ?? ''}
              onChange={({ target }) => onChange({ ...value, [NEW_PLANT]: { noBefore: target.value } })}
            />
          </div>
        )}
      </div>
      <section className="stack">
        <h2>
          {t('主要技术经济指标', 'Main indicators')}{' '}
          <span className="quiet">{t(`${main.length} 项`, String(main.length))}</span>
        </h2>
        {main.map((kpi) => (
          <KpiCard key={kpi.id} {...propsOf(kpi)} />
        ))}
      </section>
      <OtherKpis
        kpis={others}
        counted={counted}
        propsOf={propsOf}
        onPaste={(from, text) => {
          const next = pastedFigures(all, others, value, from, text);
          if (next !== null) onChange(next);
          return next !== null;
        }}
      />
    </div>
  );
}

/** The unit of a level: percent where the indicator is a rate, else the enterprise's own. */
function levelUnit(kpi: Kpi, entry: KpiEntry): string {
  if (kpi.shape === 'percentage-point') return '%';
  return kpi.shape === 'level' ? kpiUnit(kpi).zh : (entry.unit ?? '');
}

function figuresOf({ shape }: Kpi, isNewPlant: boolean): readonly Figure[] {
  if (shape === 'level') return ['value'];
  return isNewPlant ? ['after', 'value'] : ['before', 'after', 'value'];
}

function useFigureNames(): Readonly<Record<Figure, string>> {
  const { t } = useSpeech();
  return {
    before: t('建设前', 'Before'),
    after: t('建设后', 'After'),
    value: t('直接填报', 'Reported'),
  };
}

function FigureField({
  figure,
  isSmall = false,
  ...props
}: EntryProps & { readonly figure: Figure; readonly isSmall?: boolean }) {
  const { kpi, entry, judgement, set } = props;
  const { say } = useSpeech();
  const names = useFigureNames();
  const fault = judgement?.faults[figure];
  const isOdd = judgement?.oddities.some((oddity) => oddity.figure === figure) ?? false;
  const id = `${kpi.id}.${figure}`;
  return (
    <FigureInput
      id={id}
      label={`${say(kpi)} ${names[figure]}`}
      value={entry[figure] ?? null}
      onChange={(value) => set({ [figure]: value })}
      status={fault !== undefined ? 'error' : isOdd ? 'warning' : ''}
      describedBy={`${kpi.id}-told`}
      width={isSmall ? 96 : 128}
    />
  );
}

function KpiCard(props: EntryProps) {
  const { kpi, entry, judgement, set, isNewPlant } = props;
  const { t, say, language } = useSpeech();
  const names = useFigureNames();
  const result = judgement?.result;
  const isDirect = isGiven(entry.value) && !isGiven(entry.before);
  const figures = figuresOf(kpi, isNewPlant).filter(
    (figure) => figure !== 'value' || kpi.shape === 'level' || isDirect || !isGiven(entry.before),
  );
  return (
    <section className="panel stack tight kpi-card" id={kpi.id}>
      <div className="row spread">
        <h3>{say(kpi)}</h3>
        <details className="definition">
          <summary>{t('定义', 'Definition')}</summary>
          <p className="quiet">{formula(kpi, t)}</p>
        </details>
      </div>
      <div className="kpi-figures">
        {figures.map((figure) => (
          <div key={figure} className="labelled">
            <label htmlFor={`${kpi.id}.${figure}`}>
              {names[figure]}{' '}
              <span className="quiet">{figure === 'value' ? say(kpiUnit(kpi)) : levelUnit(kpi, entry)}</span>
            </label>
            <FigureField {...props} figure={figure} />
          </div>
        ))}
        <p className="kpi-gain">
          <span className="quiet">{kpi.improves === 'down' ? t('下降', 'down by') : t('提升', 'up by')}</span>
          <strong className={result?.verdict === 'met' ? 'reached' : undefined}>
            {result?.value == null ? '—' : formatNumber(Number(result.value.toFixed(2)), language)}
          </strong>
          <span className="quiet">{say(kpiUnit(kpi))}</span>
        </p>
        <div className="kpi-band">
          {judgement && <BenchmarkBand band={judgement.band} />}
          <DistanceNote judgement={judgement} />
        </div>
      </div>
      <KpiTold {...props} />
      <KpiWords kpi={kpi} entry={entry} set={set} isNewPlant={isNewPlant} />
    </section>
  );
}

function formula(kpi: Kpi, t: (zh: string, en: string) => string): string {
  if (kpi.shape === 'level') return t('填报水平值。', 'The level itself.');
  if (kpi.shape === 'percentage-point')
    return t('建设后 − 建设前，单位百分点（平台口径）。', 'After minus before, in percentage points.');
  return kpi.improves === 'down'
    ? t('（建设前 − 建设后）÷ 建设前（平台口径）。', '(before − after) ÷ before.')
    : t('（建设后 − 建设前）÷ 建设前（平台口径）。', '(after − before) ÷ before.');
}

function DistanceNote({ judgement }: { readonly judgement: KpiJudgement | undefined }) {
  const { t, language } = useSpeech();
  const result = judgement?.result;
  const bar = result?.benchmark?.value ?? null;
  if (result == null || result.value === null || bar === null || judgement === undefined) return null;
  const own = judgement.band.own ?? result.value;
  const distance = formatNumber(Number(Math.abs(bar - own).toFixed(2)), language);
  return (
    <p className={result.verdict === 'met' ? 'reached' : 'quiet'}>
      {result.verdict === 'met'
        ? t('已达到所比水平', 'at or above the level compared with')
        : t(`距所比水平还差 ${distance}`, `${distance} short of the level compared with`)}
      {result.measure !== null &&
        t(
          `（按${result.measure === 'level' ? '指标水平' : '提升幅度'}比较，${result.benchmark?.industry ?? ''}，n=${result.benchmark?.n ?? 0}）`,
          ` (${result.measure} compared, ${result.benchmark?.industry ?? ''}, n=${result.benchmark?.n ?? 0})`,
        )}
    </p>
  );
}

/** What cannot be, in red; what looks odd, in amber, with a place for the enterprise's word. */
function KpiTold({ kpi, entry, judgement, set }: EntryProps) {
  const { t, say } = useSpeech();
  const oddities: readonly Oddity[] = judgement?.oddities ?? [];
  const faults = Object.entries(judgement?.faults ?? {});
  const isAnswered = isGiven(entry.remark);
  return (
    <div id={`${kpi.id}-told`} role="status">
      {faults.map(([figure, message]) => (
        <p key={figure} className="fault">
          {bilingual(message, t)}
        </p>
      ))}
      {oddities.length > 0 && (
        <div className="amber stack tight">
          {oddities.map(({ figure, code, message }) => (
            <p key={`${figure}${code}`}>{say(message)}</p>
          ))}
          <div className="row">
            <Input
              aria-label={t(`${say(kpi)} 填报说明`, `${say(kpi)} remark`)}
              placeholder={t('说明（例如：产线整体更换）', 'remark')}
              style={{ flex: '1 1 200px' }}
              value={entry.remark ?? ''}
              onChange={({ target }) => set({ remark: target.value })}
            />
            {!isAnswered && (
              <Button onClick={() => set({ remark: t('数值已核对无误', 'checked, the figure is right') })}>
                {t('数值无误', 'The figure is right')}
              </Button>
            )}
          </div>
        </div>
      )}
    </div>
  );
}

/** The evaluator's messages hold both languages, Chinese first. */
function bilingual(message: string, t: (zh: string, en: string) => string): string {
  const [zh = message, en = message] = message.split(' / ');
  return t(`${zh}。`, `${en}.`);
}

type Words = 'unit' | 'periodBefore' | 'periodAfter' | 'source' | 'noBefore';

function KpiWords({ kpi, entry, set, isNewPlant }: Omit<EntryProps, 'judgement'>) {
  const { t, say } = useSpeech();
  const isReported = (['value', 'before', 'after'] as const).some((figure) => isGiven(entry[figure]));
  const lacking = new Set(
    isReported
      ? lackingInKpi(
          kpi,
          { ...readableReport({ kpi: kpi.id, ...entry }), noBefore: entry.noBefore ?? null },
          '$',
        ).map(({ path }) => path.slice(2))
      : [],
  );
  const asksReason = isGiven(entry.after) && !isGiven(entry.before) && !isGiven(entry.value) && !isNewPlant;
  const fields: readonly (readonly [Words, string, boolean])[] = [
    ['unit', t('单位', 'Unit'), kpi.shape === 'relative'],
    ['periodBefore', t('建设前统计期', 'Period before'), kpi.shape !== 'level' && !isNewPlant],
    ['periodAfter', t('统计期', 'Period'), true],
    ['source', t('数据来源', 'Source'), true],
    ['noBefore', t('无建设前数据的原因和对照基准', 'Why there is none from before'), asksReason],
  ];
  return (
    <div className="kpi-words">
      {fields.map(([key, label, isShown]) =>
        isShown ? (
          <div key={key} className={key === 'source' || key === 'noBefore' ? 'labelled wide' : 'labelled'}>
            <label htmlFor={`${kpi.id}.${key}`}>
              {label}
              {lacking.has(key) && <span className="required">{t('待填', 'to fill in')}</span>}
            </label>
            <Input
              id={`${kpi.id}.${key}`}
              aria-label={`${say(kpi)} ${label}`}
              value={entry[key] ?? ''}
              onChange={({ target }) => set({ [key]: target.value })}
            />
          </div>
        ) : null,
      )}
    </div>
  );
}

interface OthersProps {
  readonly kpis: readonly Kpi[];
  readonly counted: Readonly<Record<string, number | null>>;
  readonly propsOf: (kpi: Kpi) => EntryProps;
  readonly onPaste: (from: { readonly kpi: string; readonly column: string }, text: string) => boolean;
}

function OtherKpis({ kpis, counted, propsOf, onPaste }: OthersProps) {
  const { t, say, language } = useSpeech();
  const reported = kpis.filter((kpi) => Object.values(propsOf(kpi).entry).some(isGiven)).length;
  return (
    <section className="stack tight">
      <h2>
        {t('其他指标', 'Other indicators')}{' '}
        <span className="quiet">
          {t(`${kpis.length} 项，已填 ${reported} 项`, `${kpis.length}, ${reported} filled in`)}
        </span>
      </h2>
      <p className="quiet">
        {t(
          '可从 Excel 复制多行粘贴：列依次为 建设前、建设后、直接填报、单位、建设前统计期、统计期、数据来源；第一列也可以是指标名称。',
          'Rows copied in Excel can be pasted: before, after, reported, unit, period before, period, source; the first column may be the name.',
        )}
      </p>
      <div className="scroll-x" tabIndex={0} role="region" aria-label={t('其他指标', 'Other indicators')}>
        <table
          className="entry-table kpi-table"
          onPaste={(event) => {
            const cell =
              event.target instanceof Element ? event.target.closest<HTMLElement>('[data-cell]') : null;
            const [kpi, column] = cell?.dataset['cell']?.split('.') ?? [];
            if (kpi === undefined || column === undefined) return;
            if (onPaste({ kpi, column }, event.clipboardData.getData('text/plain'))) event.preventDefault();
          }}
        >
          <thead>
            <tr>
              <th scope="col">{t('指标', 'Indicator')}</th>
              <th scope="col">{t('建设前', 'Before')}</th>
              <th scope="col">{t('建设后', 'After')}</th>
              <th scope="col">{t('直接填报', 'Reported')}</th>
              <th scope="col">{t('变化', 'Change')}</th>
              <th scope="col">{t('平均至领先', 'Mean to leading')}</th>
              <th scope="col">{t('单位、统计期与来源', 'Unit, period, source')}</th>
            </tr>
          </thead>
          <tbody>
            {kpis.map((kpi) =>
              kpi.id in counted ? (
                <tr key={kpi.id}>
                  <th scope="row">
                    {say(kpi)} <span className="quiet">{say(kpiUnit(kpi))}</span>
                  </th>
                  <td colSpan={3} className="quiet">
                    {t('按“场景实例”计算（平台口径），不另填报', 'counted from the scenario instances')}
                  </td>
                  <td className="number">
                    {counted[kpi.id] == null
                      ? '—'
                      : formatNumber(Number(counted[kpi.id]?.toFixed(2)), language)}
                  </td>
                  <td colSpan={2} />
                </tr>
              ) : (
                <KpiRow key={kpi.id} {...propsOf(kpi)} />
              ),
            )}
          </tbody>
        </table>
      </div>
    </section>
  );
}

function KpiRow(props: EntryProps) {
  const { kpi, entry, judgement, isNewPlant } = props;
  const { t, say, language } = useSpeech();
  const figures = figuresOf(kpi, isNewPlant);
  const isReported = (['value', 'before', 'after'] as const).some((figure) => isGiven(entry[figure]));
  const told = (judgement?.oddities.length ?? 0) > 0 || Object.keys(judgement?.faults ?? {}).length > 0;
  const value = judgement?.result?.value;
  return (
    <>
      <tr id={kpi.id}>
        <th scope="row">
          {say(kpi)} <span className="quiet">{kpi.shape === 'relative' ? '%' : say(kpiUnit(kpi))}</span>
        </th>
        {(['before', 'after', 'value'] as const).map((figure) => (
          <td key={figure} data-cell={`${kpi.id}.${figure}`}>
            {figures.includes(figure) ? (
              <FigureField {...props} figure={figure} isSmall />
            ) : (
              <span className="quiet">{t('不填', 'none')}</span>
            )}
          </td>
        ))}
        <td className="number">{value == null ? '—' : formatNumber(Number(value.toFixed(2)), language)}</td>
        <td>{judgement && <BenchmarkBand band={judgement.band} isSmall />}</td>
        <td>
          {isReported ? (
            <details className="definition">
              <summary>
                {isGiven(entry.source) ? t('已填来源', 'source given') : t('加来源', 'add the source')}
              </summary>
              <KpiWords {...props} />
            </details>
          ) : (
            <span className="quiet">—</span>
          )}
        </td>
      </tr>
      {told && (
        <tr>
          <td colSpan={7}>
            <KpiTold {...props} />
          </td>
        </tr>
      )}
    </>
  );
}
