import { describe, expect, it } from '@jest/globals';
import { aggregateOf, aggregates } from '../../src/aggregates.js';
import { schemaVersionOf } from '../../src/event-schema.js';
import { eventTypes } from './event-types.js';
import { playedStreams } from './plays.js';
import { digests, kindOf, lackingInCorpus, recordInCorpus, recordings, stateOf } from './recordings.js';

/** Before anything of the corpus is read: it may be added to here. */
const played = playedStreams();
recordInCorpus('plays', played);

describe('the corpus of recorded streams', () => {
  const newest = recordings()
    .map(({ release }) => release)
    .sort()
    .at(-1);

  it.each(recordings())('$file folds to the same states for ever', ({ release, streams }) => {
    const now = streams.map(stateOf);
    const then = streams.map(({ state }) => state);
    // Later releases may know more of a state than was recorded; whoever adds to one records it.
    if (release === newest) expect(now).toEqual(then);
    else expect(now).toMatchObject(then);
  });

  it('is only ever added to', () => {
    const { now, then } = digests();
    expect(now).toEqual(then);
  });

  it('holds every event of every schema version, and every aggregate', () => {
    const streams = recordings().flatMap((recording) => recording.streams);
    const kinds = new Set(streams.flatMap(({ events }) => events.map(kindOf)));
    const missing = eventTypes
      .flatMap((type) =>
        Array.from({ length: schemaVersionOf(type) }, (_, n) => kindOf({ type, schemaVersion: n + 1 })),
      )
      .filter((kind) => !kinds.has(kind));
    const seen = new Set(streams.map(({ stream }) => aggregateOf(stream)?.aggregate));
    expect({ missing, aggregates: seen }).toEqual({
      missing: [],
      aggregates: new Set(Object.keys(aggregates)),
    });
  });

  it('shows all that can be come to today; `TIDU_CORPUS=<release> npm run corpus` adds what it lacks', () => {
    expect(lackingInCorpus(played)).toEqual([]);
  });
});
