import { type ApplicationEvent } from '../application/events.js';
import { type Application } from '../application/state.js';
import { type OnCalendar } from '../calendar/commands.js';
import { type Campaign } from '../campaign/state.js';
import { type DomainEvent } from '../core/decision.js';
import { type NoticeEvent } from './events.js';
import { type ObjectionOutcome, type SealedIdentity } from './state.js';

export interface PublishNotice {
  readonly type: 'publish-notice';
  readonly id: string;
  readonly campaignId: string;
  readonly applicationIds: readonly string[];
  readonly title: string;
}
export interface FileObjection {
  readonly type: 'file-objection';
  readonly objectionId: string;
  readonly applicationId: string;
  /** Null where the objector gave neither name nor contact. */
  readonly objector: SealedIdentity | null;
  /** Whether the objector signed, and so answers for it by name (实名). */
  readonly signed: boolean;
  readonly statement: string;
  readonly clauses: readonly string[];
  readonly evidence: readonly string[];
}
export interface HandleObjection {
  readonly type: 'handle-objection';
  readonly objectionId: string;
  readonly outcome: ObjectionOutcome;
  readonly reasons: string;
}
export interface CloseNotice {
  readonly type: 'close-notice';
}
export type NoticeCommand = PublishNotice | FileObjection | HandleObjection | CloseNotice;

/** What a decision on a notice rests on besides the notice itself. */
export interface NoticeRelated extends OnCalendar {
  readonly campaign?: Campaign;
  /** The applications to be put on notice, in the order named; or the one an objection is about. */
  readonly applications?: readonly Application[];
}

/** Events of the notice, and of the applications on it, which change together with it. */
export type NoticeEmitted = (NoticeEvent | ApplicationEvent) & Pick<DomainEvent, 'on'>;
