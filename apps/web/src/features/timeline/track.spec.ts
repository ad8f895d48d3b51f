import { expect, it } from '@jest/globals';
import { type HistoryEntry } from '@tidu/contracts';
import { trackOf } from './track.js';

function entry(position: number, at: string): HistoryEntry {
  return {
    position,
    version: position,
    type: 'factory.renamed',
    name: { zh: '更名', en: 'Renamed' },
    at,
    saves: 1,
    recordedAt: at,
    actor: { id: 'a', name: '示例', role: 'enterprise' },
    changes: [],
    hash: '',
  };
}

const monthOf = (at: string) => at.slice(0, 7);

it('keeps near events apart and in their order', () => {
  const { marks } = trackOf(
    [entry(1, '2026-07-01T00:00:00Z'), entry(2, '2026-07-01T00:00:01Z'), entry(3, '2026-07-02T00:00:00Z')],
    monthOf,
  );
  const [first, second, third] = marks.map(({ x }) => x);
  expect((second ?? 0) - (first ?? 0)).toBeGreaterThanOrEqual(18);
  expect((third ?? 0) - (second ?? 0)).toBeGreaterThan((second ?? 0) - (first ?? 0));
});

it('cuts a long pause short and says how many days it was', () => {
  const { pauses, width } = trackOf(
    [entry(1, '2026-01-01T00:00:00Z'), entry(2, '2026-12-01T00:00:00Z')],
    monthOf,
  );
  expect(pauses.map(({ days }) => days)).toEqual([334]);
  expect(width).toBeLessThan(300);
});

it('names each month once, at its first event', () => {
  const { months } = trackOf(
    [entry(1, '2026-07-01T00:00:00Z'), entry(2, '2026-07-03T00:00:00Z'), entry(3, '2026-08-03T00:00:00Z')],
    monthOf,
  );
  expect(months.map(({ month }) => month)).toEqual(['2026-07', '2026-08']);
});

it('lays out a history of nothing', () => {
  expect(trackOf([], monthOf)).toMatchObject({ marks: [], pauses: [], months: [] });
});
