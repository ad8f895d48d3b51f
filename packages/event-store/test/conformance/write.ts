import { type AppendOptions, type ExpectedVersion } from '../../src/port/event-store.js';
import { type EventRecord, type JsonValue } from '../../src/port/event.js';
import { sampleEvent } from '../support/events.js';
import { type Abilities } from './abilities.js';

/** An append without the names a store gives: streams and ids come from its prefix. */
export interface Write {
  records: { stream: string; seed: number; data: JsonValue }[];
  checks: { stream: string; expect: ExpectedVersion }[];
  command: { id: number; fingerprint: string } | null;
}

/** Ids are the same on both sides, so that contents compare equal. */
export function toAppend(
  { records, checks, command }: Write,
  prefix: string,
  idPrefix: string,
): [EventRecord[], Write['checks'], AppendOptions] {
  return [
    records.map(({ stream, seed, data }) => ({
      stream: `${prefix}-${stream}`,
      event: sampleEvent({ id: idPrefix.slice(-36, -4) + seed.toString(16).padStart(4, '0'), data }),
    })),
    checks.map((check) => ({ ...check, stream: `${prefix}-${check.stream}` })),
    command === null ? {} : { commandId: `${prefix}-${command.id}`, fingerprint: command.fingerprint },
  ];
}

/** One stream, with at most one check on it. */
export function isOfOneStream({ records, checks }: Write): boolean {
  return checks.length <= 1 && new Set([...records, ...checks].map(({ stream }) => stream)).size === 1;
}

export function isOffered(write: Write, { manyStreams, commands }: Abilities): boolean {
  return (
    (manyStreams === 'offered' || isOfOneStream(write)) && (commands === 'offered' || write.command === null)
  );
}
