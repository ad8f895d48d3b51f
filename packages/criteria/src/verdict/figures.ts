import { type Kpi } from '../editions/edition.js';
import { type KpiReport } from '../request/request.js';
import { type Bilingual, type Measure, measureLabels } from '../vocabulary.js';
import { exactDifference, exactPercentage } from './decimal.js';
import { type Reason, reason } from './result.js';

/** The measures an indicator can be compared in, the one to be preferred first. */
export function measuresOf({ shape }: Kpi): readonly Measure[] {
  return shape === 'level' ? ['level'] : ['level', 'gain'];
}

/** An indicator's name, which is that of its gain; where its level is meant, this is said. */
export function nameOf(kpi: Kpi, measure: Measure): Bilingual {
  if (kpi.shape === 'level' || measure === 'gain') return kpi;
  const { zh, en } = measureLabels[measure];
  return { zh: `${kpi.zh}（${zh}）`, en: `${kpi.en} (${en})` };
}

/** The figure of an indicator in one measure; null where the dossier has none. */
export function figureOf(kpi: Kpi, measure: Measure, report: KpiReport | undefined): number | null {
  if (measure === 'gain' || kpi.shape === 'level') return valueOf(kpi, report);
  return sameZero(report?.after ?? null);
}

/** The value of an indicator: as reported, or derived from `before` and `after` by its own formula. */
export function valueOf(kpi: Kpi, report: KpiReport | undefined): number | null {
  const value = report?.value ?? null;
  if (value !== null) return sameZero(value);
  const before = report?.before ?? null;
  const after = report?.after ?? null;
  if (before === null || after === null) return null;
  const [minuend, subtrahend] = kpi.improves === 'down' ? [before, after] : [after, before];
  if (kpi.shape === 'percentage-point') return exactDifference(minuend, subtrahend);
  return before === 0 ? null : exactPercentage(minuend, subtrahend, before);
}

/** JSON writes −0 as 0, so it is 0 here too. */
function sameZero(figure: number | null): number | null {
  return figure === null ? null : figure + 0;
}

/** Why a dossier has no figure of an indicator in one measure. */
export function whyNoFigure(kpi: Kpi, measure: Measure, report: KpiReport | undefined): Reason {
  const name = nameOf(kpi, measure);
  const why = (code: string, zh: string, en: string) =>
    reason(code, `${name.zh}：${zh}`, `${name.en}: ${en}`);
  if (measure === 'level' && kpi.shape !== 'level')
    return why('level-not-reported', '未填报建设后值', 'no after is reported');
  if ((report?.after ?? null) === null) return why('kpi-not-reported', '未填报', 'not reported');
  const before = report?.before ?? null;
  if (before === null)
    return why('kpi-not-reported', '没有建设前值，无从推算', 'there is no before to derive it from');
  return before === 0
    ? why('kpi-base-zero', '建设前为 0，相对变化没有意义', 'before is 0, so a relative change has no meaning')
    : why('kpi-out-of-range', '推算值超出可表示范围', 'the derived value is beyond all range');
}

/** The unit a figure and its benchmark are written in: percent and points by the catalogue, a level as reported. */
export function unitOf(kpi: Kpi, measure: Measure, report: KpiReport | undefined): Bilingual {
  if (measure === 'level' && kpi.shape === 'relative') {
    const unit = report?.unit ?? '';
    const written = unit === '' || unit === '%' ? unit : ` ${unit}`;
    return { zh: written, en: written };
  }
  if (kpi.unit === 'count') return { zh: '', en: '' };
  if (measure === 'gain' && kpi.unit === 'percentage-point')
    return { zh: ' 个百分点', en: ' percentage points' };
  return { zh: '%', en: '%' };
}

/** What was recorded with a figure: from what it was derived, its periods and its source. Empty where nothing was. */
export function recordedWith(kpi: Kpi, measure: Measure, report: KpiReport | undefined): Bilingual {
  const before = report?.before ?? null;
  const after = report?.after ?? null;
  const unit = unitOf(kpi, 'level', report).zh;
  const derived = measure === 'gain' && before !== null && after !== null;
  const parts: Bilingual[] = [];
  const put = (zh: string, en: string) => parts.push({ zh, en });
  if (derived)
    put(`建设前 ${before}${unit}，建设后 ${after}${unit}`, `before ${before}${unit}, after ${after}${unit}`);
  const { periodBefore, periodAfter, source } = report ?? {};
  if (measure === 'gain' && stated(periodBefore))
    put(`建设前时期 ${periodBefore}`, `period before: ${periodBefore}`);
  if (stated(periodAfter))
    if (kpi.shape === 'level') put(`时期 ${periodAfter}`, `period: ${periodAfter}`);
    else put(`建设后时期 ${periodAfter}`, `period after: ${periodAfter}`);
  if (stated(source)) put(`来源 ${source}`, `source: ${source}`);
  return { zh: parts.map(({ zh }) => zh).join('；'), en: parts.map(({ en }) => en).join('; ') };
}

function stated(text: string | null | undefined): text is string {
  return text !== undefined && text !== null && text !== '';
}
