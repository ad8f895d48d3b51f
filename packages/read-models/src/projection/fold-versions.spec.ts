import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, it } from '@jest/globals';
import { type AggregateName, aggregateOf, aggregates, noCalendar } from '@tidu/domain';
import { canonicalJson, type JsonValue } from '@tidu/event-store';
import { recordings, stateOf } from '../../../domain/test/corpus/recordings.js';
import { columnsOf } from './project.js';
import { foldVersions } from './fold-versions.js';

/** What each fold made of the recorded streams when its version was written down. */
interface Folds {
  /** The recordings it was told from: what is recorded later changes nothing of it. */
  readonly files: readonly string[];
  readonly folds: Readonly<Record<string, { readonly version: number; readonly digest: string }>>;
}

const FILE = fileURLToPath(new URL('../../test/folds.json', import.meta.url));
const WRITES = process.env['TIDU_FOLDS'] === 'write';
const names = Object.keys(aggregates) as AggregateName[];

function foldsOf(files: readonly string[]): Folds {
  const rows = new Map<AggregateName, string[]>(names.map((name) => [name, []]));
  for (const { file, streams } of recordings().filter((recording) => files.includes(recording.file))) {
    for (const stream of streams) {
      const aggregate = aggregateOf(stream.stream)?.aggregate;
      if (aggregate === undefined) continue;
      const state = stateOf(stream);
      const columns = columnsOf(aggregate, state, { updatedAt: '', recordedAt: '' }, noCalendar);
      rows.get(aggregate)?.push(told([file, stream.stream, state, columns]));
    }
  }
  return {
    files,
    folds: Object.fromEntries(
      [...rows].map(([name, lines]) => [
        name,
        {
          version: foldVersions[name],
          digest: createHash('sha256').update(lines.join('\n')).digest('hex'),
        },
      ]),
    ),
  };
}

/** As canonical JSON, where the order of keys says nothing. */
function told(row: unknown): string {
  return canonicalJson(JSON.parse(JSON.stringify(row)) as JsonValue);
}

function written(): Folds {
  return JSON.parse(readFileSync(FILE, 'utf8')) as Folds;
}

/** Once the versions are raised, what they make of all recordings of today is written down. */
afterAll(() => {
  if (!WRITES) return;
  const today = foldsOf(recordings().map(({ file }) => file));
  writeFileSync(FILE, `${JSON.stringify(today, null, 2)}\n`);
});

describe('a fold', () => {
  const then = written();
  const now = foldsOf(then.files);

  it.each(names)(
    'of %s that makes something else of the recorded streams has a version of its own; `TIDU_FOLDS=write` notes it',
    (name) => {
      const [before, after] = [then.folds[name], now.folds[name]];
      expect(after?.version).toBeGreaterThanOrEqual(before?.version ?? 1);
      // The same version stands for the same rows: whoever changes the rows raises the version first.
      if (after?.version === before?.version) expect(after).toEqual(before);
      else expect(WRITES).toBe(true);
    },
  );
});
