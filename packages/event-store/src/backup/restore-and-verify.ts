import { verifyChain } from '../hash-chain/verify-chain.js';
import { CorruptStoreError } from '../port/errors.js';
import { createPostgresEventStore } from '../postgres/create-postgres-event-store.js';
import { type BackupSummary } from './backup.js';
import { restoreEvents } from './restore.js';

/**
 * Restores as `restoreEvents` does, then reads everything back from the target and computes its hash chain again. Rejects
 * with `CorruptStoreError` where the target does not hold what the backup held.
 */
export async function restoreAndVerify(options: { adminUrl: string; file: string }): Promise<BackupSummary> {
  const summary = await restoreEvents(options);
  const store = createPostgresEventStore({ connectionString: options.adminUrl, listen: false });
  try {
    const verdict = await verifyChain(store);
    if (!verdict.intact) throw new CorruptStoreError(`the hash breaks at position ${verdict.brokenAt}`);
    if (verdict.events !== summary.events || verdict.head !== summary.hash)
      throw new CorruptStoreError('the restored log is not the one of the backup');
    return summary;
  } finally {
    await store.close();
  }
}
