import { DuplicateEventError, type AppendResult, type PreparedRecord } from '@tidu/event-store';
import { positionOf, textOf, type StoredInKurrent } from './recorded.js';
import { type Server } from './server.js';
import { storedIn } from './stored-in.js';

const FEW = 32;

/**
 * What an append without a command was that the server took, `revisions` being the last of its records in each stream. The server
 * answers a repeated append as it answered the first, place in the log included, and by ids alone: so the last record is read
 * back, which names the write it came with, and where that was another the rest too, to see whether they are the same.
 */
export async function resultOf(
  server: Server,
  records: PreparedRecord[],
  revisions: ReadonlyMap<string, bigint>,
  write: string,
): Promise<AppendResult> {
  const stream = records.at(-1)?.stream ?? '';
  const fromRevision = revisions.get(stream) ?? 0n;
  for await (const last of storedIn(server, stream, { direction: 'backward', fromRevision, limit: 1 })) {
    const duplicate = last.metadata.write !== write;
    if (duplicate && !(await stand(server, records, revisions))) break;
    return { position: positionOf(last), versions: toVersions(revisions), duplicate };
  }
  throw new DuplicateEventError(records.map((record) => record.id));
}

export function toVersions(revisions: ReadonlyMap<string, bigint>): Record<string, number> {
  return Object.fromEntries([...revisions].map(([stream, revision]) => [stream, Number(revision) + 1]));
}

/** Whether the very same records stand in the log in this order; the server compares neither order nor contents. */
async function stand(
  server: Server,
  records: PreparedRecord[],
  revisions: ReadonlyMap<string, bigint>,
): Promise<boolean> {
  const places = new Map<string, number>();
  for (const [stream, fromRevision] of revisions) {
    const missing = records.filter((record) => record.stream === stream);
    const pageSize = Math.max(missing.length, FEW);
    const backward = storedIn(server, stream, { direction: 'backward', fromRevision, pageSize });
    for await (const stored of backward) {
      const record = missing.at(-1);
      if (record?.id !== stored.id) continue;
      if (!isSame(record, stored)) return false;
      places.set(record.id, positionOf(stored));
      missing.pop();
      if (missing.length === 0) break;
    }
    if (missing.length > 0) return false;
  }
  const inOrder = records.map((record) => places.get(record.id) ?? 0);
  return inOrder.every((place, index) => place > (inOrder[index - 1] ?? 0));
}

function isSame(record: PreparedRecord, stored: StoredInKurrent): boolean {
  return (
    record.type === stored.type &&
    String(record.schemaVersion) === stored.metadata.schemaVersion &&
    record.data === textOf(stored)
  );
}

/** Which of the records' ids stand in their streams already. */
export async function knownIds(server: Server, records: PreparedRecord[]): Promise<string[]> {
  const known = new Set<string>();
  for (const stream of new Set(records.map((record) => record.stream))) {
    const ids = new Set(records.filter((record) => record.stream === stream).map(({ id }) => id));
    for await (const { id } of storedIn(server, stream)) if (ids.has(id)) known.add(id);
  }
  return [...known];
}
