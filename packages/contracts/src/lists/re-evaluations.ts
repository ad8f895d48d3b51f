import { type ReEvaluationPhase, reEvaluationPhaseNames } from '@tidu/domain';
import { z } from 'zod';
import { day, id, region, tier } from '../primitives.js';
import { afterParameter, flag, type Page, pageOf, pageParameters } from './page.js';
import { verdict } from './verdict.js';

const phases = Object.keys(reEvaluationPhaseNames) as [ReEvaluationPhase, ...ReEvaluationPhase[]];
const phase = z.enum(phases);

/** A line of a list of yearly re-evaluations (年度复评列表). */
export const reEvaluationRow = z
  .strictObject({
    id: z.string(),
    factoryId: id,
    factoryName: z.string(),
    enterprise: z.string(),
    enterpriseName: z.string(),
    province: region,
    city: region,
    tier,
    year: z.int(),
    phase,
    verdict: verdict.nullable(),
    late: z.boolean(),
    dueOn: day,
    version: z.int(),
    /** Whether it is the reader's next step (待办). */
    mine: z.boolean(),
  })
  .meta({ id: 'ReEvaluationRow' });

export const reEvaluationQuery = z.strictObject({
  phase: phase.optional(),
  tier: tier.optional(),
  year: z.coerce.number().int().min(2000).max(2999).optional(),
  verdict: z.enum([...verdict.options, 'none']).optional(),
  factoryId: id.optional(),
  province: region.optional(),
  city: region.optional(),
  /** Only those that are the reader's next step. */
  mine: flag,
  sort: z.enum(['year', 'deadline']).default('year'),
  ...pageParameters,
  ...afterParameter,
});

export const reEvaluationPage = pageOf('ReEvaluation', reEvaluationRow);

export type ReEvaluationQuery = z.infer<typeof reEvaluationQuery>;
export type ReEvaluationPage = Page<ReEvaluationRow>;
export type ReEvaluationRow = z.infer<typeof reEvaluationRow>;
