import { spawnSync } from 'node:child_process';
import { createHash, randomBytes } from 'node:crypto';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { buffer, text } from 'node:stream/consumers';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { DiskReserveError, openBlobStore } from './blob-store.js';

const OWNER = '91320214MA1T0A0B2R';
const OTHER = '914403001922038216';
const of = (sha256: string) => ({ owner: OWNER, sha256 });
/** A disk with all the room in the world, however full the one is on which the spec runs. */
const roomy = () => Promise.resolve({ size: 1e12, free: 1e12 });

let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'tidu-blobs-'));
});

afterEach(() => rm(folder, { recursive: true, force: true }));

const sha256 = (bytes: Buffer | string): string => createHash('sha256').update(bytes).digest('hex');

/** Every file there is, by its path below the evidence folder. */
async function files(): Promise<string[]> {
  const found = await readdir(join(folder, 'evidence'), { recursive: true, withFileTypes: true });
  return found
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(join(folder, 'evidence').length + 1));
}

describe('what is stored', () => {
  it('lies under its SHA-256 with its size and first bytes, and reads back as it came', async () => {
    const store = await openBlobStore(folder, roomy);
    const bytes = randomBytes(300_000);
    const pieces = [bytes.subarray(0, 3), bytes.subarray(3, 10), bytes.subarray(10)];
    const stored = await store.put(Readable.from(pieces), { owner: OWNER });
    expect(stored).toEqual({ sha256: sha256(bytes), size: 300_000, head: bytes.subarray(0, 16) });
    expect(await store.find(of(stored.sha256))).toEqual(stored);
    expect(await readFile(join(folder, 'evidence', OWNER, stored.sha256.slice(0, 2), stored.sha256))).toEqual(
      bytes,
    );
    expect(sha256(await buffer(store.read(of(stored.sha256))))).toBe(stored.sha256);
  });

  it('is kept once, however often and however much at once it comes', async () => {
    const store = await openBlobStore(folder, roomy);
    const put = () => store.put(Readable.from([Buffer.from('示例')]), { owner: OWNER });
    await put();
    await Promise.all(Array.from({ length: 20 }, put));
    expect(await files()).toEqual([join(OWNER, sha256('示例').slice(0, 2), sha256('示例'))]);
    expect(await text(store.read(of(sha256('示例'))))).toBe('示例');
  });

  it('may be empty, or shorter than a signature', async () => {
    const store = await openBlobStore(folder, roomy);
    expect(await store.put(Readable.from([]), { owner: OWNER })).toMatchObject({
      size: 0,
      head: Buffer.alloc(0),
    });
    const { sha256: one } = await store.put(Readable.from([Buffer.from('a')]), { owner: OWNER });
    expect(await store.find(of(one))).toEqual({ sha256: one, size: 1, head: Buffer.from('a') });
  });

  it('is found by a SHA-256 and by no other name', async () => {
    const store = await openBlobStore(folder, roomy);
    await writeFile(join(folder, 'secret'), 'secret');
    expect(await store.find(of('0'.repeat(64)))).toBeNull();
    for (const name of ['../../secret', `../${'a'.repeat(61)}`, 'A'.repeat(64), '', `${'a'.repeat(64)}\n`]) {
      await expect(store.find(of(name))).rejects.toThrow('not a SHA-256');
      expect(() => store.read(of(name))).toThrow('not a SHA-256');
    }
  });
});

