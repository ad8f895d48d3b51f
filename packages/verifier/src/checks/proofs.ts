import { eventEntry, leafHash, type SealedEvent, type TreeHead, verifyInclusion } from '@tidu/ledger';
import { type EventProof } from '../dossier/dossier.js';
import { type Finding, finding } from '../findings.js';
import { refOf } from './order.js';

/**
 * Checks that the events of a stream are those of the signed tree, each as it was sealed. An event is computed behind the
 * leaf its predecessor has in the tree, so that one that was altered is named alone, and not all after it.
 */
export function proofFaults(
  events: readonly SealedEvent[],
  proofs: ReadonlyMap<number, EventProof>,
  head: TreeHead,
): Finding[] {
  const leaves = new Map<number, Buffer>();
  return events.flatMap((event) => {
    if (event.index >= head.size) return [finding('event-beyond-checkpoint', { event: refOf(event) })];
    const proof = proofs.get(event.index);
    if (proof === undefined) return [finding('event-unproved', { event: refOf(event) })];
    const isProved = (leaf: Buffer): boolean => verifyInclusion(leaf, event.index, head, proof.path);
    const isStatedLeafThere = isProved(proof.leaf);
    if (isStatedLeafThere) leaves.set(event.version, proof.leaf);
    const before = event.version === 1 ? null : leaves.get(event.version - 1);
    // Without the leaf before it the entry cannot be computed; what is missing there has been told.
    if (before === undefined)
      return isStatedLeafThere ? [] : [finding('event-not-in-log', { event: refOf(event) })];
    const computed = leafHash(eventEntry(event, before?.toString('hex') ?? null, event.salt));
    if (computed.equals(proof.leaf))
      return isStatedLeafThere ? [] : [finding('event-not-in-log', { event: refOf(event) })];
    if (isProved(computed)) {
      leaves.set(event.version, computed);
      return [finding('event-unproved', { event: refOf(event) })];
    }
    return [finding(isStatedLeafThere ? 'event-altered' : 'event-not-in-log', { event: refOf(event) })];
  });
}
