import { readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, it } from '@jest/globals';
import { lifecycleDocument } from './diagrams.js';
import { everything } from './everything.js';

const FILE = resolve('docs/lifecycle.md');

it('docs/lifecycle.md shows what the deciders do; `npm run lifecycle` writes it anew', () => {
  const document = lifecycleDocument(everything());
  if (process.env['TIDU_LIFECYCLE'] === 'write') writeFileSync(FILE, document);
  expect(readFileSync(FILE, 'utf8')).toBe(document);
}, 120_000);
