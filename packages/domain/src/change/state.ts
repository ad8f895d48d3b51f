import { type Tier } from '@tidu/criteria';
import { type ClauseReason } from '../application/events.js';
import { type Day } from '../calendar/dates.js';
import { type Message } from '../core/refusal.js';
import { type ChangePhase } from './rules.js';

/** What may have changed (重大变化，参照专精特新): a simple rename, or something the criteria must be looked at again for. */
export const changeKinds = {
  rename: { zh: '简单更名', en: 'simple rename' },
  merger: { zh: '合并', en: 'merger' },
  division: { zh: '分立', en: 'division' },
  restructuring: { zh: '重组', en: 'restructuring' },
  relocation: { zh: '迁移', en: 'relocation' },
  'overseas-branch': { zh: '设立境外分支机构', en: 'branch abroad' },
  other: { zh: '其他重大变化', en: 'other material change' },
} as const satisfies Record<string, Message>;
export type ChangeKind = keyof typeof changeKinds;

/** What may come of a change (变化后称号处理). */
export const changeOutcomes = {
  kept: { zh: '称号及有效期不变', en: 'title and term unchanged' },
  cancelled: { zh: '转入撤销程序', en: 'taken to a revocation proceeding' },
} as const satisfies Record<string, Message>;
export type ChangeOutcome = keyof typeof changeOutcomes;

/** A change as the enterprise reports it. */
export interface ReportedChange {
  readonly kind: ChangeKind;
  readonly happenedOn: Day;
  readonly details: string;
  /** Files, by their SHA-256; for a rename the registration office's notice (登记机关变更通知书). */
  readonly evidence: readonly string[];
  /** A rename: of the factory, the enterprise, or both. */
  readonly newName?: string;
  readonly newEnterpriseName?: string;
  /** A relocation: where to. */
  readonly newPlace?: { readonly province: string; readonly city: string };
  /** A merger, division or restructuring: the registered enterprise that takes the factory over. */
  readonly successor?: string;
}

/** Whose change it is. */
export interface ChangeSubject {
  readonly factoryId: string;
  readonly factoryName: string;
  readonly enterprise: string;
  readonly province: string;
  readonly city: string;
  readonly group?: string;
  readonly tier: Tier;
  readonly certificateNumber: string;
}

/** A reported change and what became of it (重大变化情况报告). */
export interface Change {
  readonly id: string;
  readonly phase: ChangePhase;
  readonly subject: ChangeSubject | null;
  readonly report: ReportedChange | null;
  /** Reported after the term of three months. */
  readonly late: boolean;
  readonly returned: string | null;
  readonly check: {
    readonly meetsCriteria: boolean | null;
    readonly opinion: string;
    readonly by: string;
  } | null;
  readonly decision: { readonly reasons: readonly ClauseReason[]; readonly by: string } | null;
  /** The day it came into its phase. */
  readonly since: Day;
}

export const noChange: Change = {
  id: '',
  phase: 'none',
  subject: null,
  report: null,
  late: false,
  returned: null,
  check: null,
  decision: null,
  since: '',
};
