import { describe, expect, it } from '@jest/globals';
import {
  corpusUpcast,
  evolve,
  foldedCorpus,
  recordedCorpus,
  type SampleState,
} from '../../test/corpus/corpus.js';
import { GENESIS_HASH } from '../hash-chain/hash-chain.js';
import { chainedHash } from '../hash-chain/verify-chain.js';

describe('the corpus of recorded streams', () => {
  it('folds to the same states for ever, through today’s upcasters', async () => {
    const states: Record<string, SampleState | null> = {};
    for (const event of await recordedCorpus())
      states[event.stream] = evolve(states[event.stream] ?? null, corpusUpcast(event));
    expect(states).toEqual(await foldedCorpus());
  });

  it('has the running hash it was recorded with: the formula never changes', async () => {
    let chain: Buffer = GENESIS_HASH;
    for (const event of await recordedCorpus()) {
      chain = chainedHash(chain, event);
      expect(event.hash).toBe(chain.toString('hex'));
    }
  });
});
