import { z } from 'zod';
import { appealContract } from './cases/appeal.js';
import { changeContract } from './cases/change.js';
import { drawContract } from './cases/draw.js';
import { editionContract } from './cases/edition.js';
import { enterpriseContract } from './cases/enterprise.js';
import { expertPoolContract } from './cases/expert-pool.js';
import { factoryContract } from './cases/factory.js';
import { noticeContract } from './cases/notice.js';
import { recommendationContract } from './cases/recommendation.js';
import { revocationContract } from './cases/revocation.js';
import { roleGrantContract } from './cases/role-grant.js';
import { day, instant, message, tier } from './primitives.js';

/** What is offered over HTTP for each kind of case file (案卷): the commands with their bodies, and the one that opens it. */
export const caseContracts = {
  recommendation: recommendationContract,
  'expert-pool': expertPoolContract,
  draw: drawContract,
  notice: noticeContract,
  revocation: revocationContract,
  change: changeContract,
  appeal: appealContract,
  edition: editionContract,
  'role-grant': roleGrantContract,
} as const;

/** Commands on what is registered: enterprises and factories. */
export const registryContracts = { enterprise: enterpriseContract, factory: factoryContract } as const;

/** The shape all of them have. */
export interface CommandContract {
  readonly plural: string;
  readonly opens: string | null;
  readonly bodies: Readonly<Record<string, z.ZodType>>;
  readonly names: Readonly<Record<string, z.infer<typeof message>>>;
}

const summary = {
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
  .strictObject({ ...summary, updatedAt: instant, dueOn: day.nullable(), actions: z.array(z.string()) })
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
