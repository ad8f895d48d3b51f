import { z } from 'zod';
import { type View } from './view.js';

/**
 * An act that is the reader's in this phase (可办事项). `whyNot` is the refusal the command would meet now, null where it is
 * possible; `leadsTo` is the thing on which the act has to be done instead, or that has to come first.
 */
export const action = z
  .strictObject({
    type: z.string(),
    whyNot: z.strictObject({ code: z.string(), zh: z.string(), en: z.string() }).nullable(),
    leadsTo: z
      .strictObject({
        aggregate: z.string(),
        /** Null for a thing that `command` opens under a new id. */
        id: z.string().nullable(),
        command: z.string().exactOptional(),
      })
      .nullable(),
  })
  .meta({ id: 'Action' });
export type Action = View<typeof action>;
