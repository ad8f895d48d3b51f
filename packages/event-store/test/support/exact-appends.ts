import { randomUUID } from 'node:crypto';
import { prepareAppend, type PreparedAppend } from '../../src/port/prepared-append.js';
import {
  APPEND_NEXT,
  APPEND_NEXT_OF_COMMAND,
  APPEND_ONE,
  asLoneEvent,
  encodeLoneEvent,
} from '../../src/postgres/lone-event.js';
import { type Statement } from '../../src/postgres/statement.js';
import { sampleRecords } from './events.js';

/** An append to each of the streams, from one event to two more, every other one of a command. */
export function batchOf(streams: string[], version: number, records: number): PreparedAppend[] {
  return streams.map((stream, index) =>
    prepareAppend(
      sampleRecords(stream, records + (index % 3)),
      [{ stream, expect: version }],
      index % 2 === 0 ? { commandId: randomUUID(), fingerprint: `of ${stream}` } : {},
    ),
  );
}

/** The parameters of a statement for a lone event, its writer knowing of that position. */
export const encodeLone =
  (statement: Statement) =>
  ([append]: PreparedAppend[], known = 1): (string | null)[] => {
    const event = append && asLoneEvent(append);
    return event ? encodeLoneEvent(statement, known, event) : [];
  };

/** Each way of writing a lone event. */
export const LONE_STATEMENTS = [
  ['append_one', APPEND_ONE],
  ['append_next', APPEND_NEXT],
  ['append_next_of_command', APPEND_NEXT_OF_COMMAND],
] as const;

/** So many streams nobody has written to. */
export const names = (count: number): string[] => Array.from({ length: count }, () => randomUUID());
