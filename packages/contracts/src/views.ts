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
import { titleView } from './lists/titles.js';
import { clockView, type ClockView } from './clocks.js';
import { day, id, instant, message, region, tier } from './primitives.js';

const phase = z.enum(phases);

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

export const campaignView = openCampaignBody
  .extend({ id, benchmarkCount: z.int(), benchmarks: z.array(benchmark), version: z.int() })
  .meta({ id: 'Campaign' });

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
export type CampaignView = z.infer<typeof campaignView>;
export type HistoryEntry = z.infer<typeof historyEntry>;
export type StoredFile = z.infer<typeof storedFile>;
