import { randomUUID } from 'node:crypto';
import { link, mkdir, open, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';

/**
 * A secret of the installation in a file of the data folder (mode 0600), made on first use. Several processes that make
 * it at once all get the same. Throws where the folder cannot be written.
 */
export async function keptSecret(dataDir: string, name: string, make: () => string): Promise<string> {
  const path = join(dataDir, name);
  const found = await readFile(path, 'utf8').catch(absent);
  if (found !== null) return found;
  await mkdir(dataDir, { recursive: true });
  const temporary = `${path}.${randomUUID()}`;
  try {
    const file = await open(temporary, 'wx', 0o600);
    try {
      await file.writeFile(make());
      await file.sync();
    } finally {
      await file.close();
    }
    // A link appears whole or not at all, and never in place of one that is there.
    await link(temporary, path).catch(thereAlready);
  } finally {
    await rm(temporary, { force: true });
  }
  const folder = await open(dataDir, 'r');
  try {
    await folder.sync();
  } finally {
    await folder.close();
  }
  return readFile(path, 'utf8');
}

function absent(error: NodeJS.ErrnoException): null {
  if (error.code === 'ENOENT') return null;
  throw error;
}

function thereAlready(error: NodeJS.ErrnoException): void {
  if (error.code !== 'EEXIST') throw error;
}
