import {
  type Application,
  type ApplicationCommandType,
  type Message,
  phases,
  type ReEvaluation,
} from '@tidu/domain';
import { z } from 'zod';
import { benchmark } from './criteria.js';
import { openCampaignBody } from './other-commands.js';
import { clockView, type ClockView } from './clocks.js';
import { day, id, instant, message, region, tier } from './primitives.js';

const phase = z.enum(phases);
const verdict = z.enum(['eligible', 'ineligible', 'undetermined']);

export const enterpriseView = z
  .strictObject({
    uscc: z.string(),
    name: z.string(),
    province: region,
    city: region,
    /** The group (中央企业集团、兵团) it belongs to, on the group's own word. */
    group: z.string().nullable(),
    version: z.int(),
  })
  .meta({ id: 'Enterprise' });

const titleView = z
  .strictObject({
    tier,
    certificateNumber: z.string(),
    validFrom: day,
    validUntil: day,
    kind: z.enum(['awarded', 'renewed', 'converted', 'downgraded']),
    status: z.enum(['active', 'under-rectification', 'downgraded', 'superseded', 'expired', 'revoked']),
    /** The first day it no longer held; null while it does, and where an old record does not say. */
    endedOn: day.nullable(),
    /** The certificate that took its place. */
    replacedBy: z.string().nullable(),
  })
  .meta({ id: 'Title' });

export const factoryView = z
  .strictObject({
    id,
    enterprise: z.string(),
    name: z.string(),
    province: region,
    city: region,
    industry: z.string(),
    /** The credit code of the branch (分支机构) the factory is, where it is one of its own. */
    branchUscc: z.string().nullable(),
    title: titleView.nullable(),
    /** Every title it ever had, oldest first. */
    titles: z.array(titleView),
    /** Until when, inclusive, it may not apply (禁止申报期). */
    barUntil: day.nullable(),
    /** The tiers it narrowly missed and is kept for guidance for (培育库). */
    nurture: z.array(z.strictObject({ tier, since: day })),
    version: z.int(),
  })
  .meta({ id: 'Factory' });

export const campaignRow = openCampaignBody
  .extend({ id, benchmarkCount: z.int(), version: z.int() })
  .meta({ id: 'CampaignRow' });

export const campaignView = campaignRow.extend({ benchmarks: z.array(benchmark) }).meta({ id: 'Campaign' });

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

/** An application in full, with what the reader may do with it now. The state is the domain's own. */
export interface ApplicationView {
  readonly application: Application;
  readonly enterpriseName: string;
  readonly version: number;
  readonly clocks: readonly ClockView[];
  readonly siteVisit: Message | null;
  readonly dossierOpen: boolean;
  readonly actions: readonly ApplicationCommandType[];
}

/** The outline of an application in full; the fields of its state beyond these are the domain's own. */
export const applicationView = z
  .strictObject({
    application: z.looseObject({ id, phase }),
    enterpriseName: z.string(),
    version: z.int(),
    actions: z.array(z.string()),
    clocks: z.array(clockView),
    /** Why the factory must be visited before the review is concluded (现场核查); null where it need not, or is not told. */
    siteVisit: message.nullable(),
    /** Whether the reader may open the dossier: an expert only once free of conflict. */
    dossierOpen: z.boolean(),
  })
  .meta({ id: 'Application' });

export interface ReEvaluationView {
  readonly reEvaluation: ReEvaluation;
  readonly version: number;
  readonly actions: readonly string[];
}

/** The outline of a re-evaluation in full; the fields of its state beyond these are the domain's own. */
export const reEvaluationView = z
  .strictObject({
    reEvaluation: z.looseObject({ id: z.string(), phase: z.string(), year: z.int() }),
    version: z.int(),
    actions: z.array(z.string()),
  })
  .meta({ id: 'ReEvaluation' });

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

/** One entry of a history: what happened, who did it, when, and where it lies in the log. */
export const historyEntry = z
  .strictObject({
    position: z.int(),
    version: z.int(),
    type: z.string(),
    at: instant,
    recordedAt: instant,
    actor: z.string(),
    actorName: z.string(),
    role: z.string(),
    data: z.unknown(),
    hash: z.string(),
  })
  .meta({ id: 'HistoryEntry' });

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

/** An evaluation as it was computed and recorded: the request with all inputs, and the explained result. */
export interface EvaluationView {
  readonly round: number;
  readonly stage: string;
  readonly at: string;
  readonly editionHash: string;
  readonly request: unknown;
  readonly result: unknown;
}

/** The outline of a recorded evaluation; request and result are those of the criteria's evaluation contract. */
export const evaluationView = z
  .strictObject({
    round: z.int(),
    stage: z.string(),
    at: instant,
    editionHash: z.string(),
    request: z.unknown(),
    result: z.unknown(),
  })
  .meta({ id: 'Evaluation' });

export type EnterpriseView = z.infer<typeof enterpriseView>;
export type FactoryView = z.infer<typeof factoryView>;
export type CampaignRow = z.infer<typeof campaignRow>;
export type CampaignView = z.infer<typeof campaignView>;
export type ApplicationRow = z.infer<typeof applicationRow>;
export type ApplicationQuery = z.infer<typeof applicationQuery>;
export type ApplicationPage = z.infer<typeof applicationPage>;
export type ApplicationCounts = z.infer<typeof applicationCounts>;
export type ReEvaluationRow = z.infer<typeof reEvaluationRow>;
export type HistoryEntry = z.infer<typeof historyEntry>;
export type NoticeRow = z.infer<typeof noticeRow>;
export type PublicTitle = z.infer<typeof publicTitle>;
export type StoredFile = z.infer<typeof storedFile>;
