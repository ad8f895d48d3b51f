import { expect, it } from '@jest/globals';
import { type RecordedEvent } from '@tidu/event-store';
import { sittings } from './sittings.js';

let position = 0;

function event(type: string, data: RecordedEvent['data'], minute: number, actor = 'li'): RecordedEvent {
  position += 1;
  const at = new Date(Date.UTC(2026, 6, 2, 2, minute)).toISOString();
  return {
    position,
    stream: 'application-1',
    version: position,
    id: String(position),
    type,
    schemaVersion: 1,
    data,
    metadata: { actor, role: 'enterprise', at },
    recordedAt: at,
    hash: '',
  };
}

const saved = (section: string, minute: number, actor = 'li') =>
  event('application.section-declared', { section, content: {} }, minute, actor);

function told(events: readonly RecordedEvent[]): [number, number][] {
  return sittings(events).map(({ event: last, saves }) => [events.indexOf(last), saves]);
}

it('tells a section that was saved again and again as one entry, with its last save', () => {
  expect(told([saved('enterprise', 0), saved('enterprise', 10), saved('enterprise', 39)])).toEqual([[2, 3]]);
});

it('lets saves of other sections lie between', () => {
  expect(told([saved('enterprise', 0), saved('factory', 1), saved('enterprise', 2)])).toEqual([
    [1, 1],
    [2, 2],
  ]);
});

it.each([
  ['a long pause', [saved('enterprise', 0), saved('enterprise', 31)]],
  ['another person', [saved('enterprise', 0), saved('enterprise', 1, 'wang')]],
  ['another section', [saved('enterprise', 0), saved('factory', 1)]],
])('ends a sitting with %s', (_, events) => {
  expect(told(events)).toEqual([
    [0, 1],
    [1, 1],
  ]);
});

it('ends a sitting with whatever else happens, and compares with what stood before the sitting', () => {
  const events = [
    saved('enterprise', 0),
    event('application.submitted', {}, 1),
    saved('enterprise', 2),
    saved('enterprise', 3),
  ];
  expect(told(events)).toEqual([
    [0, 1],
    [1, 1],
    [3, 2],
  ]);
  expect(sittings(events).at(-1)?.earlier).toEqual(events.slice(0, 2));
});
