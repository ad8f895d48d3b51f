import { type Crosswalk, type Edition, type Requirement } from '../src/editions/edition.js';
import { type Overlay } from '../src/overlays/overlay.js';

export const published2024: Edition;
export const drafted2025: Pick<
  Edition,
  'id' | 'title' | 'validFrom' | 'validTo' | 'status' | 'provenance' | 'basedOn' | 'note' | 'areas'
> & { readonly additions: readonly Requirement[] };
export const crosswalks: readonly Crosswalk[];
export const provincialOverlays: readonly Overlay[];
