import { type AppealEvent } from '../appeal/events.js';
import { type Appeal } from '../appeal/state.js';
import { type ApplicationEvent } from '../application/events.js';
import { type Application } from '../application/state.js';
import { type OnCalendar } from '../calendar/commands.js';
import { type Enterprise } from '../enterprise/state.js';
import { type ExpertPoolEvent } from '../expert-pool/events.js';
import { type ExpertPool } from '../expert-pool/state.js';
import { type Act, type RelatedStreams } from '../frame/aggregate.js';
import {
  applicationIdOf,
  type DrawConstraints,
  type DrawEvent,
  type DrawPurpose,
  type DrawTarget,
} from './events.js';
import { type DrawCommandType } from './rules.js';
import { type Draw } from './state.js';

/** What each command on a draw carries. */
interface Payloads {
  'open-draw': { readonly id: string; readonly target: DrawTarget; readonly purpose: DrawPurpose };
  'prepare-draw': { readonly constraints: DrawConstraints };
  /** The official's commitment, see `commitmentTo`; the seed itself stays with the official. */
  'commit-seed': { readonly commitment: string };
  'reveal-seed': { readonly seed: string };
  'abandon-draw': { readonly reason: string };
}

export type DrawCommandOf<Type extends DrawCommandType> = { readonly type: Type } & Payloads[Type];
export type DrawCommand = { [Type in DrawCommandType]: DrawCommandOf<Type> }[DrawCommandType];

/** The other aggregates a draw rests on; the append checks that they have not moved meanwhile. */
export interface DrawRelated extends OnCalendar {
  readonly application?: Application;
  /** What an appeal (复核) is about, whether it waits for its panel, and who has a part in it. */
  readonly appeal?: Pick<Appeal, 'phase' | 'decision' | 'panel' | 'alternates'>;
  readonly pool?: ExpertPool;
  readonly enterprise?: Enterprise;
}

/** Events of the draw, of the pool it draws from, and of what it seats a panel for. */
export type DrawEmitted = DrawEvent | ExpertPoolEvent | ApplicationEvent | AppealEvent;

export type DrawAct<Type extends DrawCommandType> = Act<Draw, DrawCommandOf<Type>, DrawRelated, DrawEmitted>;

/** What experts are drawn for. */
export function targetStreams(target: DrawTarget): RelatedStreams<DrawRelated> {
  return {
    application: { aggregate: 'application', id: applicationIdOf(target) },
    ...(target.kind === 'appeal' && { appeal: { aggregate: 'appeal', id: target.id } }),
  };
}

/** What the draw in hand is for. */
export function ownTarget({ opening }: Draw): RelatedStreams<DrawRelated> {
  return opening === null ? {} : targetStreams(opening.target);
}

/** The pool the draw in hand draws from. */
export function ownPool({ opening }: Draw): RelatedStreams<DrawRelated> {
  return opening === null ? {} : { pool: { aggregate: 'expert-pool', id: opening.poolId } };
}

/** Everything that says who may be drawn. */
export function candidateStreams(state: Draw): RelatedStreams<DrawRelated> {
  const { opening } = state;
  if (opening === null) return {};
  const enterprise = { aggregate: 'enterprise', id: opening.factory.enterprise };
  return { ...ownTarget(state), ...ownPool(state), enterprise };
}
