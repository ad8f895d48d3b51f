import { phases } from '@tidu/domain';
import { z } from 'zod';
import { openCampaignBody } from './other-commands.js';
import { day, id, instant, region, tier } from './primitives.js';
import { titleView } from './views/factory.js';

const phase = z.enum(phases);
const verdict = z.enum(['eligible', 'ineligible', 'undetermined']);

export const campaignRow = openCampaignBody
  .extend({ id, benchmarkCount: z.int(), version: z.int() })
  .meta({ id: 'CampaignRow' });

export const applicationRow = z
  .strictObject({
    id,
    phase,
    tier,
    campaignId: id,
    campaignName: z.strictObject({ zh: z.string(), en: z.string() }),
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
    version: z.int(),
    /** The commands the reader may give now. */
    actions: z.array(z.string()),
  })
  .meta({ id: 'ApplicationRow' });

export const applicationQuery = z.strictObject({
  phase: z.string().optional(),
  tier: tier.optional(),
  campaignId: id.optional(),
  factoryId: id.optional(),
  province: region.optional(),
  q: z.string().max(100).optional(),
  /** Only those on which the reader can act now. */
  mine: z.enum(['true', 'false']).optional(),
  page: z.coerce.number().int().min(1).default(1),
  pageSize: z.coerce.number().int().min(1).max(200).default(50),
  /** Waits, at most some seconds, until the read model has reached this position. */
  after: z.coerce.number().int().min(0).optional(),
});

export const applicationPage = z
  .strictObject({ items: z.array(applicationRow), total: z.int(), page: z.int(), pageSize: z.int() })
  .meta({ id: 'ApplicationPage' });

export const applicationCounts = z
  .strictObject({ total: z.int(), actionable: z.int(), byPhase: z.record(z.string(), z.int()) })
  .meta({ id: 'ApplicationCounts' });

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

export const noticeRow = z
  .strictObject({
    noticeId: id,
    applicationId: id,
    tier,
    factoryName: z.string(),
    enterpriseName: z.string(),
    province: region,
    startsOn: day,
    endsOn: day,
  })
  .meta({ id: 'NoticeRow' });

/** A title as the public may see it (名单、证书查验). */
export const publicTitle = titleView
  .extend({ factoryName: z.string(), enterpriseName: z.string(), province: region, industry: z.string() })
  .meta({ id: 'PublicTitle' });

export const storedFile = z
  .strictObject({ sha256: z.string(), size: z.int(), mediaType: z.string(), fileName: z.string() })
  .meta({ id: 'StoredFile' });

export type CampaignRow = z.infer<typeof campaignRow>;
export type ApplicationRow = z.infer<typeof applicationRow>;
export type ApplicationQuery = z.infer<typeof applicationQuery>;
export type ApplicationPage = z.infer<typeof applicationPage>;
export type ApplicationCounts = z.infer<typeof applicationCounts>;
export type ReEvaluationRow = z.infer<typeof reEvaluationRow>;
export type NoticeRow = z.infer<typeof noticeRow>;
export type PublicTitle = z.infer<typeof publicTitle>;
export type StoredFile = z.infer<typeof storedFile>;
