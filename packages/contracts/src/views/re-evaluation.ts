import { z } from 'zod';
import { clockView } from '../clocks.js';
import { findings, interpretation, waivers } from '../criteria.js';
import { day, tier } from '../primitives.js';
import { annualReport } from '../sections.js';
import { action } from './action.js';
import { clauseReason, clauseVerdicts, remedy } from './shared.js';
import { type View } from './view.js';

/** Whose title, and the law and the findings it is judged by again. */
const subject = z.strictObject({
  factoryId: z.string(),
  enterprise: z.string(),
  province: z.string(),
  city: z.string(),
  group: z.string().exactOptional(),
  industry: z.string(),
  tier,
  certificateNumber: z.string(),
  validUntil: day,
  basis: z.strictObject({
    applicationId: z.string().nullable(),
    campaignId: z.string(),
    edition: z.string(),
    interpretation,
    findings,
    waivers,
  }),
});

const selection = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('risk'), reason: z.string() }),
  z.strictObject({ kind: z.literal('lot'), seed: z.string(), seedSource: z.string() }),
]);

/** What a yearly re-evaluation (年度复评) came to so far. */
const content = z
  .strictObject({
    id: z.string(),
    phase: z.enum([
      'none',
      'missed',
      'reported',
      'evaluated',
      'full-review',
      'rectification',
      'rectification-lapsed',
      'kept',
      'downgraded',
      'revocation-proposed',
      'revoked',
    ]),
    year: z.int(),
    subject,
    report: annualReport.nullable(),
    round: z.int(),
    asOf: day,
    dueOn: day,
    late: z.boolean(),
    eligibility: z.strictObject({ round: z.int(), ...clauseVerdicts }).nullable(),
    lot: z.strictObject({ seed: z.string(), ticket: z.number(), drawn: z.boolean() }).nullable(),
    fullReview: z
      .strictObject({
        by: selection,
        record: z
          .strictObject({ visitedOn: day, findings, summary: z.string(), recordedBy: z.string() })
          .nullable(),
        countersignedBy: z.string().nullable(),
      })
      .nullable(),
    findings,
    rectification: z.strictObject({ deadline: day, reasons: z.array(clauseReason) }).nullable(),
    downgrade: z
      .strictObject({
        tier,
        remedies: z.array(remedy),
        decidedOn: day,
        decidedBy: z.string(),
        appealId: z.string().nullable(),
      })
      .nullable(),
    revocationId: z.string().nullable(),
    outcomeReasons: z.array(clauseReason),
  })
  .meta({ id: 'ReEvaluationContent' });

/** A yearly re-evaluation (年度复评) in full, with what the reader may do with it now. */
export const reEvaluationView = z
  .strictObject({
    reEvaluation: content,
    version: z.int(),
    clocks: z.array(clockView),
    actions: z.array(action),
  })
  .meta({ id: 'ReEvaluation' });
export type ReEvaluationView = View<typeof reEvaluationView>;
export type ReEvaluation = ReEvaluationView['reEvaluation'];
