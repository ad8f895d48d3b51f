import { canonicalJson } from '../canonical-json/canonical-json.js';
import { type EventStore } from '../port/event-store.js';
import { type RecordedEvent } from '../port/event.js';
import { type ChainedFields, GENESIS_HASH, nextHash } from './hash-chain.js';

export type ChainVerdict =
  | { intact: true; events: number; head: string }
  /** `brokenAt`: the first position whose hash does not follow from what is before it. */
  | { intact: false; events: number; brokenAt: number };

/** What the chain covers of an event, beside the hash it carries (lowercase hex). */
export interface HashedEvent extends ChainedFields {
  hash: string;
}

/**
 * Computes the running hash over the whole log again and compares. The store must be opened without an upcaster. It sees
 * values, brought back to the canonical text: another text of the same value only `verifyStoredChain` finds.
 */
export function verifyChain(store: Pick<EventStore, 'readAll'>): Promise<ChainVerdict> {
  return verdictOn(hashedEvents(store));
}

/** Computes the running hash over events from the first on, and compares it with what each carries. */
export async function verdictOn(batches: AsyncIterable<HashedEvent[]>): Promise<ChainVerdict> {
  let chain: Buffer = GENESIS_HASH;
  let events = 0;
  for await (const batch of batches) {
    for (const event of batch) {
      chain = nextHash(chain, event);
      if (event.hash !== chain.toString('hex')) return { intact: false, events, brokenAt: event.position };
      events += 1;
    }
  }
  return { intact: true, events, head: chain.toString('hex') };
}

async function* hashedEvents(store: Pick<EventStore, 'readAll'>): AsyncGenerator<HashedEvent[]> {
  for await (const batch of store.readAll({ after: 0 }))
    yield batch.map((event) => ({ ...chainedFields(event), hash: event.hash }));
}

/** The running hash after an event as it was read (its JSON brought back to the canonical bytes that were stored). */
export function chainedHash(previous: Buffer, event: RecordedEvent): Buffer {
  return nextHash(previous, chainedFields(event));
}

function chainedFields(event: RecordedEvent): ChainedFields {
  return {
    position: event.position,
    stream: event.stream,
    version: event.version,
    id: event.id,
    type: event.type,
    schemaVersion: event.schemaVersion,
    recordedAt: Date.parse(event.recordedAt),
    metadata: canonicalJson({ ...event.metadata }),
    data: canonicalJson(event.data),
  };
}
