import { areas, tiers } from '@tidu/criteria';
import { conflictKinds, type ConflictKind, tidyCode, tidyName, tidyText } from '@tidu/domain';
import { z } from 'zod';

// The pages' content security policy forbids code made from text, which zod would try first.
z.config({ jitless: true });

/** A calendar day, ISO 8601. */
export const day = z.iso.date();
/** A point in time, ISO 8601, UTC. */
export const instant = z.iso.datetime();
export const id = z.uuid();
export const tier = z.enum(tiers);
export const area = z.enum(areas);
/** A code as people type it, full-width, with blanks or in small letters, as it is kept. */
export const code = z.string().max(100).overwrite(tidyCode);
export const region = z
  .string()
  .overwrite(tidyCode)
  .regex(/^\d{6}$/, '六位行政区划代码（GB/T 2260） · a six-digit GB/T 2260 code');
/** Paragraphs. What cannot be seen is taken out before anything else is checked. */
export const words = z.string().overwrite(tidyText).min(1).max(20_000);
/** One line. */
export const name = z.string().overwrite(tidyName).min(1).max(200);
export const remark = z.string().overwrite(tidyText).max(20_000);
/** One line that may be empty. */
export const line = (max: number) => z.string().overwrite(tidyName).max(max);
/** A sentence in both languages; the English one is a reference translation (参考译文). */
export const message = z.strictObject({ zh: z.string(), en: z.string() });
export const sha256 = z.string().regex(/^[0-9a-f]{64}$/);

const tieKinds = Object.keys(conflictKinds) as [ConflictKind, ...ConflictKind[]];
/** The ties an expert declares (回避情形); none means free of conflict. */
export const declaredConflicts = z.array(z.strictObject({ kind: z.enum(tieKinds), detail: words })).max(50);
