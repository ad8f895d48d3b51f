import { measureChoices, measures, repairReadings, severities } from '@tidu/criteria';
import { z } from 'zod';
import { interpretation } from '../criteria.js';
import { area, day, instant, message, tier } from '../primitives.js';
import { requestVerdict } from './shared.js';
import { type View } from './view.js';

const scope = z.enum(['province', 'nation', 'world']);
const verdict = z.enum(['met', 'not-met', 'undetermined']);

/** The request of the evaluation contract as it was recorded: null and absent both mean that it is not known. */
export const evaluationRequest = z
  .strictObject({
    edition: z.string().nullable().exactOptional(),
    asOf: day,
    tier,
    factory: z.strictObject({ province: z.string(), industry: z.string() }),
    facts: z
      .strictObject({
        aboveDesignatedSize: z.boolean().nullable().exactOptional(),
        creditRecordClean: z.boolean().nullable().exactOptional(),
        accidents: z
          .array(
            z.strictObject({
              date: day,
              kind: z.enum(['safety', 'environment', 'other']),
              severity: z.enum(severities),
            }),
          )
          .nullable()
          .exactOptional(),
        violations: z
          .array(
            z.strictObject({
              date: day,
              description: z.string().nullable().exactOptional(),
              repairedOn: day.nullable().exactOptional(),
            }),
          )
          .nullable()
          .exactOptional(),
        maturity: z.strictObject({ level: z.number().nullable().exactOptional() }).nullable().exactOptional(),
      })
      .nullable()
      .exactOptional(),
    findings: z
      .record(z.string(), z.strictObject({ verdict: z.enum(['met', 'not-met']) }).nullable())
      .nullable()
      .exactOptional(),
    waivers: z
      .record(z.string(), z.strictObject({ areas: z.array(area), reason: z.string() }).nullable())
      .nullable()
      .exactOptional(),
    kpis: z
      .array(
        z.strictObject({
          kpi: z.string(),
          value: z.number().nullable().exactOptional(),
          before: z.number().nullable().exactOptional(),
          after: z.number().nullable().exactOptional(),
          unit: z.string().nullable().exactOptional(),
          periodBefore: z.string().nullable().exactOptional(),
          periodAfter: z.string().nullable().exactOptional(),
          source: z.string().nullable().exactOptional(),
        }),
      )
      .nullable()
      .exactOptional(),
    benchmarks: z
      .array(
        z.strictObject({
          kpi: z.string(),
          measure: z.enum(measures).nullable().exactOptional(),
          scope,
          region: z.string().nullable().exactOptional(),
          industry: z.string(),
          n: z.number(),
          mean: z.number().nullable().exactOptional(),
          quantiles: z.record(z.string(), z.number().nullable()).nullable().exactOptional(),
        }),
      )
      .nullable()
      .exactOptional(),
    interpretation: z
      .strictObject({
        mainKpis: z.array(z.string()).nullable().exactOptional(),
        requiredShare: z.number().nullable().exactOptional(),
        leadingQuantile: z
          .strictObject({
            province: z.number().nullable().exactOptional(),
            nation: z.number().nullable().exactOptional(),
            world: z.number().nullable().exactOptional(),
          })
          .nullable()
          .exactOptional(),
        minimumSample: z.number().nullable().exactOptional(),
        measure: z.record(z.string(), z.enum(measureChoices).nullable()).nullable().exactOptional(),
        repairedViolations: z.enum(repairReadings).nullable().exactOptional(),
      })
      .nullable()
      .exactOptional(),
    overlays: z.array(z.string()).nullable().exactOptional(),
    measures: z.record(z.string(), z.number().nullable().optional()).nullable().exactOptional(),
  })
  .meta({ id: 'EvaluationRequest' });

/** The explained verdict of the evaluation contract, with the layers that decided (要素条件、省级附加要求). */
const evaluationResult = z
  .strictObject({
    edition: z.string(),
    tier,
    asOf: day,
    verdict: requestVerdict,
    clauses: z.array(
      z.strictObject({
        id: z.string(),
        verdict: z.enum(['met', 'not-met', 'undetermined', 'waived']),
        modality: z.enum(['must', 'in-principle', 'encouraged']),
        decidedBy: z.enum(['facts', 'finding', 'kpi', 'coverage', 'children', 'nothing']),
        text: z.string(),
        reasons: z.array(z.strictObject({ code: z.string(), message })),
      }),
    ),
    /** Whether the day of reference lies in the edition's validity; it does not change the verdict. */
    inForce: z.boolean(),
    kpis: z.array(
      z.strictObject({
        kpi: z.string(),
        measure: z.enum(measures).nullable(),
        value: z.number().nullable(),
        scope,
        benchmark: z
          .strictObject({
            industry: z.string(),
            n: z.number(),
            statistic: z.string(),
            value: z.number().nullable(),
          })
          .nullable(),
        verdict,
        main: z.boolean(),
      }),
    ),
    missing: z.array(
      z.strictObject({ clause: z.string(), need: z.enum(['fact', 'finding', 'kpi', 'benchmark']) }),
    ),
    interpretation: interpretation.required(),
    layers: z.array(
      z.strictObject({
        layer: z.string(),
        title: message,
        provenance: z.enum(['criteria', 'secondary', 'platform-default']),
        verdict: requestVerdict,
      }),
    ),
    decidedByLayers: z.array(z.string()),
  })
  .meta({ id: 'EvaluationResult' });

/** An evaluation as it was computed and recorded: all its inputs, and the verdict with its reasons. */
export const evaluationView = z
  .strictObject({
    round: z.int(),
    /** What it was asked for; a re-evaluation has but one stage. */
    stage: z.enum(['submission', 'conclusion', 'acceptance', 're-evaluation']),
    at: instant,
    editionHash: z.string(),
    request: evaluationRequest,
    /** Null where the criteria of today no longer take the recorded request. */
    result: evaluationResult.nullable(),
  })
  .meta({ id: 'Evaluation' });
export type EvaluationView = View<typeof evaluationView>;
