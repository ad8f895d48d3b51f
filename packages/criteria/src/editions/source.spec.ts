import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { type ClauseNode } from './edition.js';
import { clauseTree, editionIdentity, sourceText } from './reading.js';
import { findEdition } from './registry.js';

const folder = new URL('../../editions/2024-10-29/', import.meta.url);
const original = readFileSync(new URL('source.zh.txt', folder), 'utf8');
const squeeze = (text: string) => text.replace(/\s/gu, '');

function nodes(node: ClauseNode): readonly ClauseNode[] {
  return [node, ...(node.children ?? []).flatMap(nodes)];
}

describe('edition 2024', () => {
  it('re-assembles to the verbatim text, white space aside', () => {
    expect(squeeze(sourceText('2024'))).toBe(squeeze(original));
  });

  it('keeps the lines of the original', () => {
    expect(sourceText('2024').trimEnd().split('\n')).toEqual(original.trimEnd().split('\n'));
  });

  it('says of every node where it stands in the text', () => {
    const lines = original.split('\n');
    for (const { id, place, text } of nodes(clauseTree('2024'))) {
      const [line = 0, column = 0] = (place ?? '').split(':').map(Number);
      const there = lines
        .slice(line - 1)
        .join('\n')
        .slice(column - 1, column - 1 + text.length);
      expect([id, there]).toEqual([id, text]);
    }
  });

  it('gives every node its own id and a reference translation', () => {
    const ids = nodes(clauseTree('2024')).map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect([...(findEdition('2024')?.translation.keys() ?? [])].sort()).toEqual([...ids].sort());
  });

  it('is what was published: its files have the recorded hash', () => {
    const files = [
      'areas.json',
      'clauses.json',
      'edition.json',
      'interpretation.json',
      'kpis.json',
      'parameters.json',
      'source.zh.txt',
    ];
    const sha256 = (data: string | Buffer) => createHash('sha256').update(data).digest('hex');
    const manifest = files
      .map((name) => `${sha256(readFileSync(new URL(name, folder)))}  ${name}\n`)
      .join('');
    expect(editionIdentity('2024').contentHash).toBe(`sha256:${sha256(manifest)}`);
  });
});
