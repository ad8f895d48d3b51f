import { randomUUID } from 'node:crypto';
import { linkSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { identityOf } from './process-identity.mjs';

/**
 * Takes the lock file at `path` for this process, or says who has it. A holder that died, or whose process id has since
 * gone to another process, no longer counts. `note` is kept in the file for whoever finds it taken.
 */
export function takeLock(path, note = {}) {
  const mine = `${path}.${randomUUID()}`;
  writeFileSync(mine, JSON.stringify({ ...note, pid: process.pid, process: identityOf(process.pid) }), {
    mode: 0o600,
  });
  try {
    for (;;) {
      if (linked(mine, path)) return { taken: true, release: () => rmSync(path, { force: true }) };
      const text = contentOf(path);
      if (text === undefined) continue;
      const holder = parsed(text);
      if (holder !== undefined && identityOf(holder.pid) === holder.process) return { taken: false, holder };
      removeStale(path, text);
    }
  } finally {
    rmSync(mine, { force: true });
  }
}

/** A hard link is made whole or not at all, so the lock file is never seen half written. */
function linked(from, to) {
  try {
    linkSync(from, to);
    return true;
  } catch (error) {
    if (error.code === 'EEXIST') return false;
    throw error;
  }
}

function removeStale(path, staleText) {
  const aside = `${path}.${randomUUID()}`;
  try {
    renameSync(path, aside);
  } catch (error) {
    if (error.code === 'ENOENT') return;
    throw error;
  }
  // Another process may have replaced the stale lock between our look and the rename: then what we moved is its lock.
  if (contentOf(aside) !== staleText) linked(aside, path);
  rmSync(aside, { force: true });
}

function contentOf(path) {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    if (error.code === 'ENOENT') return undefined;
    throw error;
  }
}

function parsed(text) {
  try {
    return JSON.parse(text);
  } catch {
    return undefined; // cut short by a power failure: nobody holds it
  }
}
