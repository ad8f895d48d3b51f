import { createHash, randomUUID } from 'node:crypto';
import { createReadStream, createWriteStream, type ReadStream } from 'node:fs';
import { mkdir, open, rename, rm } from 'node:fs/promises';
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

/** Keeps files by their SHA-256 (内容寻址): the same bytes once, and never another content under a name. */
export interface BlobStore {
  /**
   * Stores what a stream delivers; it is on disk, under its final name, when this resolves. `admit` sees what arrived
   * before it is kept: what it throws is thrown on, and nothing is kept.
   */
  put(source: Readable, admit?: (blob: StoredBlob) => void): Promise<StoredBlob>;
  /** What is stored under a SHA-256; null where there is nothing. */
  find(sha256: string): Promise<StoredBlob | null>;
  read(sha256: string): ReadStream;
}

const HEAD_BYTES = 16;

/** A blob store in a folder. */
export async function openBlobStore(dataDir: string): Promise<BlobStore> {
  const root = join(dataDir, 'evidence');
  const incoming = join(root, 'incoming');
  await mkdir(incoming, { recursive: true });
  const pathOf = (sha256: string): string => {
    if (!/^[0-9a-f]{64}$/.test(sha256)) throw new Error('not a SHA-256');
    return join(root, sha256.slice(0, 2), sha256);
  };

  return {
    async put(source, admit) {
      const temporary = join(incoming, randomUUID());
      const digest = createHash('sha256');
      let size = 0;
      let head = Buffer.alloc(0);
      const measure = new Transform({
        transform(chunk: Buffer, _encoding, done) {
          digest.update(chunk);
          size += chunk.length;
          if (head.length < HEAD_BYTES) head = Buffer.concat([head, chunk]).subarray(0, HEAD_BYTES);
          done(null, chunk);
        },
      });
      try {
        await pipeline(source, measure, createWriteStream(temporary, { flags: 'wx', flush: true }));
        const sha256 = digest.digest('hex');
        admit?.({ sha256, size, head });
        const target = pathOf(sha256);
        await mkdir(join(target, '..'), { recursive: true });
        await rename(temporary, target);
        await syncFolder(join(target, '..'));
        return { sha256, size, head };
      } catch (error) {
        await rm(temporary, { force: true });
        throw error;
      }
    },
    async find(sha256) {
      const file = await open(pathOf(sha256), 'r').catch(absent);
      if (file === null) return null;
      try {
        const { size } = await file.stat();
        const { buffer, bytesRead } = await file.read(Buffer.alloc(HEAD_BYTES), 0, HEAD_BYTES, 0);
        return { sha256, size, head: buffer.subarray(0, bytesRead) };
      } finally {
        await file.close();
      }
    },
    read: (sha256) => createReadStream(pathOf(sha256)),
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
