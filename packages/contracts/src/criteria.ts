import { z } from 'zod';
import { area, day, line } from './primitives.js';

/** A finding (认定意见) on a clause. */
export const finding = z.strictObject({ verdict: z.enum(['met', 'not-met']) });
export const findings = z.record(z.string(), finding);

/** A figure that may be missing: absent and null both mean that it is not known. */
const figure = z.number().nullable().exactOptional();

/** A reported KPI figure (指标填报): a value or before and after, with unit, periods and source. What the shape of the KPI allows is checked by the criteria. */
export const kpiReport = z.strictObject({
  kpi: z.string(),
  value: figure,
  before: figure,
  after: figure,
  unit: line(50).nullable().exactOptional(),
  periodBefore: line(100).nullable().exactOptional(),
  periodAfter: line(100).nullable().exactOptional(),
  source: line(500).nullable().exactOptional(),
});

/** An indicator as it is declared: the figures, and what is said about them. */
export const declaredKpi = kpiReport.extend({
  noBefore: line(1_000).nullable().exactOptional(),
  remark: line(1_000).nullable().exactOptional(),
});

/** A same-industry benchmark (行业基准). */
export const benchmark = z
  .strictObject({
    kpi: z.string(),
    measure: z.enum(['gain', 'level']).nullable().exactOptional(),
    scope: z.enum(['province', 'nation', 'world']),
    region: z.string().nullable().exactOptional(),
    industry: z.string(),
    n: z.int().min(0),
    mean: figure,
    quantiles: z.record(z.string(), z.number().nullable()).nullable().exactOptional(),
  })
  .meta({ id: 'Benchmark' });

/** How the platform reads what the text leaves open (平台默认 unless set): main KPIs, 领先, sample size, level or gain, repair. */
export const interpretation = z
  .strictObject({
    mainKpis: z.array(z.string()).min(1),
    requiredShare: z.number().gt(0).lte(1),
    leadingQuantile: z.strictObject({ province: z.number(), nation: z.number(), world: z.number() }),
    minimumSample: z.int().min(1),
    measure: z.record(z.string(), z.enum(['gain', 'level', 'auto'])).exactOptional(),
    repairedViolations: z.enum(['count', 'ignore']).exactOptional(),
  })
  .meta({ id: 'Interpretation' });

export const waivers = z.record(
  z.string(),
  z.strictObject({ areas: z.array(area).min(1), reason: z.string() }),
);

export const accident = z.strictObject({
  date: day,
  kind: z.enum(['safety', 'environment', 'other']),
  severity: z.enum(['general', 'larger', 'major', 'extraordinary']),
});
export const violation = z.strictObject({
  date: day,
  description: line(2_000),
  repairedOn: day.nullable().exactOptional(),
});