describe('what two owners have', () => {
  it('is kept for each, and the one never finds the other’s', async () => {
    const store = await openBlobStore(folder, roomy);
    const { sha256: digest } = await store.put(Readable.from([Buffer.from('示例')]), { owner: OWNER });
    expect(await store.find({ owner: OTHER, sha256: digest })).toBeNull();
    await store.put(Readable.from([Buffer.from('示例')]), { owner: OTHER });
    expect(await files()).toHaveLength(2);
    await store.remove({ owner: OTHER, sha256: digest });
    await store.remove({ owner: OTHER, sha256: digest });
    expect(await text(store.read(of(digest)))).toBe('示例');
    await store.share(of(digest), OTHER);
    expect(await text(store.read({ owner: OTHER, sha256: digest }))).toBe('示例');
  });

  it('has an owner whose name is no path', async () => {
    const store = await openBlobStore(folder, roomy);
    for (const owner of ['', '..', '../x', 'incoming', 'a/b', 'x'.repeat(65)])
      await expect(store.put(Readable.from([Buffer.from('x')]), { owner })).rejects.toThrow('not an owner');
    expect(await files()).toEqual([]);
  });
});

describe('the reserve of the disk', () => {
  const MIB = 1024 ** 2;
  /** A disk of 100 MiB, so that five are kept free. */
  const withFree = (free: number) => openBlobStore(folder, () => Promise.resolve({ size: 100 * MIB, free }));

  it('is not touched: a file that would need it is refused before its first byte', async () => {
    const store = await withFree(8 * MIB);
    let taken = false;
    const source = new Readable({
      read() {
        taken = true;
        this.push(null);
      },
    });
    await expect(store.put(source, { owner: OWNER, expected: 4 * MIB })).rejects.toThrow(DiskReserveError);
    expect(taken).toBe(false);
    expect(await store.put(Readable.from([Buffer.from('x')]), { owner: OWNER, expected: MIB })).toMatchObject(
      {
        size: 1,
      },
    );
  });

  it('stops a file that says nothing of its size, or grows while others write', async () => {
    let free = 50 * MIB;
    const store = await openBlobStore(folder, () => Promise.resolve({ size: 100 * MIB, free }));
    const endless = new Readable({
      read() {
        free -= MIB;
        this.push(Buffer.alloc(MIB));
      },
    });
    await expect(store.put(endless, { owner: OWNER })).rejects.toThrow(DiskReserveError);
    expect(free).toBeLessThan(5 * MIB);
    expect(await files()).toEqual([]);
  });
});

describe('what is not admitted, or does not arrive', () => {
  it('leaves nothing behind', async () => {
    const store = await openBlobStore(folder, roomy);
    const refused = store.put(Readable.from([Buffer.from('too much')]), {
      owner: OWNER,
      admit: ({ size, head }) => {
        expect({ size, head: head.toString() }).toEqual({ size: 8, head: 'too much' });
        throw new Error('not this');
      },
    });
    await expect(refused).rejects.toThrow('not this');
    const broken = new Readable({
      read() {
        this.push(Buffer.from('half'));
        this.destroy(new Error('connection lost'));
      },
    });
    await expect(store.put(broken, { owner: OWNER })).rejects.toThrow('connection lost');
    expect(await files()).toEqual([]);
  });
});

const canMount = (at: string): boolean =>
  spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=256k', 'tidu-test', at]).status === 0;

it('says that the disk is full, keeps what was there, and goes on once there is room', async () => {
  if (process.getuid?.() !== 0 || !canMount(folder)) {
    process.stderr.write(
      'skipped: only root may mount the small disk this needs. 跳过：需要 root 挂载小磁盘。\n',
    );
    return;
  }
  try {
    const store = await openBlobStore(folder, roomy);
    const { sha256: kept } = await store.put(Readable.from([Buffer.from('kept')]), { owner: OWNER });
    await expect(store.put(Readable.from([randomBytes(400_000)]), { owner: OWNER })).rejects.toMatchObject({
      code: 'ENOSPC',
    });
    expect(await text(store.read(of(kept)))).toBe('kept');
    expect(await files()).toHaveLength(1);
    expect(await store.put(Readable.from([randomBytes(100_000)]), { owner: OWNER })).toMatchObject({
      size: 100_000,
    });
  } finally {
    spawnSync('umount', [folder]);
  }
});
