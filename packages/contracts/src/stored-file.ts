import { z } from 'zod';

/** A file as it was stored: told by its content. */
export const storedFile = z
  .strictObject({ sha256: z.string(), size: z.int(), mediaType: z.string(), fileName: z.string() })
  .meta({ id: 'StoredFile' });
export type StoredFile = z.infer<typeof storedFile>;
