import { createHash } from 'node:crypto';
import type pg from 'pg';
import { ProjectionResizedError } from '../port/errors.js';

const KEPT_BY_OTHERS = `select name from event_store.checkpoints
  where name = $1 and $2::text is not null
    or starts_with(name, $1 || '#') and substr(name, length($1) + 1) ~ '^#[0-9]+/[0-9]+$'
      and split_part(name, '/', -1) is distinct from $2::text
  order by name`;

/** Share `index` (from 0) of `count`: every stream belongs to exactly one share, the same on every machine. */
export interface Partition {
  index: number;
  count: number;
}

export function inPartition(stream: string, partition: Partition | undefined): boolean {
  if (partition === undefined) return true;
  return createHash('sha256').update(stream).digest().readUInt32BE(0) % partition.count === partition.index;
}

/** Each share keeps its own place. */
export function checkpointName(name: string, partition: Partition | undefined): string {
  return partition === undefined ? name : `${name}#${partition.index}/${partition.count}`;
}

/**
 * Rejects with `ProjectionResizedError` where checkpoints of that name were kept by another number of shares: streams would
 * change hands, and what the shares of the old size have projected would be projected once more from the first event.
 */
export async function requireSameShares(
  pool: pg.Pool,
  name: string,
  partition: Partition | undefined,
): Promise<void> {
  const { rows } = await pool.query<{ name: string }>(KEPT_BY_OTHERS, [name, partition?.count ?? null]);
  if (rows.length > 0) throw new ProjectionResizedError(rows.map((row) => row.name));
}
