import { type Application } from './state.js';

/** The number of the next evaluation of an application. */
export function nextRound(state: Application): number {
  return (state.round?.round ?? 0) + 1;
}
