import { z } from 'zod';
import { day, message } from '../primitives.js';

/** A clause and what was said about it. */
export const clauseReason = z.strictObject({ clause: z.string(), reason: z.string() });

/** An expert's seat, or a place in reserve; `expert` is the id of the account. */
export const panelSeat = z.strictObject({
  expert: z.string(),
  specialty: z.enum(['technical', 'management']),
});

/** What an expert declared (回避声明): nothing yet, no ties, or ties that make the expert unfit. */
export const interests = z.enum(['undeclared', 'clear', 'conflicted']);

/** A remedy against a decision (救济途径). */
export const remedy = z.strictObject({
  kind: z.enum(['appeal', 'reconsideration']),
  authority: message,
  within: message,
});

/** What would settle an undetermined part of a verdict. */
export const missingInput = z.strictObject({ clause: z.string(), need: z.string() });

export const requestVerdict = z.enum(['eligible', 'ineligible', 'undetermined']);

/** How the clauses came out in an evaluation, and what is missing. */
export const clauseVerdicts = {
  verdict: requestVerdict,
  clauses: z.array(z.strictObject({ id: z.string(), verdict: z.string() })),
  missing: z.array(missingInput),
};

/** What one expert found on a clause. */
export const reviewVerdict = z.enum(['met', 'not-met', 'cannot-tell']);

/** What somebody wrote on a day, and the files beside it, by SHA-256. */
export const statement = z.strictObject({ on: day, statement: z.string(), evidence: z.array(z.string()) });

/** The factory an application or a draw is about, as it was then. */
export const factoryThen = z.strictObject({
  id: z.string(),
  enterprise: z.string(),
  name: z.string(),
  province: z.string(),
  city: z.string(),
  industry: z.string(),
  group: z.string().exactOptional(),
});
