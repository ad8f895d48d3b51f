import { randomUUID } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { createPostgresEventStore, type EventRecord, type JsonValue } from '@tidu/event-store';

interface RecordedStream {
  stream: string;
  events: { type: string; schemaVersion: number; data: JsonValue }[];
}

/** What the product's own tests recorded: streams of every aggregate, as stored. */
const RECORDED = new URL('../../../packages/domain/test/corpus/recorded/', import.meta.url);
const COPIES_SIDE_BY_SIDE = 10;
const EVENTS_AN_APPEND = 1_000;
const METADATA = { actor: 'bench', role: 'expert', at: '2026-03-01T08:00:00.000Z' };

/** Fills an empty log with copies of the recorded streams, interleaved as in life, and tells how many events those are. */
export async function seedRecorded(url: string, atLeast: number): Promise<number> {
  const store = createPostgresEventStore({ connectionString: url });
  const streams = await recordedStreams();
  let pending: EventRecord[] = [];
  let written = 0;
  for (let copy = 0; written < atLeast; copy += COPIES_SIDE_BY_SIDE) {
    const copies = Array.from({ length: COPIES_SIDE_BY_SIDE }, (_, index) => copy + index);
    for (const event of interleaved(streams, copies)) {
      pending.push(event);
      if (pending.length < EVENTS_AN_APPEND) continue;
      await store.append(pending, []);
      written += pending.length;
      pending = [];
    }
  }
  await store.close();
  return written;
}

function* interleaved(streams: RecordedStream[], copies: number[]): Generator<EventRecord> {
  const longest = Math.max(...streams.map(({ events }) => events.length));
  for (let version = 0; version < longest; version += 1)
    for (const { stream, events } of streams)
      for (const copy of copies) {
        const event = events[version];
        if (event === undefined) continue;
        yield { stream: `${stream}-${copy}`, event: { ...event, id: randomUUID(), metadata: METADATA } };
      }
}

async function recordedStreams(): Promise<RecordedStream[]> {
  const files = (await readdir(RECORDED)).filter((file) => file.endsWith('.jsonl'));
  const texts = await Promise.all(files.map((file) => readFile(new URL(file, RECORDED), 'utf8')));
  return texts.flatMap((text) => {
    const [, ...lines] = text.trimEnd().split('\n');
    return lines.map((line) => JSON.parse(line) as RecordedStream);
  });
}
