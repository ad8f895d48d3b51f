import { type Kpi, type KpiReport } from '@tidu/criteria';
import { type Message } from '../core/refusal.js';

/** A figure that can be, and is seldom meant (存疑数值): asked about, never refused. */
export interface Oddity {
  readonly figure: 'value' | 'before' | 'after';
  readonly code: 'fraction' | 'worse' | 'ten-fold' | 'ten-fold-since' | 'far-from-industry';
  readonly message: Message;
}

/** What a reported figure can be held against besides itself. */
export interface Known {
  /** What was reported the year before, or in an earlier application. */
  readonly previous?: KpiReport | undefined;
  /** The mean of the industry, of the measure that is compared: the gain, or the level. */
  readonly mean?: { readonly measure: 'gain' | 'level'; readonly value: number } | undefined;
}

/**
 * What looks odd about a reported indicator (平台默认): a share written as a fraction, a change for the worse, a factor of ten
 * between before and after, against last year, or against the industry. The factor of ten is the platform's.
 */
export function odditiesIn(kpi: Kpi, report: KpiReport, known: Known = {}): Oddity[] {
  return [
    ...fractions(kpi, report),
    ...changeForTheWorse(kpi, report),
    ...tenFold(kpi, report),
    ...sinceThen(report, known.previous),
    ...farFromIndustry(kpi, report, known.mean),
  ];
}

const TEN = 10;

function fractions(kpi: Kpi, report: KpiReport): Oddity[] {
  const ofPercent: readonly Oddity['figure'][] =
    kpi.unit === 'count' ? [] : kpi.shape === 'percentage-point' ? ['before', 'after', 'value'] : ['value'];
  return ofPercent.flatMap((figure) => {
    const given = report[figure];
    if (given === undefined || given === null || given === 0 || Math.abs(given) >= 1) return [];
    const meant = Number((given * 100).toPrecision(12));
    return [
      {
        figure,
        code: 'fraction',
        message: {
          zh: `填的是 ${given}%。若指 ${meant}%，请填 ${meant}。`,
          en: `This says ${given} %. If ${meant} % is meant, enter ${meant}.`,
        },
      },
    ];
  });
}

function changeForTheWorse({ shape, improves }: Kpi, { value, before, after }: KpiReport): Oddity[] {
  if (shape === 'level') return [];
  if (before !== undefined && before !== null && after !== undefined && after !== null) {
    const isWorse = improves === 'down' ? after > before : after < before;
    return isWorse ? [worse('after')] : [];
  }
  return value !== undefined && value !== null && value < 0 ? [worse('value')] : [];
}

function worse(figure: Oddity['figure']): Oddity {
  return {
    figure,
    code: 'worse',
    message: {
      zh: '建设后不如建设前。请核对前后两个数是否填反。',
      en: 'It is worse after than before. Check whether the two figures are swapped.',
    },
  };
}

function tenFold({ shape }: Kpi, { before, after }: KpiReport): Oddity[] {
  if (shape !== 'relative' || !isTenFold(before, after)) return [];
  return [
    {
      figure: 'after',
      code: 'ten-fold',
      message: {
        zh: `建设后与建设前相差十倍以上（${before} → ${after}）。请核对单位和小数点。`,
        en: `Before and after differ by more than ten times (${before} → ${after}). Check unit and decimal point.`,
      },
    },
  ];
}

function sinceThen(report: KpiReport, previous: KpiReport | undefined): Oddity[] {
  return (['value', 'after'] as const).flatMap((figure): Oddity[] =>
    isTenFold(previous?.[figure], report[figure])
      ? [
          {
            figure,
            code: 'ten-fold-since',
            message: {
              zh: `与上次填报相差十倍以上（${previous?.[figure]} → ${report[figure]}）。请核对单位和小数点。`,
              en: `It differs from the last report by more than ten times (${previous?.[figure]} → ${report[figure]}). Check unit and decimal point.`,
            },
          },
        ]
      : [],
  );
}

function farFromIndustry(kpi: Kpi, report: KpiReport, mean: Known['mean']): Oddity[] {
  if (mean === undefined) return [];
  const figure = mean.measure === 'level' && kpi.shape !== 'level' ? 'after' : 'value';
  return isTenFold(mean.value, report[figure])
    ? [
        {
          figure,
          code: 'far-from-industry',
          message: {
            zh: `与同行业均值 ${mean.value} 相差十倍以上。请核对单位和小数点。`,
            en: `It differs from the industry’s mean ${mean.value} by more than ten times. Check unit and decimal point.`,
          },
        },
      ]
    : [];
}

function isTenFold(one: number | null | undefined, other: number | null | undefined): boolean {
  if (one === undefined || one === null || other === undefined || other === null) return false;
  const [small, large] = [Math.abs(one), Math.abs(other)].sort((a, b) => a - b) as [number, number];
  return small > 0 && large / small >= TEN;
}
