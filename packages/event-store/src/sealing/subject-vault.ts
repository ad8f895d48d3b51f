import { randomBytes } from 'node:crypto';
import type pg from 'pg';
import { canonicalJson } from '../canonical-json/canonical-json.js';
import { EventStoreError } from '../port/errors.js';
import { type JsonValue } from '../port/event.js';
import { ciphers, type SealAlgorithm } from './ciphers.js';
import { type Erasure, eraseSubject } from './erase-subject.js';

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
  /** 销毁密钥 · erases everything sealed for the subject, everywhere, for ever. */
  readonly erase: (subject: string) => Promise<Erasure>;
}

export interface SubjectVaultOptions {
  pool: pg.Pool;
  /**
   * What wraps the subjects' keys, a key for each algorithm: 32 bytes for AES-256-GCM, 16 for SM4-GCM. Kept outside the
   * database.
   */
  masterKeys: Readonly<Record<SealAlgorithm, Buffer>>;
  /** What is sealed for new subjects from now on; what was sealed otherwise still opens. */
  algorithm: SealAlgorithm;
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
export function createSubjectVault({ pool, masterKeys, algorithm }: SubjectVaultOptions): SubjectVault {
  for (const [name, { keyBytes }] of Object.entries(ciphers) as [SealAlgorithm, { keyBytes: number }][])
    if (masterKeys[name].length !== keyBytes)
      throw new RangeError(`${name} takes a master key of ${keyBytes} bytes`);

  async function keyOf(subject: string): Promise<{ algorithm: SealAlgorithm; key: Buffer | null } | null> {
    const { rows } = await pool.query<KeyRow>(
      'select algorithm, wrapped_key from event_store.subject_keys where subject = $1',
      [subject],
    );
    const [row] = rows;
    if (row === undefined) return null;
    // A key is wrapped by the algorithm it seals with: the installation's own may have changed since.
    const cipher = ciphers[row.algorithm];
    const key =
      row.wrapped_key === null
        ? null
        : cipher.decrypt(masterKeys[row.algorithm], row.wrapped_key, Buffer.from(subject));
    return { algorithm: row.algorithm, key };
  }

  async function keyForSealing(
    subject: string,
  ): Promise<{ algorithm: SealAlgorithm; key: Buffer | null } | null> {
    const known = await keyOf(subject);
    if (known !== null) return known;
    const cipher = ciphers[algorithm];
    const wrapped = cipher.encrypt(masterKeys[algorithm], randomBytes(cipher.keyBytes), Buffer.from(subject));
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
    erase: (subject) => eraseSubject(pool, subject),
  };
}
