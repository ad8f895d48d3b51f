import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import {
  beginning,
  committed,
  DRAW,
  drawn,
  enrolled,
  experts,
  give,
  officials,
  open,
  poolAfter,
  prepare,
  prepared,
  target,
  THURSDAY,
  world,
} from '../../test/drawing.js';
import { applicationIn } from '../../test/journey.js';
import { type DomainEvent } from '../core/decision.js';
import { verifyDraw } from './verify.js';

const HEX = Array.from('0123456789abcdef');
const hex = fc.string({ unit: fc.constantFrom(...HEX), minLength: 64, maxLength: 64 });

/** Every place of a JSON value that holds a plain value. */
function places(value: unknown, path: readonly (string | number)[] = []): (readonly (string | number)[])[] {
  if (Array.isArray(value)) return value.flatMap((item, index) => places(item, [...path, index]));
  if (typeof value !== 'object' || value === null) return [path];
  return Object.entries(value).flatMap(([key, item]) => places(item, [...path, key]));
}

/** The value with another one at a place. */
function changed(value: unknown, [key, ...rest]: readonly (string | number)[]): unknown {
  if (key === undefined) {
    if (typeof value === 'number') return value + 1;
    if (typeof value === 'boolean') return !value;
    if (typeof value !== 'string') return 'x';
    return value.endsWith('0') ? `${value.slice(0, -1)}1` : `${value.slice(0, -1)}0`;
  }
  if (Array.isArray(value))
    return value.map((item: unknown, index) => (index === key ? changed(item, rest) : item));
  return Object.fromEntries(
    Object.entries(value as object).map(([name, item]) => [name, name === key ? changed(item, rest) : item]),
  );
}

/** The events of a draw that auditors look at: its own and the assignment it led to. */
function record(events: readonly DomainEvent[]): DomainEvent[] {
  return events.filter(({ type }) => !type.startsWith('expert-pool.'));
}

describe('verifying a draw', () => {
  const complete = drawn().events;

  it('finds nothing wrong with any honest draw', () => {
    fc.assert(
      fc.property(hex, hex, fc.nat(6), fc.nat(9), (one, two, technical, management) => {
        const related = { ...world, pool: poolAfter(experts(5 + technical, management)) };
        const seeds = [one, two] as const;
        const { events } = drawn(committed(prepared(related), officials, seeds), officials, seeds);
        expect(verifyDraw(events)).toEqual([]);
        expect(verifyDraw(events, related)).toEqual([]);
      }),
      { numRuns: 50 },
    );
  });

  it('finds nothing wrong with one under way, one abandoned, and a supplement', () => {
    expect(verifyDraw(give(beginning(), officials[0], open).events)).toEqual([]);
    expect(verifyDraw(prepared().events, world)).toEqual([]);
    const abandoned = give(committed(), officials[0], { type: 'abandon-draw', reason: '逾期' }, THURSDAY);
    expect(verifyDraw(abandoned.events, world)).toEqual([]);
    const related = { ...world, application: applicationIn('in-review', 'advanced') };
    const supplement = { type: 'open-draw', id: DRAW, target, purpose: 'supplement' } as const;
    const [official] = officials;
    const { events } = drawn(
      committed(give(give(beginning(related), official, supplement), official, prepare)),
    );
    expect(verifyDraw(events, related)).toEqual([]);
  });

  it('finds every single value that was changed, anywhere in the record', () => {
    const events = record(complete);
    const missed = events.flatMap((event, index) =>
      places(event.data)
        .filter((path) => {
          const data = changed(event.data, path);
          return verifyDraw(events.with(index, { ...event, data })).length === 0;
        })
        .map((path) => `${event.type} ${path.join('.')}`),
    );
    expect(missed).toEqual([]);
  });

  it('finds events left out, doubled or put in another order', () => {
    const own = complete.filter(({ type }) => type.startsWith('draw.'));
    own.slice(0, -1).forEach((event, index) => {
      expect(verifyDraw(own.toSpliced(index, 1))).not.toEqual([]);
      expect(verifyDraw(own.toSpliced(index, 0, event))).not.toEqual([]);
      expect(verifyDraw(own.toSpliced(index, 2, ...own.slice(index, index + 2).reverse()))).not.toEqual([]);
    });
    expect(verifyDraw([])).not.toEqual([]);
    expect(verifyDraw([...own, { type: 'draw.abandoned', data: { unrevealed: [] } }])).not.toEqual([]);
  });

  it('finds a seed the official never committed to, and one person acting for two', () => {
    const [reveal] = complete.filter(({ type }) => type === 'draw.seed-revealed');
    const forged = complete.map((event) =>
      event === reveal ? { ...event, data: { ...(event.data as object), seed: '3'.repeat(64) } } : event,
    );
    expect(verifyDraw(forged).map(({ event }) => event)).toContain('draw.seed-revealed');
    const alone = complete.map(
      (event) => JSON.parse(JSON.stringify(event).replaceAll('"province-2"', '"province"')) as DomainEvent,
    );
    expect(verifyDraw(alone).map(({ event }) => event)).toEqual(
      expect.arrayContaining(['draw.seed-committed', 'draw.seed-revealed']),
    );
  });

  it('finds candidates that the rules do not give from the pool as it was', () => {
    const other = { ...world, pool: poolAfter([...experts(8, 4), enrolled('left out')]) };
    expect(verifyDraw(complete, other).map(({ event }) => event)).toEqual(['draw.prepared']);
    expect(verifyDraw(complete, {}).map(({ event }) => event)).toEqual(['draw.prepared']);
  });

  it('gives another panel for another seed of either official', () => {
    const panelOf = (seeds: readonly [string, string]) =>
      drawn(committed(prepared(), officials, seeds), officials, seeds).draw.result;
    const panels = new Set<string>();
    for (const digit of HEX) {
      panels.add(panelOf([digit.repeat(64), 'f'.repeat(64)])?.seed ?? '');
      panels.add(panelOf(['f'.repeat(64), digit.repeat(64)])?.seed ?? '');
    }
    expect(panels.size).toBe(31);
  });
});
