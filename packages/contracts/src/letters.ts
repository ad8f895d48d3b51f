import { letterCodes, type LetterKind } from '@tidu/domain';
import { z } from 'zod';
import { day, message } from './primitives.js';
import { type View } from './views/view.js';

/** A letter (文书) to an applicant about a decision, made from the record. */
export const letterView = z
  .strictObject({
    kind: z.enum(Object.keys(letterCodes) as [LetterKind, ...LetterKind[]]),
    /** The platform's own number (平台编号). */
    number: z.string(),
    title: message,
    issuer: message,
    addressee: z.strictObject({ enterprise: z.string(), factory: z.string() }),
    on: day.nullable(),
    paragraphs: z.array(message),
    reasons: z.array(z.strictObject({ clause: z.string(), reason: z.string() })),
    remedies: z.array(
      z.strictObject({ kind: z.enum(['appeal', 'reconsideration']), authority: message, within: message }),
    ),
  })
  .meta({ id: 'Letter' });

export type LetterView = View<typeof letterView>;
