import { type Action } from '@tidu/contracts';

interface Offering {
  readonly actions: readonly Action[];
}

/** Whether an act is the reader's in this phase, be it possible now or not. */
export function isOffered({ actions }: Offering, type: string): boolean {
  return actions.some((action) => action.type === type);
}

/** Whether the reader may do it now. */
export function mayDo({ actions }: Offering, type: string): boolean {
  return actions.some((action) => action.type === type && action.whyNot === null);
}
