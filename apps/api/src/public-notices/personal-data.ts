import { createSubjectVault, type SubjectVault } from '@tidu/event-store';
import { type Configuration, personalDataKeys } from '@tidu/platform';
import type pg from 'pg';

/** What seals and opens personal data (个人信息) in events. */
export interface PersonalData {
  readonly vault: SubjectVault;
  /** Makes fingerprints of what is sealed; the same whichever algorithm seals. */
  readonly fingerprintKey: Buffer;
}

/** Opens the vault with the installation's keys and algorithm. Throws where a key is none. */
export async function openPersonalData(pool: pg.Pool, configuration: Configuration): Promise<PersonalData> {
  const masterKeys = await personalDataKeys(configuration);
  const vault = createSubjectVault({ pool, masterKeys, algorithm: configuration.sealing });
  return { vault, fingerprintKey: masterKeys['AES-256-GCM'] };
}
