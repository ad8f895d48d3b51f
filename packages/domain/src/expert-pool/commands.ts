import { type Day } from '../calendar/dates.js';
import { type Act, type NoRelated } from '../frame/aggregate.js';
import { type ExpertPoolEvent, type ExpertProfile, type StandingInterest } from './events.js';
import { type ExpertPoolCommandType } from './rules.js';
import { type ExpertPool } from './state.js';

/** What each command on an expert pool carries; `expert` is the id of the expert's account. */
interface Payloads {
  /** The id says whose pool it is: a province's code, `000000` for the ministry, or a group's id. */
  'establish-pool': { readonly id: string };
  'enrol-expert': ExpertProfile & { readonly expert: string };
  'update-expert': ExpertProfile & { readonly expert: string };
  /** `until` is the last day of the suspension; null until readmission. */
  'suspend-expert': { readonly expert: string; readonly reason: string; readonly until: Day | null };
  'readmit-expert': { readonly expert: string; readonly remark: string };
  'declare-standing-interests': { readonly interests: readonly StandingInterest[] };
}

export type ExpertPoolCommandOf<Type extends ExpertPoolCommandType> = {
  readonly type: Type;
} & Payloads[Type];
export type ExpertPoolCommand = {
  [Type in ExpertPoolCommandType]: ExpertPoolCommandOf<Type>;
}[ExpertPoolCommandType];

export type ExpertPoolAct<Type extends ExpertPoolCommandType> = Act<
  ExpertPool,
  ExpertPoolCommandOf<Type>,
  NoRelated,
  ExpertPoolEvent
>;
