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

type Happened<Type extends string, Data> = { readonly type: `change.${Type}`; readonly data: Data };

export type ChangeEvent =
  | Happened<
      'reported',
      {
        readonly id: string;
        readonly subject: ChangeSubject;
        readonly report: ReportedChange;
        readonly late: boolean;
        readonly on: Day;
      }
    >
  | Happened<'amended', { readonly report: ReportedChange; readonly on: Day }>
  | Happened<'withdrawn', { readonly reason: string; readonly on: Day }>
  | Happened<'returned', { readonly reason: string; readonly on: Day }>
  | Happened<
      'checked',
      {
        readonly meetsCriteria: boolean | null;
        readonly opinion: string;
        readonly by: string;
        readonly on: Day;
      }
    >
  | Happened<
      'decided',
      {
        readonly outcome: 'kept' | 'cancelled';
        readonly reasons: readonly ClauseReason[];
        readonly by: string;
        readonly on: Day;
      }
    >;

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

/** Folds one event into a change. */
export function evolveChange(state: Change, event: ChangeEvent): Change {
  const since = event.data.on;
  switch (event.type) {
    case 'change.reported': {
      const { id, subject, report, late } = event.data;
      return { ...state, id, subject, report, late, phase: 'reported', since };
    }
    case 'change.amended':
      return { ...state, report: event.data.report, phase: 'reported', since };
    case 'change.withdrawn':
      return { ...state, phase: 'withdrawn', since };
    case 'change.returned':
      return { ...state, phase: 'returned', returned: event.data.reason, since };
    case 'change.checked': {
      const { meetsCriteria, opinion, by } = event.data;
      return { ...state, phase: 'checked', check: { meetsCriteria, opinion, by }, since };
    }
    case 'change.decided': {
      const { outcome, reasons, by } = event.data;
      return { ...state, phase: outcome, decision: { reasons, by }, since };
    }
  }
}
