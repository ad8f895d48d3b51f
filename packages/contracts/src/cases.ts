import { type z } from 'zod';
import { appealContract } from './cases/appeal.js';
import { calendarContract } from './cases/calendar.js';
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
import { type message } from './primitives.js';

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
  calendar: calendarContract,
} as const;

/** What a kind of case file is called in its address. */
export type CasePlural = (typeof caseContracts)[keyof typeof caseContracts]['plural'];

/** Commands on what is registered: enterprises and factories. */
export const registryContracts = { enterprise: enterpriseContract, factory: factoryContract } as const;

/** The shape all of them have. */
export interface CommandContract {
  readonly plural: string;
  readonly opens: string | null;
  readonly bodies: Readonly<Record<string, z.ZodType>>;
  readonly names: Readonly<Record<string, z.infer<typeof message>>>;
}
