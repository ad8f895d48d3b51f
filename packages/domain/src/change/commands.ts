import { type ClauseReason } from '../application/events.js';
import { type ReportedChange } from './change.js';
import { type ChangeCommandType } from './rules.js';

interface Payloads {
  'report-change': { readonly id: string; readonly factoryId: string } & ReportedChange;
  'amend-change': ReportedChange;
  'withdraw-change': { readonly reason: string };
  'return-change': { readonly reason: string };
  /** Whether the criteria are still met; null for a simple rename, which does not touch them. */
  'check-change': { readonly meetsCriteria: boolean | null; readonly opinion: string };
  'decide-change': { readonly outcome: 'kept' | 'cancelled'; readonly reasons: readonly ClauseReason[] };
}

export type ChangeCommandOf<Type extends ChangeCommandType> = { readonly type: Type } & Payloads[Type];
export type ChangeCommand = { [Type in ChangeCommandType]: ChangeCommandOf<Type> }[ChangeCommandType];
