import { type Tier } from '@tidu/criteria';
import { type ClauseReason, type Remedy } from '../application/events.js';
import { type Day } from '../calendar/dates.js';
import { chosenTerm, type Term, toldTerm } from '../calendar/term.js';
import { type EnteredYears } from '../calendar/working-days.js';
import { type Message } from '../core/refusal.js';
import { type RevocationGround } from './grounds.js';
import { type RevocationPhase } from './rules.js';

/** How a proceeding may be decided (撤销决定). */
export const revocationOutcomes = {
  revoked: { zh: '撤销称号', en: 'title revoked' },
  dropped: { zh: '不予撤销', en: 'proceeding dropped' },
  rectification: { zh: '限期整改', en: 'rectification ordered' },
} as const satisfies Record<string, Message>;
export type RevocationOutcome = keyof typeof revocationOutcomes;

/** What a proceeding is opened on: whose title, on what grounds, and by which official. */
export interface OpenedRevocation {
  readonly id: string;
  readonly factoryId: string;
  readonly factoryName: string;
  readonly enterprise: string;
  readonly province: string;
  readonly city: string;
  readonly group?: string;
  readonly tier: Tier;
  readonly certificateNumber: string;
  /** The application the title was awarded on; null where there was none. */
  readonly applicationId: string | null;
  readonly grounds: readonly RevocationGround[];
  readonly reasons: readonly ClauseReason[];
  readonly facts: string;
  readonly openedOn: Day;
  readonly openedBy: string;
  /** The case that led to it. */
  readonly source: { readonly kind: 're-evaluation' | 'change'; readonly id: string } | null;
}

export interface RevocationDecision {
  readonly outcome: RevocationOutcome;
  readonly reasons: readonly ClauseReason[];
  readonly remedies: readonly Remedy[];
  readonly barUntil: Day | null;
  readonly deadline: Day | null;
  readonly decidedOn: Day;
  readonly decidedBy: string;
}

/** The notice (告知) served on the enterprise, and the last day for its defence as it was told. */
export interface ServedNotice {
  readonly servedOn: Day;
  readonly defenceDueOn: Day;
  /** How long it has; absent in records that do not say. */
  readonly workingDays?: number;
}

export interface Statement {
  readonly on: Day;
  readonly statement: string;
  readonly evidence: readonly string[];
}

/** A proceeding to revoke a title (撤销程序): notice, defence, decision, publication. */
export interface Revocation {
  readonly id: string;
  readonly phase: RevocationPhase;
  readonly opened: OpenedRevocation | null;
  readonly notice: ServedNotice | null;
  readonly defence: (Statement & { readonly hearing: boolean }) | null;
  readonly hearing: { readonly heldOn: Day; readonly summary: string } | null;
  readonly rectification: Statement | null;
  /** Every decision taken in it, oldest first. */
  readonly decisions: readonly RevocationDecision[];
  readonly publishedOn: Day | null;
  /** The day it came into its phase. */
  readonly since: Day;
  readonly appealId: string | null;
}

export const noRevocation: Revocation = {
  id: '',
  phase: 'none',
  opened: null,
  notice: null,
  defence: null,
  hearing: null,
  rectification: null,
  decisions: [],
  publishedOn: null,
  since: '',
  appealId: null,
};

/** The time for the defence (陈述申辩). */
export function defenceTerm(
  { servedOn, defenceDueOn, workingDays }: ServedNotice,
  calendar: EnteredYears,
): Term {
  return toldTerm({ start: servedOn, told: defenceDueOn, workingDays }, calendar);
}

/** The time for the rectification ordered last (限期整改); null where none was. */
export function rectificationTerm({ decisions }: Revocation, calendar: EnteredYears): Term | null {
  const deadline = decisions.at(-1)?.deadline ?? null;
  return deadline === null ? null : chosenTerm(deadline, calendar);
}
