import { z } from 'zod';
import { instant } from './primitives.js';
import { problem } from './problem.js';

const MAX_CHARACTERS = 1_000_000;

/** Half-filled content of a section (草稿): any JSON, for nothing in it need be right yet. */
const content = z
  .json()
  .refine(
    (value) => JSON.stringify(value).length <= MAX_CHARACTERS,
    '草稿不超过一百万字符 · a draft has at most a million characters',
  );

/** What a page saves by itself while somebody types. */
export const saveDraftBody = z
  .strictObject({
    /** One page of one browser: what it could not save is kept under this name. */
    tab: z.uuid(),
    /** How often the section had been declared when the page read it. */
    baseVersion: z.int().min(0),
    content,
  })
  .meta({ id: 'SaveDraft' });

const kept = {
  tab: z.string(),
  account: z.string(),
  baseVersion: z.int(),
  content,
  savedAt: instant,
};

/** A draft (草稿) as it stands, and what other pages could not save into it. */
export const draftView = z
  .strictObject({
    /** Grows with every save, over all drafts; 0 where nothing was saved. It is the ETag. */
    revision: z.int(),
    current: z.strictObject(kept).nullable(),
    keptAside: z.array(z.strictObject(kept)),
  })
  .meta({ id: 'Draft' });
export type DraftView = z.infer<typeof draftView>;

/** Another page was faster. Both contents are kept, and both are in this answer. */
export const draftConflict = problem.extend({ draft: draftView }).meta({ id: 'DraftConflict' });
export type DraftConflict = z.infer<typeof draftConflict>;
