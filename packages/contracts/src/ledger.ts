import { z } from 'zod';

/** What a witness (见证方) adds to a checkpoint of the public ledger: its line, and the size it signs. */
export const cosignatureBody = z
  .strictObject({
    size: z.int().min(1),
    line: z.string().min(1).max(1_000),
  })
  .meta({ id: 'Cosignature' });

export type CosignatureBody = z.infer<typeof cosignatureBody>;
