import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { editionIdentity } from '@tidu/criteria';

/** The file that lists what an edition's hash is made of holds these kinds; scenarios and translations are not the text. */
const OF_THE_EDITION = /^(?:areas|clauses|edition|interpretation|kpis|parameters)\.json$|^source\.zh\.txt$/;

/** The files of a published edition as they lie beside the criteria; null where there is none of that hash. */
export async function editionFiles(id: string): Promise<ReadonlyMap<string, Uint8Array> | null> {
  const editions = join(dirname(createRequire(import.meta.url).resolve('@tidu/criteria')), '..', 'editions');
  const { contentHash } = editionIdentity(id);
  for (const folder of await readdir(editions, { withFileTypes: true })) {
    if (!folder.isDirectory()) continue;
    const path = join(editions, folder.name);
    const names = (await readdir(path)).filter((name) => OF_THE_EDITION.test(name)).sort();
    const files = new Map<string, Uint8Array>();
    for (const name of names) files.set(name, new Uint8Array(await readFile(join(path, name))));
    if (hashOf(files) === contentHash) return files;
  }
  return null;
}

function hashOf(files: ReadonlyMap<string, Uint8Array>): string {
  const sha256 = (data: Uint8Array | string): string => createHash('sha256').update(data).digest('hex');
  const list = [...files].map(([name, bytes]) => `${sha256(bytes)}  ${name}\n`).join('');
  return `sha256:${sha256(list)}`;
}
