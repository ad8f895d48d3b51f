import {
  leafHash,
  parseStreamsEntry,
  readMapProof,
  type SealedEvent,
  type TreeHead,
  verifyInclusion,
} from '@tidu/ledger';
import { type Dossier } from '../dossier/dossier.js';
import { type Finding, finding } from '../findings.js';

/** Checks that each stream goes as far as the map of streams at the end of the signed tree says, and that absent ones are absent. */
export function completenessFaults(
  { manifest, completeness }: Pick<Dossier, 'manifest' | 'completeness'>,
  streams: ReadonlyMap<string, readonly SealedEvent[]>,
  head: TreeHead,
): Finding[] {
  if (completeness === null) return [finding('completeness-unproved')];
  const { entry, path } = completeness;
  const said = parseStreamsEntry(entry);
  if (said === null || !verifyInclusion(leafHash(entry), head.size - 1, head, path))
    return [finding('completeness-unproved')];
  const place = (stream: string) => {
    const proof = completeness.streams.get(stream);
    return proof === undefined ? null : readMapProof(stream, proof, said.root);
  };
  const present = [...streams].flatMap(([stream, events]) => {
    const last = events.at(-1)?.version ?? 0;
    const shown = place(stream);
    if (shown === null) return [finding('completeness-unproved', { event: { stream, version: last } })];
    const versions = shown.head === 'absent' ? 0 : shown.head.version;
    return versions > last
      ? [
          finding('stream-truncated', {
            event: { stream, version: last + 1 },
            detail: `${last} < ${versions}`,
          }),
        ]
      : [];
  });
  const named = Object.keys(manifest.streams).filter((stream) => !streams.has(stream));
  const lost = named.map((stream) => finding('stream-missing', { event: { stream, version: 1 } }));
  const absent = manifest.absent.flatMap((stream) => {
    const shown = place(stream);
    if (shown === null) return [finding('completeness-unproved', { event: { stream, version: 1 } })];
    return shown.head === 'absent' ? [] : [finding('stream-hidden', { event: { stream, version: 1 } })];
  });
  return [...present, ...lost, ...absent];
}
