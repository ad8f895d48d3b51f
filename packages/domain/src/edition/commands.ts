import { type Day } from '../calendar/dates.js';
import { type Act, type NoRelated } from '../frame/aggregate.js';
import { type EditionEvent } from './events.js';
import { type AdoptedEdition } from './state.js';

export type EditionCommand =
  | {
      readonly type: 'adopt-edition';
      readonly id: string;
      readonly contentHash: string;
      readonly inForceFrom: Day;
      readonly documentNumber: string;
    }
  | { readonly type: 'retire-edition'; readonly from: Day };

export type EditionAct<Type extends EditionCommand['type']> = Act<
  AdoptedEdition,
  Extract<EditionCommand, { readonly type: Type }>,
  NoRelated,
  EditionEvent
>;
