import { verifyStoredChain } from '../hash-chain/stored-chain.js';
import { CorruptStoreError, RestoreUnconfirmedError } from '../port/errors.js';
import { type BackupSummary } from './backup.js';
import { restoreEvents } from './restore.js';

/**
 * Restores as `restoreEvents` does, then computes the hash chain again over what the target stores. Rejects with
 * `RestoreUnconfirmedError` where that is not what the backup held, or could not be read; the target then holds it.
 */
export async function restoreAndVerify(options: { adminUrl: string; file: string }): Promise<BackupSummary> {
  const summary = await restoreEvents(options);
  try {
    await requireStored(options.adminUrl, summary);
  } catch (error) {
    throw new RestoreUnconfirmedError({ cause: error });
  }
  return summary;
}

async function requireStored(adminUrl: string, { events, hash }: BackupSummary): Promise<void> {
  const verdict = await verifyStoredChain(adminUrl);
  if (!verdict.intact) throw new CorruptStoreError(`the hash breaks at position ${verdict.brokenAt}`);
  if (verdict.events !== events || verdict.head !== hash)
    throw new CorruptStoreError('the restored log is not the one of the backup');
}
