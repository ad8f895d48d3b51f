import { randomBytes } from 'node:crypto';
import type pg from 'pg';
import { canonicalJson } from '../canonical-json/canonical-json.js';
import { EventStoreError } from '../port/errors.js';
import { type JsonValue } from '../port/event.js';
import { ciphers, type SealAlgorithm } from './ciphers.js';

/** A value only the key of its subject opens. It is JSON, so it can stand anywhere in an event's data. */
export interface SealedValue {
  [key: string]: string;
  sealed: SealAlgorithm;
  /** Pseudonymous id of the person (当事人) it speaks of. */
  subject: string;
  /** Base64url of nonce ‖ ciphertext ‖ tag. */
  text: string;
}

export interface SubjectVault {
  /** Seals a value with its subject's key, made on first use. Rejects with `SubjectErasedError` once that key is destroyed. */
  readonly seal: (subject: string, value: JsonValue) => Promise<SealedValue>;
  /** The value, or null when the subject's key was destroyed. Throws when the bytes are not what was sealed. */
  readonly open: (sealed: SealedValue) => Promise<JsonValue | null>;
  /** 销毁密钥 · erases everything sealed for the subject, everywhere, for ever; false when it was erased before. */
  readonly erase: (subject: string) => Promise<boolean>;
}

export interface SubjectVaultOptions {
  pool: pg.Pool;
  /** Wraps the subjects' keys: 32 bytes for AES-256-GCM, 16 for SM4-GCM. Kept outside the database. */
  masterKey: Buffer;
  algorithm?: SealAlgorithm;
}

export class SubjectErasedError extends EventStoreError {
  constructor(readonly subject: string) {
    super(
      'subject-erased',
      `该当事人的个人信息已依法删除，不能再写入。 This person's data was erased; nothing more can be sealed for them. (${subject})`,
    );
  }
}

interface KeyRow {
  algorithm: SealAlgorithm;
  wrapped_key: Buffer | null;
}

/** One key per person, in a table of its own: events keep their bytes and hashes when a key is destroyed. */
export function createSubjectVault({
  pool,
  masterKey,
  algorithm = 'AES-256-GCM',
}: SubjectVaultOptions): SubjectVault {
  const wrap = ciphers[algorithm];
  if (masterKey.length !== wrap.keyBytes)
    throw new RangeError(`${algorithm} takes a master key of ${wrap.keyBytes} bytes`);

  async function keyOf(subject: string): Promise<{ algorithm: SealAlgorithm; key: Buffer | null } | null> {
    const { rows } = await pool.query<KeyRow>(
      'select algorithm, wrapped_key from event_store.subject_keys where subject = $1',
      [subject],
    );
    const [row] = rows;
    if (row === undefined) return null;
    const key =
      row.wrapped_key === null ? null : wrap.decrypt(masterKey, row.wrapped_key, Buffer.from(subject));
    return { algorithm: row.algorithm, key };
  }

  async function keyForSealing(
    subject: string,
  ): Promise<{ algorithm: SealAlgorithm; key: Buffer | null } | null> {
    const known = await keyOf(subject);
    if (known !== null) return known;
    const wrapped = wrap.encrypt(masterKey, randomBytes(wrap.keyBytes), Buffer.from(subject));
    await pool.query(
      'insert into event_store.subject_keys (subject, algorithm, wrapped_key) values ($1, $2, $3) on conflict (subject) do nothing',
      [subject, algorithm, wrapped],
    );
    return keyOf(subject);
  }

  return {
    async seal(subject, value) {
      const found = await keyForSealing(subject);
      if (!found?.key) throw new SubjectErasedError(subject);
      const bytes = ciphers[found.algorithm].encrypt(
        found.key,
        Buffer.from(canonicalJson(value)),
        Buffer.from(subject),
      );
      return { sealed: found.algorithm, subject, text: bytes.toString('base64url') };
    },
    async open({ sealed, subject, text }) {
      const found = await keyOf(subject);
      if (!found?.key) return null;
      const plain = ciphers[sealed].decrypt(found.key, Buffer.from(text, 'base64url'), Buffer.from(subject));
      return JSON.parse(plain.toString('utf8')) as JsonValue;
    },
    async erase(subject) {
      const { rowCount } = await pool.query(
        `insert into event_store.subject_keys as k (subject, algorithm, wrapped_key, destroyed_at) values ($1, $2, null, now())
         on conflict (subject) do update set wrapped_key = null, destroyed_at = now() where k.wrapped_key is not null`,
        [subject, algorithm],
      );
      return rowCount === 1;
    },
  };
}
