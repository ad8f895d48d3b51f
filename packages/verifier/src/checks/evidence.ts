import { sha256 } from '@tidu/ledger';
import { type Finding, finding } from '../findings.js';
import { type History } from './history.js';

/** Checks that each file enclosed is one that an event names, by its hash. */
export function evidenceFaults(evidence: ReadonlyMap<string, Uint8Array>, history: History): Finding[] {
  const named = new Set(history.inOrder().flatMap(({ data }) => hashesIn(data)));
  return [...evidence].flatMap(([hash, bytes]) => {
    if (!named.has(hash)) return [finding('evidence-unnamed', { detail: hash })];
    return sha256(bytes).toString('hex') === hash ? [] : [finding('evidence-altered', { detail: hash })];
  });
}

function hashesIn(data: unknown): string[] {
  return [...JSON.stringify(data ?? null).matchAll(/"sha256":"([0-9a-f]{64})"/g)].flatMap(
    ([, hash]) => hash ?? [],
  );
}
