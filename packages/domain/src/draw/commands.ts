import { type DrawConstraints, type DrawPurpose, type DrawTarget } from './events.js';
import { type DrawCommandType } from './rules.js';

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
