import { waitForCheckpoint } from '@tidu/event-store';
import { READ_MODELS } from '@tidu/read-models';
import type pg from 'pg';
import { z } from 'zod';

/** The position a reader wants to see the effect of, from the receipt of the own command. */
export const afterQuery = z.object({ after: z.coerce.number().int().min(0).optional() });

const PATIENCE_MS = 3_000;

/** Waits, within bounds, until the read models have taken in a position; answers with what there is afterwards. */
export async function readModelsAt(pool: pg.Pool, position: number | undefined): Promise<void> {
  if (position !== undefined) await waitForCheckpoint(pool, READ_MODELS, position, PATIENCE_MS);
}
