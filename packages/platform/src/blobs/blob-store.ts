import { createHash, randomUUID } from 'node:crypto';
import { constants, createReadStream, createWriteStream, type ReadStream } from 'node:fs';
import { copyFile, mkdir, open, rename, rm, statfs } from 'node:fs/promises';
import { join } from 'node:path';
import { type Readable, Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';

export interface StoredBlob {
  /** Lower-case hexadecimal. */
  readonly sha256: string;
  /** Bytes. */
  readonly size: number;
  /** The first bytes, to tell what kind of file it is. */
  readonly head: Buffer;
}

/** Where a file is kept: whose it is, and which. */
export interface BlobKey {
  /** The enterprise by its credit code, or the notice an objector sent it to: nothing is shared between two. */
  readonly owner: string;
  /** Lower-case hexadecimal. */
  readonly sha256: string;
}

/** What is stored now: whose, how large it says it is, and what admits it once it has arrived. */
export interface Storing {
  readonly owner: string;
  /** Bytes, as far as the sender says: the reserve must bear it before the first byte is taken. */
  readonly expected?: number;
  /** Sees what arrived before it is kept: what it throws is thrown on, and nothing is kept. */
  readonly admit?: (blob: StoredBlob) => void;
}

/**
 * Keeps files by their SHA-256 (内容寻址): the same bytes of one owner once, and never another content under a name. Whether
 * somebody else has the same file is to be learned from nothing here.
 */
export interface BlobStore {
  /**
   * Stores what a stream delivers; it is on disk, under its final name, when this resolves. Rejects with
   * `DiskReserveError` where it would eat into the room that is kept free for the database.
   */
  put(source: Readable, storing: Storing): Promise<StoredBlob>;
  /** What is stored under a key; null where there is nothing. */
  find(key: BlobKey): Promise<StoredBlob | null>;
  read(key: BlobKey): ReadStream;
  /** Keeps what one owner has for another too. */
  share(key: BlobKey, owner: string): Promise<void>;
  /** Removes a file; harmless where there is none. */
  remove(key: BlobKey): Promise<void>;
}

/** Thrown where a file is not taken so that the database keeps the room it needs. */
export class DiskReserveError extends Error {}

/** 平台默认 · what is kept free on the disk of the files: a twentieth, and at most 2 GiB. */
const RESERVE_SHARE = 0.05;
const RESERVE_BYTES = 2 * 1024 ** 3;
/** How much may arrive before the room is looked at again: others write at the same time. */
const LOOK_EVERY_BYTES = 4 * 1024 ** 2;

/** The room on a disk, in bytes. */
export interface Room {
  readonly size: number;
  readonly free: number;
}

async function roomAt(path: string): Promise<Room> {
  const { bsize, blocks, bavail } = await statfs(path);
  return { size: bsize * blocks, free: bsize * bavail };
}

const HEAD_BYTES = 16;

/** A blob store in a folder. `room` tells how much there is, for specs. */
export async function openBlobStore(
  dataDir: string,
  room: (path: string) => Promise<Room> = roomAt,
): Promise<BlobStore> {
  const root = join(dataDir, 'evidence');
  const incoming = join(root, 'incoming');
  await mkdir(incoming, { recursive: true });
  const folderOf = ({ owner, sha256 }: BlobKey): string => {
    if (!/^[0-9a-f]{64}$/.test(sha256)) throw new Error('not a SHA-256');
    if (!/^[0-9A-Za-z-]{1,64}$/.test(owner) || owner === 'incoming') throw new Error('not an owner');
    return join(root, owner, sha256.slice(0, 2));
  };
  const pathOf = (key: BlobKey): string => join(folderOf(key), key.sha256);

  async function requireRoom(expected: number): Promise<void> {
    const { size, free } = await room(root);
    if (free - expected < Math.min(RESERVE_BYTES, size * RESERVE_SHARE))
      throw new DiskReserveError('the disk of the files has no room beside its reserve');
  }

  return {
    async put(source, { owner, expected = 0, admit }) {
      await requireRoom(expected);
      const temporary = join(incoming, randomUUID());
      const digest = createHash('sha256');
      let size = 0;
      let looked = 0;
      let head = Buffer.alloc(0);
      const measure = new Transform({
        transform(chunk: Buffer, _encoding, done) {
          digest.update(chunk);
          size += chunk.length;
          if (head.length < HEAD_BYTES) head = Buffer.concat([head, chunk]).subarray(0, HEAD_BYTES);
          if (size - looked < LOOK_EVERY_BYTES) {
            done(null, chunk);
            return;
          }
          looked = size;
          requireRoom(0).then(
            () => done(null, chunk),
            (error: unknown) => done(error instanceof Error ? error : new Error(String(error))),
          );
        },
      });
      try {
        await pipeline(source, measure, createWriteStream(temporary, { flags: 'wx', flush: true }));
        const sha256 = digest.digest('hex');
        admit?.({ sha256, size, head });
        const folder = folderOf({ owner, sha256 });
        await mkdir(folder, { recursive: true });
        await rename(temporary, join(folder, sha256));
        await syncFolder(folder);
        return { sha256, size, head };
      } catch (error) {
        await rm(temporary, { force: true });
        throw error;
      }
    },
    async share(key, owner) {
      const to = { ...key, owner };
      await mkdir(folderOf(to), { recursive: true });
      await copyFile(pathOf(key), pathOf(to), constants.COPYFILE_FICLONE);
    },
    remove: (key) => rm(pathOf(key), { force: true }),
    async find(key) {
      const { sha256 } = key;
      const file = await open(pathOf(key), 'r').catch(absent);
      if (file === null) return null;
      try {
        const { size } = await file.stat();
        const { buffer, bytesRead } = await file.read(Buffer.alloc(HEAD_BYTES), 0, HEAD_BYTES, 0);
        return { sha256, size, head: buffer.subarray(0, bytesRead) };
      } finally {
        await file.close();
      }
    },
    read: (key) => createReadStream(pathOf(key)),
  };
}

function absent(error: NodeJS.ErrnoException): null {
  if (error.code === 'ENOENT') return null;
  throw error;
}

/** Makes the new name itself durable, not only the bytes behind it. */
async function syncFolder(path: string): Promise<void> {
  const folder = await open(path, 'r');
  try {
    await folder.sync();
  } finally {
    await folder.close();
  }
}
