import { z } from 'zod';
import { day, id, region, tier } from '../primitives.js';
import { verdict } from './verdict.js';

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
    verdict: verdict.nullable(),
    late: z.boolean(),
    dueOn: day,
    version: z.int(),
  })
  .meta({ id: 'ReEvaluationRow' });

export type ReEvaluationRow = z.infer<typeof reEvaluationRow>;
