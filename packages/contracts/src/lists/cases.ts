import { z } from 'zod';
import { day, instant, message, tier } from '../primitives.js';

/** What a case file is shown by, in lists and in full. */
export const caseSummary = {
  id: z.string(),
  version: z.int(),
  title: z.string(),
  phase: z.string(),
  phaseName: message,
  tier: tier.nullable(),
  campaignId: z.string().nullable(),
  applicationId: z.string().nullable(),
  factoryId: z.string().nullable(),
};

export const caseRow = z
  .strictObject({ ...caseSummary, updatedAt: instant, dueOn: day.nullable(), actions: z.array(z.string()) })
  .meta({ id: 'CaseRow' });

export const caseQuery = z.object({
  campaignId: z.string().optional(),
  applicationId: z.string().optional(),
  factoryId: z.string().optional(),
  phase: z.string().optional(),
  after: z.coerce.number().int().min(0).optional(),
});

export type CaseRow = z.infer<typeof caseRow>;
export type CaseQuery = z.infer<typeof caseQuery>;
