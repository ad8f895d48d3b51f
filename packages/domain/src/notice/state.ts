import { type Tier } from '@tidu/criteria';
import { type Day, later } from '../calendar/dates.js';
import { type Term, toldTerm } from '../calendar/term.js';
import { type EnteredYears } from '../calendar/working-days.js';
import { type Message } from '../core/refusal.js';
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
  /** SHA-256 of each file; empty where the reader may not know who objected. */
  readonly evidence: readonly string[];
  /** The last day on which the deciding body answers in time, as was told. */
  readonly dueOn: Day;
  /** How long it has; absent in records that do not say. */
  readonly workingDays?: number;
  readonly answer: {
    readonly outcome: ObjectionOutcome;
    readonly reasons: string;
    readonly on: Day;
  } | null;
}

/** How an objection can be answered, and what people call it. */
export const objectionOutcomes = {
  dismissed: { zh: '异议不成立', en: 'dismissed' },
  upheld: { zh: '异议成立', en: 'upheld' },
} as const satisfies Readonly<Record<string, Message>>;
export type ObjectionOutcome = keyof typeof objectionOutcomes;

/** One application on a notice. */
export interface NoticeItem {
  readonly applicationId: string;
  readonly factoryName: string;
  readonly enterprise: string;
  readonly province: string;
  readonly city: string;
  readonly group?: string;
  /** The day from which its present period is counted; absent where that is the notice's own. */
  readonly since?: Day;
  /** Its last day, inclusive, as was told last. */
  readonly endsOn: Day;
  /** How long its present period is; absent in records that do not say. */
  readonly workingDays?: number;
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

/** How long an item is on notice, as far as no objection stops it. */
export function itemTerm({ startsOn }: Notice, item: NoticeItem, calendar: EnteredYears): Term {
  const { since: start = startsOn, endsOn: told, workingDays } = item;
  return toldTerm({ start, told, workingDays }, calendar);
}

/** How long the whole notice runs: as long as the item that runs longest. */
export function noticeTerm(state: Notice, calendar: EnteredYears): Term {
  const terms = state.items.map((item) => itemTerm(state, item, calendar));
  return {
    dueOn: terms.reduce((last, { dueOn }) => later(last, dueOn), state.endsOn),
    provisional: terms.some(({ provisional }) => provisional),
  };
}
