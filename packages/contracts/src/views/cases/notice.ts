import { z } from 'zod';
import { day, tier } from '../../primitives.js';
import { caseViewOf } from './case-view.js';

/** A public notice (公示) as those see it who work with it. Who objected is asked for by itself, and only by the handling authority. */
export const noticeView = caseViewOf(
  'notice',
  'Notice',
  z.strictObject({
    id: z.string(),
    phase: z.enum(['none', 'running', 'closed']),
    campaignId: z.string(),
    tier: tier.nullable(),
    title: z.string(),
    startsOn: day,
    endsOn: day,
    handlingDays: z.int(),
    items: z.array(
      z.strictObject({
        applicationId: z.string(),
        factoryName: z.string(),
        enterprise: z.string(),
        province: z.string(),
        city: z.string(),
        group: z.string().exactOptional(),
        since: day.exactOptional(),
        endsOn: day,
        workingDays: z.int().exactOptional(),
        remaining: z.int().nullable(),
      }),
    ),
    objections: z.array(
      z.strictObject({
        id: z.string(),
        applicationId: z.string(),
        filedOn: day,
        statement: z.string(),
        clauses: z.array(z.string()),
        evidence: z.array(z.string()),
        dueOn: day,
        workingDays: z.int().exactOptional(),
        answer: z
          .strictObject({ outcome: z.enum(['dismissed', 'upheld']), reasons: z.string(), on: day })
          .nullable(),
      }),
    ),
  }),
);
