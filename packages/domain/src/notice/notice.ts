import { type Tier } from '@tidu/criteria';
import { type Day } from '../calendar/dates.js';
import { type NoticePhase } from './rules.js';

/** What is known of an objector (异议人), readable only with the key kept for this one person. */
export interface SealedIdentity {
  /** The cipher. */
  readonly sealed: string;
  /** Pseudonymous id the key is kept under; destroying that key erases the person from the record. */
  readonly subject: string;
  readonly text: string;
}

/** A real-name objection (实名异议) against one item of a notice. */
export interface Objection {
  readonly id: string;
  readonly applicationId: string;
  readonly filedOn: Day;
  /** Null where the reader may not know who objected. */
  readonly objector: SealedIdentity | null;
  readonly statement: string;
  readonly clauses: readonly string[];
  /** SHA-256 of each file. */
  readonly evidence: readonly string[];
  /** The last day on which the deciding body answers in time. */
  readonly dueOn: Day;
  readonly answer: {
    readonly outcome: ObjectionOutcome;
    readonly reasons: string;
    readonly on: Day;
  } | null;
}

export type ObjectionOutcome = 'dismissed' | 'upheld';

/** One application on a notice. */
export interface NoticeItem {
  readonly applicationId: string;
  readonly factoryName: string;
  readonly enterprise: string;
  readonly province: string;
  readonly city: string;
  readonly group?: string;
  /** Its last day, inclusive, as it stands now. */
  readonly endsOn: Day;
  /** Working days still to run, the day of the objection included, while objections stop it; null while it runs. */
  readonly remaining: number | null;
}

/** A public notice (公示) of proposed awards, as its events tell it. */
export interface Notice {
  readonly id: string;
  readonly phase: NoticePhase;
  readonly campaignId: string;
  readonly tier: Tier | null;
  readonly title: string;
  readonly startsOn: Day;
  /** The last day, inclusive, of what no objection stops. */
  readonly endsOn: Day;
  /** Working days within which an objection is to be answered. */
  readonly handlingDays: number;
  readonly items: readonly NoticeItem[];
  readonly objections: readonly Objection[];
}

type Happened<Type extends string, Data> = { readonly type: `notice.${Type}`; readonly data: Data };

export type NoticeEvent =
  | Happened<
      'published',
      Pick<Notice, 'id' | 'campaignId' | 'title' | 'startsOn' | 'endsOn' | 'handlingDays'> & {
        readonly tier: Tier;
        readonly items: readonly Omit<NoticeItem, 'endsOn' | 'remaining'>[];
      }
    >
  | Happened<
      'objection-filed',
      Omit<Objection, 'answer' | 'objector'> & {
        readonly objector: SealedIdentity;
        /** Working days its item had left. */
        readonly remaining: number;
      }
    >
  | Happened<
      'objection-handled',
      {
        readonly objectionId: string;
        readonly applicationId: string;
        readonly outcome: ObjectionOutcome;
        readonly reasons: string;
        readonly on: Day;
        /** The item's last day, should nothing else stop it. */
        readonly endsOn: Day;
      }
    >
  | Happened<'closed', { readonly on: Day }>;

export const noNotice: Notice = {
  id: '',
  phase: 'none',
  campaignId: '',
  tier: null,
  title: '',
  startsOn: '',
  endsOn: '',
  handlingDays: 0,
  items: [],
  objections: [],
};

/** The objections against an application that wait for an answer. */
export function openObjections({ objections }: Notice, applicationId: string): Objection[] {
  return objections.filter(
    (objection) => objection.applicationId === applicationId && objection.answer === null,
  );
}

/** Folds one event into a notice. */
export function evolveNotice(state: Notice, event: NoticeEvent): Notice {
  switch (event.type) {
    case 'notice.published': {
      const { items, endsOn } = event.data;
      return {
        ...noNotice,
        ...event.data,
        phase: 'running',
        items: items.map((item) => ({ ...item, endsOn, remaining: null })),
      };
    }
    case 'notice.objection-filed': {
      const { remaining, ...filed } = event.data;
      return {
        ...state,
        objections: [...state.objections, { ...filed, answer: null }],
        items: withItem(state, filed.applicationId, (item) => ({
          ...item,
          remaining: item.remaining ?? remaining,
        })),
      };
    }
    case 'notice.objection-handled': {
      const { objectionId, applicationId, outcome, reasons, on, endsOn } = event.data;
      const objections = state.objections.map((objection) =>
        objection.id === objectionId ? { ...objection, answer: { outcome, reasons, on } } : objection,
      );
      const goesOn = openObjections({ ...state, objections }, applicationId).length === 0;
      return {
        ...state,
        objections,
        items: goesOn
          ? withItem(state, applicationId, (item) => ({ ...item, endsOn, remaining: null }))
          : state.items,
      };
    }
    case 'notice.closed':
      return { ...state, phase: 'closed' };
  }
}

function withItem(
  { items }: Notice,
  applicationId: string,
  change: (item: NoticeItem) => NoticeItem,
): NoticeItem[] {
  return items.map((item) => (item.applicationId === applicationId ? change(item) : item));
}
