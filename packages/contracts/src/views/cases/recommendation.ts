import { z } from 'zod';
import { day, message, tier } from '../../primitives.js';
import { caseViewOf } from './case-view.js';

const entry = z.strictObject({
  applicationId: z.string(),
  rank: z.int(),
  opinion: z.string(),
  exemption: z.string().exactOptional(),
  enterprise: z.string(),
  factory: z.string(),
  city: z.string(),
});

const share = z.strictObject({ unit: z.string(), max: z.int() });

/** A unit's recommendation list (推荐名单) in a campaign: the issue in hand, and those released before it. */
export const recommendationView = caseViewOf(
  'recommendation',
  'Recommendation',
  z.strictObject({
    id: z.string(),
    phase: z.enum(['none', 'drafting', 'frozen', 'released']),
    terms: z
      .strictObject({
        campaign: z.strictObject({ id: z.string(), year: z.int(), tier, name: message }),
        unit: z.string(),
        quota: z.strictObject({ max: z.int(), parts: z.array(share) }).nullable(),
        exemptions: z.array(z.strictObject({ id: z.string(), name: message })).exactOptional(),
        apart: z.array(z.string()),
        startedOn: day,
        dueOn: day,
        workingDays: z.int().exactOptional(),
      })
      .nullable(),
    entries: z.array(entry),
    frozen: z.strictObject({ hash: z.string(), by: z.string() }).nullable(),
    released: z.array(
      z.strictObject({
        issue: z.int(),
        entries: z.array(entry),
        hash: z.string(),
        frozenBy: z.string(),
        releasedBy: z.string(),
        releasedOn: day,
      }),
    ),
  }),
);
