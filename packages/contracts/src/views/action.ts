import { z } from 'zod';
import { message } from '../primitives.js';
import { type View } from './view.js';

/** Why something is not possible now: the refusal that its command would meet. */
export const whyNot = z
  .strictObject({ code: z.string(), zh: z.string(), en: z.string() })
  .meta({ id: 'WhyNot' });

/** The thing on which an act has to be done instead, or that has to come first. */
export const leadsTo = z
  .strictObject({
    aggregate: z.string(),
    /** Null for a thing that `command` opens under a new id. */
    id: z.string().nullable(),
    command: z.string().exactOptional(),
    /** What that command is given. */
    given: z.record(z.string(), z.union([z.string(), z.number()])).exactOptional(),
  })
  .meta({ id: 'LeadsTo' });

/**
 * An act that is the reader's in this phase (可办事项). `whyNot` is the refusal the command would meet now, null where it is
 * possible; `leadsTo` is the thing on which the act has to be done instead, or that has to come first.
 */
export const action = z
  .strictObject({
    type: z.string(),
    whyNot: whyNot.nullable(),
    /** What the command has to say besides what it always says: where in its body, and what is asked. */
    asks: z.array(z.strictObject({ path: z.string(), message })),
    leadsTo: leadsTo.nullable(),
  })
  .meta({ id: 'Action' });
export type Action = View<typeof action>;
