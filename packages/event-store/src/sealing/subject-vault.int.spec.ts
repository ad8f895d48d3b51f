import { randomBytes, randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import pg from 'pg';
import { sampleEvent } from '../../test/support/events.js';
import { createTemporaryDatabase, type TemporaryDatabase } from '../../test/support/temporary-database.js';
import { verifyChain } from '../hash-chain/verify-chain.js';
import { createPostgresEventStore } from '../postgres/create-postgres-event-store.js';
import { ciphers } from './ciphers.js';
import { createSubjectVault, type SealedValue } from './subject-vault.js';

let database: TemporaryDatabase;
let pool: pg.Pool;

beforeAll(async () => {
  database = await createTemporaryDatabase();
  pool = new pg.Pool({ connectionString: database.applicationUrl });
});
afterAll(async () => {
  await pool.end();
  await database.drop();
});

const newMasterKeys = () => ({ 'AES-256-GCM': randomBytes(32), 'SM4-GCM': randomBytes(16) });
const masterKeys = newMasterKeys();
const person = { name: '张三（示例）', phone: '000-0000-0000' };

describe.each(['AES-256-GCM', 'SM4-GCM'] as const)('personal data sealed with %s', (algorithm) => {
  const vault = () => createSubjectVault({ pool, masterKeys, algorithm });

  it('is gone when its key is destroyed, while the event and every hash stand', async () => {
    const store = createPostgresEventStore({ pool });
    const [subject, other] = [randomUUID(), randomUUID()];
    const data = { contact: await vault().seal(subject, person), second: await vault().seal(other, person) };
    const stream = randomUUID();
    await store.append([{ stream, event: sampleEvent({ data }) }], []);
    const stored = (await store.read(stream))[0]?.data as { contact: SealedValue; second: SealedValue };
    expect(JSON.stringify(stored)).not.toContain('张三');
    expect(await vault().open(stored.contact)).toEqual(person);

    const erasure = await vault().erase(subject);
    expect(erasure).toMatchObject({ before: false });
    expect(await vault().erase(subject)).toEqual({ before: true, destroyedAt: erasure?.destroyedAt });
    expect(await vault().erase(randomUUID())).toBeNull();
    expect(await vault().open(stored.contact)).toBeNull();
    expect(await vault().open(stored.second)).toEqual(person);
    await expect(vault().seal(subject, person)).rejects.toMatchObject({ code: 'subject-erased' });
    expect(await verifyChain(store)).toMatchObject({ intact: true });
    await store.close();
  });

  it('opens only as it was sealed: not for another subject, not altered, not under another master key', async () => {
    const [subject, other] = [randomUUID(), randomUUID()];
    const sealed = await vault().seal(subject, person);
    await vault().seal(other, person);
    await expect(vault().open({ ...sealed, subject: other })).rejects.toThrow();
    const bytes = Buffer.from(sealed.text, 'base64url');
    bytes[20] = (bytes[20] ?? 0) ^ 1;
    await expect(vault().open({ ...sealed, text: bytes.toString('base64url') })).rejects.toThrow();
    const stranger = createSubjectVault({ pool, masterKeys: newMasterKeys(), algorithm });
    await expect(stranger.open(sealed)).rejects.toThrow();
  });

  it('has one key per subject though many seal at once', async () => {
    const subject = randomUUID();
    const sealed = await Promise.all(Array.from({ length: 8 }, (_, index) => vault().seal(subject, index)));
    expect(await Promise.all(sealed.map((each) => vault().open(each)))).toEqual([0, 1, 2, 3, 4, 5, 6, 7]);
  });
});

describe('an installation that changes its algorithm', () => {
  it.each([
    ['AES-256-GCM', 'SM4-GCM'],
    ['SM4-GCM', 'AES-256-GCM'],
  ] as const)(
    'from %s to %s opens what it sealed before, and seals for the same people on',
    async (from, to) => {
      const [known, fresh] = [randomUUID(), randomUUID()];
      const sealed = await createSubjectVault({ pool, masterKeys, algorithm: from }).seal(known, person);
      const vault = createSubjectVault({ pool, masterKeys, algorithm: to });
      expect(await vault.open(sealed)).toEqual(person);
      const again = await vault.seal(known, 'again');
      const first = await vault.seal(fresh, person);
      expect([sealed.sealed, again.sealed, first.sealed]).toEqual([from, from, to]);
      expect([await vault.open(again), await vault.open(first)]).toEqual(['again', person]);
      await vault.erase(known);
      expect([await vault.open(sealed), await vault.open(first)]).toEqual([null, person]);
    },
  );

  it.each(['AES-256-GCM', 'SM4-GCM'] as const)('is refused at once without a key that fits %s', (misfit) => {
    const unfit = { ...masterKeys, [misfit]: randomBytes(24) };
    expect(() => createSubjectVault({ pool, masterKeys: unfit, algorithm: 'AES-256-GCM' })).toThrow(misfit);
  });
});

it('opens the SM4-GCM example of RFC 8998 appendix A.1', () => {
  const hex = (text: string): Buffer => Buffer.from(text.replaceAll(' ', ''), 'hex');
  const sealed = hex(
    '00001234567800000000ABCD' +
      '17F399F08C67D5EE19D0DC9969C4BB7D5FD46FD3756489069157B282BB200735' +
      'D82710CA5C22F0CCFA7CBF93D496AC15A56834CBCF98C397B4024A2691233B8D' +
      '83DE3541E4C2B58177E065A9BF7B62EC',
  );
  const plain = ciphers['SM4-GCM'].decrypt(
    hex('0123456789ABCDEFFEDCBA9876543210'),
    sealed,
    hex('FEEDFACEDEADBEEFFEEDFACEDEADBEEFABADDAD2'),
  );
  expect(plain.toString('hex').toUpperCase()).toBe(
    'AAAAAAAAAAAAAAAABBBBBBBBBBBBBBBBCCCCCCCCCCCCCCCCDDDDDDDDDDDDDDDD' +
      'EEEEEEEEEEEEEEEEFFFFFFFFFFFFFFFFEEEEEEEEEEEEEEEEAAAAAAAAAAAAAAAA',
  );
});
