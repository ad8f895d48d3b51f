import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { afterEach, beforeEach, expect, it } from '@jest/globals';
import { openBlobStore } from './blob-store.js';

let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'tidu-blobs-'));
});

afterEach(() => rm(folder, { recursive: true, force: true }));

it('leaves no half file under a final name when the process is killed on the way', async () => {
  await openBlobStore(folder);
  const bytes = randomBytes(1_000_000);
  const program = `
    import { Readable } from 'node:stream';
    const { openBlobStore } = await import(process.argv[1]);
    const store = await openBlobStore(process.argv[2]);
    const source = new Readable({ read() {} });
    source.push(Buffer.from(process.argv[3], 'base64'));
    setInterval(() => {}, 1000);
    store.put(source, { owner: 'somebody' });
    process.stdout.write('writing');`;
  const compiled = new URL('../../dist/blobs/blob-store.js', import.meta.url).href;
  const child = spawn(
    process.execPath,
    ['--input-type=module', '-e', program, compiled, folder, bytes.subarray(0, 50_000).toString('base64')],
    { stdio: ['ignore', 'pipe', 'inherit'] },
  );
  await once(child.stdout, 'data');
  child.kill('SIGKILL');
  await once(child, 'exit');
  const kept = await readdir(join(folder, 'evidence'), { recursive: true, withFileTypes: true });
  expect(kept.filter((file) => file.isFile() && !file.parentPath.endsWith('incoming'))).toEqual([]);
  const store = await openBlobStore(folder);
  const { sha256: whole } = await store.put(Readable.from([bytes]), { owner: 'somebody' });
  expect(await store.find({ owner: 'somebody', sha256: whole })).toMatchObject({ size: 1_000_000 });
});
