import { type SealedEvent } from '@tidu/ledger';
import { type EventRef, type Finding, finding } from '../findings.js';

export const refOf = ({ stream, version, type, index }: SealedEvent): EventRef => ({
  stream,
  version,
  type,
  index,
});

/** The events of a stream in their order, each once; and what was wrong with how they stood. */
export function inOrder(
  stream: string,
  events: readonly SealedEvent[],
): { readonly events: readonly SealedEvent[]; readonly findings: Finding[] } {
  const findings: Finding[] = [];
  const byVersion = new Map<number, SealedEvent>();
  let highest = 0;
  for (const event of events) {
    if (event.stream !== stream) {
      findings.push(finding('event-foreign', { event: refOf(event), detail: stream }));
      continue;
    }
    if (byVersion.has(event.version)) {
      findings.push(finding('event-repeated', { event: refOf(event) }));
      continue;
    }
    if (event.version < highest) findings.push(finding('event-out-of-order', { event: refOf(event) }));
    highest = Math.max(highest, event.version);
    byVersion.set(event.version, event);
  }
  const ordered = [...byVersion.values()].sort((a, b) => a.version - b.version);
  for (const [at, event] of ordered.entries()) {
    const before = ordered[at - 1];
    for (
      let version = (before?.version ?? 0) + 1;
      version < event.version && findings.length < MOST;
      version += 1
    )
      findings.push(finding('event-missing', { event: { stream, version } }));
    if (before !== undefined && before.index >= event.index)
      findings.push(finding('event-out-of-order', { event: refOf(event) }));
  }
  return { events: ordered, findings };
}

/** A file made to be long must not make the answer so. */
const MOST = 1_000;
