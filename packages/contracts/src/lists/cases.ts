import { z } from 'zod';
import { day, instant, message, tier } from '../primitives.js';
import { afterParameter, flag, type Page, pageOf, pageParameters } from './page.js';

/** What a case file is shown by, in lists and in full. */
const caseSummary = {
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

/** A line of a list of case files (案卷列表). */
export const caseRow = z
  .strictObject({
    ...caseSummary,
    updatedAt: instant,
    /** The day the first of its running deadlines ends. */
    dueOn: day.nullable(),
    /** Whether a holiday notice that is not known yet may still move it (暂定). */
    dueProvisional: z.boolean(),
    /** Whether it is the reader's next step (待办). */
    mine: z.boolean(),
  })
  .meta({ id: 'CaseRow' });

/** What the list of a kind of case file takes; the phases are those of the kind. */
export function caseQueryOf<Phase extends string>(phases: readonly [Phase, ...Phase[]]) {
  return z.strictObject({
    phase: z.enum(phases).optional(),
    tier: tier.optional(),
    campaignId: z.string().optional(),
    applicationId: z.string().optional(),
    factoryId: z.string().optional(),
    /** Only those that are the reader's next step. */
    mine: flag,
    sort: z.enum(['updated', 'deadline']).default('updated'),
    ...pageParameters,
    ...afterParameter,
  });
}

export const casePage = pageOf('Case', caseRow);

export type CaseRow = z.infer<typeof caseRow>;
export type CaseQuery = z.infer<ReturnType<typeof caseQueryOf<string>>>;
export type CasePage = Page<CaseRow>;
