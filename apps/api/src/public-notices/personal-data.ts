import { createSubjectVault, type SubjectVault } from '@tidu/event-store';
import { type Configuration, personalDataKey } from '@tidu/runtime';
import type pg from 'pg';

/** What seals and opens personal data (个人信息) in events. */
export interface PersonalData {
  readonly vault: SubjectVault;
  /** Wraps the people's own keys. */
  readonly masterKey: Buffer;
}

/** Opens the vault with the installation's key. Throws where the key is none. */
export async function openPersonalData(pool: pg.Pool, configuration: Configuration): Promise<PersonalData> {
  const masterKey = await personalDataKey(configuration);
  return { masterKey, vault: createSubjectVault({ pool, masterKey }) };
}
