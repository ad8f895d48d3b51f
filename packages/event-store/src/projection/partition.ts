import { createHash } from 'node:crypto';

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
