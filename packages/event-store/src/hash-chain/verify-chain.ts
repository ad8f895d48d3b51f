import { canonicalJson } from '../canonical-json/canonical-json.js';
import { type EventStore } from '../port/event-store.js';
import { type JsonValue, type RecordedEvent } from '../port/event.js';
import { GENESIS_HASH, nextHash } from './hash-chain.js';

export type ChainVerdict =
  | { intact: true; events: number; head: string }
  /** `brokenAt`: the first position whose hash does not follow from what is before it. */
  | { intact: false; events: number; brokenAt: number };

/** Computes the running hash over the whole log again and compares. The store must be opened without an upcaster. */
export async function verifyChain(store: Pick<EventStore, 'readAll'>): Promise<ChainVerdict> {
  let chain: Buffer = GENESIS_HASH;
  let events = 0;
  for await (const batch of store.readAll({ after: 0 })) {
    for (const event of batch) {
      chain = chainedHash(chain, event);
      if (event.hash !== chain.toString('hex')) return { intact: false, events, brokenAt: event.position };
      events += 1;
    }
  }
  return { intact: true, events, head: chain.toString('hex') };
}

/** The running hash after an event as it was read (its JSON brought back to the canonical bytes that were stored). */
export function chainedHash(previous: Buffer, event: RecordedEvent): Buffer {
  return nextHash(previous, {
    position: event.position,
    stream: event.stream,
    version: event.version,
    id: event.id,
    type: event.type,
    schemaVersion: event.schemaVersion,
    recordedAt: Date.parse(event.recordedAt),
    metadata: canonicalJson(event.metadata as unknown as JsonValue),
    data: canonicalJson(event.data),
  });
}
