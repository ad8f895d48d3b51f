import { randomUUID } from 'node:crypto';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import pg from 'pg';
import { sampleRecords } from '../../test/support/events.js';
import { createTemporaryDatabase, type TemporaryDatabase } from '../../test/support/temporary-database.js';
import { createPostgresEventStore } from '../postgres/create-postgres-event-store.js';
import { backupEvents } from './backup.js';
import { restoreEvents } from './restore.js';

const VERSION_1 = new URL('../../test/backup/version-1.jsonl.gz', import.meta.url).pathname;
/** More than are written at once. */
const EVENTS = 1_200;
const COMMANDS = 2;

let source: TemporaryDatabase;
let target: TemporaryDatabase;
let folder: string;
let bad: string;
let lines: string[];
let older: string[];

const linesOf = async (file: string): Promise<string[]> =>
  gunzipSync(await readFile(file))
    .toString('utf8')
    .split('\n');

beforeAll(async () => {
  [source, target] = [await createTemporaryDatabase(), await createTemporaryDatabase()];
  folder = await mkdtemp(join(tmpdir(), 'tidu-refused-'));
  bad = join(folder, 'bad.jsonl.gz');
  const store = createPostgresEventStore({ connectionString: source.applicationUrl });
  for (let n = 0; n < COMMANDS; n += 1)
    await store.append(sampleRecords('sample', EVENTS / COMMANDS), [], {
      commandId: randomUUID(),
      fingerprint: 'f',
    });
  await store.close();
  const file = join(folder, 'events.jsonl.gz');
  await backupEvents({ databaseUrl: source.applicationUrl, file });
  [lines, older] = [await linesOf(file), await linesOf(VERSION_1)];
});
afterAll(async () => {
  await source.drop();
  await target.drop();
  await rm(folder, { recursive: true });
});

const changed = (at: number, from: string | RegExp, to: string) => (of: string[]) =>
  of.map((line, index) => (index === at ? line.replace(from, to) : line));

const inserted = (at: number, line: string) => (of: string[]) => of.toSpliced(at, 0, line);

/** Line 0 is the header, so that line n holds event n. */
const FIRST_COMMAND = EVENTS + 1;
const CLOSING = FIRST_COMMAND + COMMANDS;

describe.each<[string, string, (of: string[]) => string[]]>([
  ['cut short', 'it was cut short', (of) => of.slice(0, 1_100)],
  ['without its closing line', 'it was cut short', (of) => of.slice(0, CLOSING)],
  ['empty', 'it was cut short', () => []],
  ['longer than itself', 'more after its closing line', inserted(CLOSING + 1, '{}')],
  ['with an event changed', 'altered at position 1100', changed(1_100, '示例', '伪造')],
  ['with an event left out', 'altered at position 1100', (of) => of.toSpliced(1_100, 1)],
  ['with half a surrogate', 'altered at position 7', changed(7, '示例', '\\ud800')],
  ['with an event without data', 'altered at position 7', changed(7, /,"data":.*/, '}')],
  ['with a text for a number', 'line 8 was altered at "version"', changed(7, '"version":7', '"version":"7"')],
  ['with a line that is no JSON', 'line 8 is not JSON', changed(7, '}', '')],
  ['with an empty line', 'line 8 is not JSON', inserted(7, '')],
  ['with a line of null', 'line 8 says nothing', inserted(7, 'null')],
  ['without its header', 'not a backup of this platform', (of) => of.slice(1)],
  ['another text', 'not a backup of this platform', inserted(0, 'once upon a time')],
  ['of another format', 'its format is tidu-keys, where tidu-events', changed(0, 'tidu-events', 'tidu-keys')],
  [
    'of a newer version',
    'it is of version 3 of tidu-events, this program reads up to version 2',
    changed(0, '"version":2', '"version":3'),
  ],
  ['of no version', 'its header names no version', changed(0, '"version":2', '"version":"2"')],
  [
    'with a command renamed',
    'another digest',
    changed(FIRST_COMMAND, /"command":"...../, '"command":"other'),
  ],
  ['with a fingerprint changed', 'another digest', changed(FIRST_COMMAND, '"f"', '"g"')],
  ['with its commands left out', 'another digest', (of) => of.toSpliced(FIRST_COMMAND, COMMANDS)],
  [
    'with a command on what comes later',
    'line 2 is of a command on positions 1 to 1, where there are 1 to 0',
    inserted(1, '{"command":"c","fingerprint":null,"first":1,"last":1}'),
  ],
  [
    'with a command on nothing',
    'is of a command on positions 0 to ',
    changed(FIRST_COMMAND, /"first":\d+/, '"first":0'),
  ],
  [
    'with a command on more than there is',
    'to 1201, where there are 1 to 1200',
    changed(FIRST_COMMAND, /"last":\d+/, '"last":1201'),
  ],
  [
    'with a command that ends before it begins',
    'is of a command on positions 1200 to 600',
    changed(FIRST_COMMAND, /"first":\d+,"last":\d+/, '"first":1200,"last":600'),
  ],
])('a backup %s', (_, reason, spoil) => {
  it(`is refused: ${reason}`, async () => {
    await writeFile(bad, gzipSync(spoil(lines).join('\n')));
    await refused(reason);
  });
});

describe.each<[string, string, (of: string[]) => string[]]>([
  ['without one of its commands', 'its closing line does not fit', (of) => of.toSpliced(6, 1)],
  ['with a command twice', 'the tables do not take what it holds', (of) => of.toSpliced(6, 0, of[6] ?? '')],
])('a backup of version 1 %s', (_, reason, spoil) => {
  it(`is refused: ${reason}`, async () => {
    await writeFile(bad, gzipSync(spoil(older).join('\n')));
    await refused(reason);
  });
});

it('a file that breaks off is refused', async () => {
  await writeFile(bad, gzipSync(lines.join('\n')).subarray(0, 5_000));
  await refused('it cannot be read');
});

async function refused(reason: string): Promise<void> {
  const restoring = restoreEvents({ adminUrl: target.adminUrl, file: bad });
  await expect(restoring).rejects.toMatchObject({
    code: 'backup-refused',
    message: expect.stringContaining(reason) as unknown,
  });
  const client = new pg.Client({ connectionString: target.adminUrl });
  await client.connect();
  const { rows } = await client.query(
    'select (select count(*) from event_store.events) + (select count(*) from event_store.commands) as rows',
  );
  await client.end();
  expect(rows).toEqual([{ rows: '0' }]);
}
