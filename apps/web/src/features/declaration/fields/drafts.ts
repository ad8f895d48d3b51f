import { type Area } from '@tidu/criteria';

export interface AreaDraft {
  readonly description: string;
}
export type AreasDraft = Readonly<Partial<Record<Area, AreaDraft>>>;

/** The areas that were described; one without a word is left out. */
export function areasOf(draft: AreasDraft): AreasDraft {
  return Object.fromEntries(Object.entries(draft).filter(([, { description }]) => description.trim() !== ''));
}

export interface WaiverDraft {
  readonly areas: readonly Area[];
  readonly reason: string;
}

/** The waiver of the coverage clause (原则上应覆盖全部五个环节), or none. */
export function waiversOf(draft: WaiverDraft, clause: string) {
  return draft.areas.length === 0 && draft.reason.trim() === '' ? {} : { [clause]: draft };
}
