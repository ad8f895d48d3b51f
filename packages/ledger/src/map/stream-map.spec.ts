import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { sha256 } from '../merkle/hashing.js';
import { readMapProof, StreamMap } from './stream-map.js';

const head = (version: number) => ({ version, leaf: sha256(String(version)) });

function mapOf(entries: readonly (readonly [string, number])[]): StreamMap {
  const map = new StreamMap();
  for (const [stream, version] of entries) map.set(stream, head(version));
  return map;
}

const streams = fc.uniqueArray(fc.tuple(fc.string(), fc.integer({ min: 1, max: 1e6 })), {
  selector: ([stream]) => stream,
  maxLength: 60,
});

describe('the map of streams', () => {
  it('has one root for the same streams, in whatever order and however often they came', () => {
    fc.assert(
      fc.property(streams, fc.gen(), (entries, gen) => {
        const map = mapOf(entries.map(([stream]) => [stream, 1]));
        map.root();
        const again = gen(() => fc.shuffledSubarray(entries, { minLength: entries.length }));
        for (const [stream, version] of again) map.set(stream, head(version));
        expect(map.root().equals(mapOf(entries).root())).toBe(true);
        expect(map.size).toBe(entries.length);
      }),
    );
  });

  it('proves where each stream stands, and that others are absent', () => {
    fc.assert(
      fc.property(streams, fc.string(), (entries, other) => {
        const map = mapOf(entries);
        for (const [stream, version] of entries)
          expect(readMapProof(stream, map.prove(stream), map.root())).toEqual({ head: head(version) });
        if (!entries.some(([stream]) => stream === other))
          expect(readMapProof(other, map.prove(other), map.root())).toEqual({ head: 'absent' });
      }),
    );
  });

  it('proves nothing of another version, another stream, another root, or by a changed proof', () => {
    fc.assert(
      fc.property(
        streams.filter((entries) => entries.length > 1),
        (entries) => {
          const map = mapOf(entries);
          const [[stream, version] = ['', 0], [other] = ['']] = entries;
          const proof = map.prove(stream);
          const end = proof.end ?? { key: sha256(''), head: head(1) };
          const shown = (changed: typeof proof, of = stream) => readMapProof(of, changed, map.root());
          expect(
            shown({ ...proof, end: { ...end, head: { ...end.head, version: version + 1 } } }),
          ).toBeNull();
          expect(shown({ ...proof, end: { ...end, head: { ...end.head, leaf: sha256('x') } } })).toBeNull();
          expect(shown({ ...proof, end: null })).toBeNull();
          expect(shown({ ...proof, siblings: proof.siblings.slice(1) })).toBeNull();
          expect(shown(map.prove(other))).toBeNull();
          expect(readMapProof(stream, proof, sha256('another'))).toBeNull();
          const absent = map.prove(`${stream} ${other}`);
          expect(readMapProof(stream, absent, map.root())?.head ?? 'nothing').not.toBe('absent');
        },
      ),
    );
  });
});
