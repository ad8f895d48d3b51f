import { phases } from '@tidu/domain';
import { z } from 'zod';
import { day, id, instant, message, region, tier } from '../primitives.js';
import { afterParameter, count, flag, type Page, pageOf, pageParameters, searchText } from './page.js';
import { verdict } from './verdict.js';

const phase = z.enum(phases);

/** A line of a list of applications (申报列表). */
export const applicationRow = z
  .strictObject({
    id,
    phase,
    tier,
    campaignId: id,
    campaignName: message,
    factoryId: id,
    factoryName: z.string(),
    enterprise: z.string(),
    enterpriseName: z.string(),
    province: region,
    city: region,
    industry: z.string(),
    rank: z.int().nullable(),
    /** The newest evaluation, where one has been computed for the current round. */
    verdict: verdict.nullable(),
    submittedAt: instant.nullable(),
    updatedAt: instant,
    /** The day the first of its running deadlines ends. */
    dueOn: day.nullable(),
    /** Whether a holiday notice that is not known yet may still move it (暂定). */
    dueProvisional: z.boolean(),
    version: z.int(),
    /** Whether it is the reader's next step (待办). */
    mine: z.boolean(),
  })
  .meta({ id: 'ApplicationRow' });

const filter = {
  tier: tier.optional(),
  campaignId: id.optional(),
  factoryId: id.optional(),
  /** A division (GB/T 2260); all inside it are meant. */
  province: region.optional(),
  city: region.optional(),
  /** A code of GB/T 4754, or how it begins. */
  industry: z
    .string()
    .regex(/^[A-Z]\d{0,4}$/, '国民经济行业代码（GB/T 4754）或其前几位 · a GB/T 4754 code or how it begins')
    .optional(),
  verdict: z.enum([...verdict.options, 'none']).optional(),
  /** A deadline ends on this day or before. */
  dueBy: day.optional(),
  /** Part of the factory's or the enterprise's name, or how its credit code begins. */
  q: searchText,
} as const;

export const applicationQuery = z.strictObject({
  ...filter,
  phase: phase.optional(),
  /** Only those that are the reader's next step. */
  mine: flag,
  sort: z.enum(['updated', 'submitted', 'deadline', 'name', 'rank']).default('updated'),
  ...pageParameters,
  ...afterParameter,
});

export const applicationPage = pageOf('Application', applicationRow);

/** The counts take the filters of the list: each number is what the list it leads to holds. */
export const applicationCountsQuery = z.strictObject({ ...filter, ...afterParameter });

export const applicationCounts = z
  .strictObject({
    total: count,
    /** Of those, the reader's next steps. */
    mine: count,
    /** Phases in which there are none are left out. */
    byPhase: z.partialRecord(phase, count),
  })
  .meta({ id: 'ApplicationCounts' });

export type ApplicationRow = z.infer<typeof applicationRow>;
export type ApplicationQuery = z.infer<typeof applicationQuery>;
export type ApplicationPage = Page<ApplicationRow>;
export type ApplicationCountsQuery = z.infer<typeof applicationCountsQuery>;
export type ApplicationCounts = z.infer<typeof applicationCounts>;
