import { createHash, randomUUID } from 'node:crypto';
import { createReadStream, createWriteStream, type ReadStream } from 'node:fs';
import { mkdir, open, rename, rm, stat } from 'node:fs/promises';
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
  /** Stores what a stream delivers; it is on disk, under its final name, when this resolves. */
  put(source: Readable): Promise<StoredBlob>;
  has(sha256: string): Promise<boolean>;
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
    async put(source) {
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
    async has(sha256) {
      return stat(pathOf(sha256)).then(
        (found) => found.isFile(),
        () => false,
      );
    },
    read: (sha256) => createReadStream(pathOf(sha256)),
  };
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
