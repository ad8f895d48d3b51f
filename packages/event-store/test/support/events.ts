import { randomUUID } from 'node:crypto';
import { type EventRecord, type JsonValue, type NewEvent } from '../../src/port/event.js';

/** 示例 · a small event for tests. */
export function sampleEvent(overrides: Partial<NewEvent> = {}): NewEvent {
  return {
    id: randomUUID(),
    type: 'sample.happened',
    schemaVersion: 1,
    data: { note: '示例' },
    metadata: { actor: 'tester', role: 'system-admin', at: '2026-03-01T00:00:00.000Z' },
    ...overrides,
  };
}

export function sampleRecords(stream: string, count = 1, data?: JsonValue): EventRecord[] {
  return Array.from({ length: count }, () => ({
    stream,
    event: sampleEvent(data === undefined ? {} : { data }),
  }));
}
