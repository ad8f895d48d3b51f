import { type Tier } from '@tidu/criteria';
import { type ClauseReason, type Remedy } from '../application/events.js';
import { type Day } from '../calendar/dates.js';
import { type RevocationGround } from './grounds.js';
import { type RevocationPhase } from './rules.js';

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
  /** The application the title was awarded on; null where there was none, absent where an old record does not say. */
  readonly applicationId?: string | null;
  readonly grounds: readonly RevocationGround[];
  readonly reasons: readonly ClauseReason[];
  readonly facts: string;
  readonly openedOn: Day;
  readonly openedBy: string;
  /** The case that led to it. */
  readonly source: { readonly kind: 're-evaluation' | 'change'; readonly id: string } | null;
}

export interface RevocationDecision {
  readonly outcome: 'revoked' | 'dropped' | 'rectification';
  readonly reasons: readonly ClauseReason[];
  readonly remedies: readonly Remedy[];
  readonly barUntil: Day | null;
  readonly deadline: Day | null;
  readonly decidedOn: Day;
  readonly decidedBy: string;
}

interface Statement {
  readonly on: Day;
  readonly statement: string;
  readonly evidence: readonly string[];
}

/** A proceeding to revoke a title (撤销程序): notice, defence, decision, publication. */
export interface Revocation {
  readonly id: string;
  readonly phase: RevocationPhase;
  readonly opened: OpenedRevocation | null;
  readonly notice: { readonly servedOn: Day; readonly defenceDueOn: Day } | null;
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

type Happened<Type extends string, Data> = { readonly type: `revocation.${Type}`; readonly data: Data };

export type RevocationEvent =
  | Happened<'opened', OpenedRevocation>
  | Happened<'notice-served', { readonly servedOn: Day; readonly defenceDueOn: Day }>
  | Happened<'defence-submitted', Statement & { readonly hearing: boolean }>
  | Happened<'defence-lapsed', { readonly on: Day }>
  | Happened<'hearing-recorded', { readonly on: Day; readonly heldOn: Day; readonly summary: string }>
  | Happened<'decided', RevocationDecision>
  | Happened<'rectification-reported', Statement>
  | Happened<'rectification-lapsed', { readonly on: Day }>
  | Happened<'published', { readonly on: Day }>
  | Happened<'superseded', { readonly appealId: string; readonly on: Day }>;

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

/** Folds one event into a proceeding. */
export function evolveRevocation(state: Revocation, event: RevocationEvent): Revocation {
  switch (event.type) {
    case 'revocation.opened':
      return { ...state, id: event.data.id, opened: event.data, since: event.data.openedOn };
    case 'revocation.notice-served':
      return { ...state, phase: 'notified', notice: event.data, since: event.data.servedOn };
    case 'revocation.defence-submitted': {
      const { hearing, on } = event.data;
      return {
        ...state,
        phase: hearing ? 'hearing-requested' : 'defended',
        defence: event.data,
        since: on,
      };
    }
    case 'revocation.defence-lapsed':
      return { ...state, phase: 'defence-lapsed', since: event.data.on };
    case 'revocation.hearing-recorded': {
      const { on, heldOn, summary } = event.data;
      return { ...state, phase: 'defended', hearing: { heldOn, summary }, since: on };
    }
    case 'revocation.decided':
      return {
        ...state,
        phase: event.data.outcome,
        decisions: [...state.decisions, event.data],
        since: event.data.decidedOn,
      };
    case 'revocation.rectification-reported':
      return { ...state, phase: 'rectified', rectification: event.data, since: event.data.on };
    case 'revocation.rectification-lapsed':
      return { ...state, phase: 'rectification-lapsed', since: event.data.on };
    case 'revocation.published':
      return { ...state, phase: 'published', publishedOn: event.data.on };
    case 'revocation.superseded':
      return { ...state, phase: 'superseded', appealId: event.data.appealId };
  }
}
