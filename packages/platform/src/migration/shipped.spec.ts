import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from '@jest/globals';

const ROOT = new URL('../../../../', import.meta.url);
/** As `sha256sum` writes it, and checks it with -c: what `migrate` runs of the event store and of this package. */
const LIST = 'packages/platform/test/shipped-migrations.sha256';
const FOLDERS = ['packages/event-store/src/postgres/migrations', 'packages/platform/src/migration/sql'];

const digestOf = (path: string): string =>
  createHash('sha256')
    .update(readFileSync(new URL(path, ROOT)))
    .digest('hex');

/** Each migration's digest by its path, as they are in the tree. */
const present = (): Map<string, string> =>
  new Map(
    FOLDERS.flatMap((folder) =>
      readdirSync(new URL(folder, ROOT))
        .filter((file) => file.endsWith('.sql'))
        .map((file) => [`${folder}/${file}`, digestOf(`${folder}/${file}`)] as const),
    ),
  );

/** The same as they were when they shipped. */
const shipped = (): Map<string, string> =>
  new Map(
    readFileSync(new URL(LIST, ROOT), 'utf8')
      .trim()
      .split('\n')
      .map((line) => [line.slice(66), line.slice(0, 64)] as const),
  );

function whatToDo(path: string, now: string | undefined, then: string | undefined): string[] {
  if (now === then) return [];
  if (then === undefined)
    return [`${path} is new: once it is finished, add to ${LIST} the line ${now}  ${path}`];
  return [
    `${path} was ${now === undefined ? 'removed' : 'edited'}, and databases have run it: restore it, and write a new migration`,
  ];
}

it('every migration that shipped is as it was, and every new one is written down', () => {
  const [now, then] = [present(), shipped()];
  const paths = [...new Set([...now.keys(), ...then.keys()])];
  expect(paths.flatMap((path) => whatToDo(path, now.get(path), then.get(path)))).toEqual([]);
});
