import { SAMPLE_DATA, SAMPLE_METADATA } from './payload.js';
import { withClient } from './server.js';

/** How many events the reading benchmarks read; fewer for a quick look. */
export const EVENTS = Number(process.env['TIDU_BENCH_EVENTS'] ?? 1_000_000);
export const EVENTS_PER_STREAM = 50;

/** Fills an empty log inside the server, streams interleaved as in life; the running hash is left out, reading does not look at it. */
export async function seed(url: string, events = EVENTS): Promise<void> {
  await withClient(url, async (client) => {
    const streams = Math.ceil(events / EVENTS_PER_STREAM);
    await client.query(
      `insert into event_store.events (position, stream, version, id, type, schema_version, recorded_at, hash, metadata, data)
       select p, 'application-' || (p - 1) % $2, (p - 1) / $2 + 1, gen_random_uuid(), 'review.finding-recorded', 1,
         1772352000000 + p / 100, sha256(int8send(p)), $3, $4 from generate_series(1, $1::bigint) p`,
      [events, streams, JSON.stringify(SAMPLE_METADATA), JSON.stringify(SAMPLE_DATA)],
    );
    await client.query('vacuum (analyze, freeze) event_store.events');
    await client.query('checkpoint');
  });
}

const CHUNK = 500_000;

/**
 * The same for a log too long to keep its indexes up to date on the way: they are built afterwards, and so are the
 * streams' versions, so that appending goes on from there.
 */
export async function seedAtScale(url: string, events: number): Promise<void> {
  await withClient(url, async (client) => {
    const streams = Math.ceil(events / EVENTS_PER_STREAM);
    await client.query(`alter table event_store.events drop constraint events_pkey,
      drop constraint events_stream_version, drop constraint events_id`);
    for (let after = 0; after < events; after += CHUNK)
      await client.query(
        `insert into event_store.events (position, stream, version, id, type, schema_version, recorded_at, hash, metadata, data)
         select p, 'application-' || (p - 1) % $2, (p - 1) / $2 + 1, gen_random_uuid(), 'review.finding-recorded', 1,
           1772352000000 + p / 100, sha256(int8send(p)), $4, $5 from generate_series($1::bigint + 1, $3::bigint) p`,
        [
          after,
          streams,
          Math.min(after + CHUNK, events),
          JSON.stringify(SAMPLE_METADATA),
          JSON.stringify(SAMPLE_DATA),
        ],
      );
    await client.query(`alter table event_store.events add constraint events_pkey primary key (position),
      add constraint events_stream_version unique (stream, version), add constraint events_id unique (id)`);
    await client.query('analyze');
    await client.query('checkpoint');
  });
}
