import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { expect, it } from '@jest/globals';
import { evaluatorHash } from './identity.js';

const SOURCES = new URL('../', import.meta.url);
const IDENTITY = new URL('identity.ts', import.meta.url);
/** What a verdict is computed with; explanations and documents around it may change without it. */
const ROOMS = ['editions', 'overlays', 'request', 'verdict'];

const sha256 = (data: string | Buffer): string => createHash('sha256').update(data).digest('hex');

function evaluatorFiles(): string[] {
  const inRooms = ROOMS.flatMap((room) =>
    readdirSync(new URL(`${room}/`, SOURCES), { recursive: true, encoding: 'utf8' }).map(
      (file) => `${room}/${file}`,
    ),
  );
  return ['vocabulary.ts', ...inRooms]
    .filter((file) => file.endsWith('.ts') && !file.endsWith('.spec.ts'))
    .sort();
}

it('the evaluator is called by the hash of its files; `TIDU_EVALUATOR=write` on this spec writes it anew', () => {
  const files = evaluatorFiles();
  expect(files.length).toBeGreaterThan(15);
  const list = files.map((file) => `${sha256(readFileSync(new URL(file, SOURCES)))}  ${file}\n`).join('');
  const hash = `sha256:${sha256(list)}`;
  if (process.env['TIDU_EVALUATOR'] !== 'write') {
    expect(evaluatorHash).toBe(hash);
    return;
  }
  const source = readFileSync(IDENTITY, 'utf8');
  writeFileSync(IDENTITY, source.replace(/sha256:[0-9a-f]{64}/, hash));
});
