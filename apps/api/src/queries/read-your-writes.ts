import { waitForCheckpoint } from '@tidu/event-store';
import { READ_MODELS } from '@tidu/read-models';
import type pg from 'pg';

const PATIENCE_MS = 3_000;

/** Waits, within bounds, until the read models have taken in a position; answers with what there is afterwards. */
export async function readModelsAt(pool: pg.Pool, position: number | undefined): Promise<void> {
  if (position !== undefined) await waitForCheckpoint(pool, READ_MODELS, position, PATIENCE_MS);
}
