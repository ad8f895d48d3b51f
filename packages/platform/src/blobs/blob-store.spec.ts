import { spawnSync } from 'node:child_process';
import { createHash, randomBytes } from 'node:crypto';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { buffer, text } from 'node:stream/consumers';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { openBlobStore } from './blob-store.js';

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
    const store = await openBlobStore(folder);
    const bytes = randomBytes(300_000);
    const pieces = [bytes.subarray(0, 3), bytes.subarray(3, 10), bytes.subarray(10)];
    const stored = await store.put(Readable.from(pieces));
    expect(stored).toEqual({ sha256: sha256(bytes), size: 300_000, head: bytes.subarray(0, 16) });
    expect(await store.find(stored.sha256)).toEqual(stored);
    expect(await readFile(join(folder, 'evidence', stored.sha256.slice(0, 2), stored.sha256))).toEqual(bytes);
    expect(sha256(await buffer(store.read(stored.sha256)))).toBe(stored.sha256);
  });

  it('is kept once, however often and however much at once it comes', async () => {
    const store = await openBlobStore(folder);
    const put = () => store.put(Readable.from([Buffer.from('示例')]));
    await put();
    await Promise.all(Array.from({ length: 20 }, put));
    expect(await files()).toEqual([join(sha256('示例').slice(0, 2), sha256('示例'))]);
    expect(await text(store.read(sha256('示例')))).toBe('示例');
  });

  it('may be empty, or shorter than a signature', async () => {
    const store = await openBlobStore(folder);
    expect(await store.put(Readable.from([]))).toMatchObject({ size: 0, head: Buffer.alloc(0) });
    const { sha256: one } = await store.put(Readable.from([Buffer.from('a')]));
    expect(await store.find(one)).toEqual({ sha256: one, size: 1, head: Buffer.from('a') });
  });

  it('is found by a SHA-256 and by no other name', async () => {
    const store = await openBlobStore(folder);
    await writeFile(join(folder, 'secret'), 'secret');
    expect(await store.find('0'.repeat(64))).toBeNull();
    for (const name of ['../../secret', `../${'a'.repeat(61)}`, 'A'.repeat(64), '', `${'a'.repeat(64)}\n`]) {
      await expect(store.find(name)).rejects.toThrow('not a SHA-256');
      expect(() => store.read(name)).toThrow('not a SHA-256');
    }
  });
});

describe('what is not admitted, or does not arrive', () => {
  it('leaves nothing behind', async () => {
    const store = await openBlobStore(folder);
    const refused = store.put(Readable.from([Buffer.from('too much')]), ({ size, head }) => {
      expect({ size, head: head.toString() }).toEqual({ size: 8, head: 'too much' });
      throw new Error('not this');
    });
    await expect(refused).rejects.toThrow('not this');
    const broken = new Readable({
      read() {
        this.push(Buffer.from('half'));
        this.destroy(new Error('connection lost'));
      },
    });
    await expect(store.put(broken)).rejects.toThrow('connection lost');
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
    const store = await openBlobStore(folder);
    const { sha256: kept } = await store.put(Readable.from([Buffer.from('kept')]));
    await expect(store.put(Readable.from([randomBytes(400_000)]))).rejects.toMatchObject({ code: 'ENOSPC' });
    expect(await text(store.read(kept))).toBe('kept');
    expect(await files()).toHaveLength(1);
    expect(await store.put(Readable.from([randomBytes(100_000)]))).toMatchObject({ size: 100_000 });
  } finally {
    spawnSync('umount', [folder]);
  }
});
