import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { findEdition } from '../editions/registry.js';
import { type Edition } from '../editions/edition.js';
import { draftEdition, type Drafted } from './draft-edition.js';
import { draftNodes } from './draft.js';

const source = readFileSync(new URL('../../editions/2024-10-29/source.zh.txt', import.meta.url), 'utf8');
const base = editionOf2024();

function editionOf2024(): Edition {
  const found = findEdition('2024');
  if (found === undefined) throw new Error('edition 2024 is gone');
  return found;
}

const draft = (text: string): Drafted => draftEdition(text, '2027', base);

describe('a draft of the 2024 text', () => {
  const drafted = draft(source);

  it('is the edition of the repository, node by node', () => {
    expect(drafted.draft.clauses).toEqual(base.clauses);
  });

  it('has nothing changed, nothing open, and every translation', () => {
    expect([drafted.changes, drafted.openParameters]).toEqual([[], []]);
    expect(drafted.draft.translation).toEqual(Object.fromEntries(base.translation));
  });

  it('says what a printer did: one number has another full stop', () => {
    expect(drafted.observations).toEqual([
      {
        code: 'irregular-mark',
        line: 60,
        message: { zh: '标号的写法与通常不同：4.', en: 'The numbering is not printed as usual: 4.' },
      },
    ]);
    expect(draftNodes(drafted.draft.clauses)).toHaveLength(base.translation.size);
  });
});

const visible = (text: string) => text.replace(/[\s\u200B-\u200D\u2060\uFEFF]/gu, '');

/** The text told twice: by the tree, and by the source without the lines set aside as page marks. */
function toldTwice(text: string): readonly [tree: string, source: string] {
  const nodes = draftNodes(draft(text).draft.clauses);
  const isPageMark = (id: string) => id.startsWith('page-marks/');
  const marks = nodes.filter(({ id }) => isPageMark(id));
  const lines = text.split('\n');
  for (const { place, text: mark } of marks) {
    const line = Number(place?.split(':')[0]) - 1;
    expect(visible(lines[line] ?? '')).toBe(visible(mark));
    lines[line] = '';
  }
  const tree = nodes.filter(({ id }) => !isPageMark(id)).map((node) => node.text);
  return [visible(tree.join('')), visible(lines.join('\n'))];
}

const originalLines = source.split('\n');
const anyLine = fc.oneof(
  fc.constantFrom(...originalLines),
  fc
    .tuple(fc.constantFrom(...originalLines), fc.nat(40), fc.nat(40))
    .map(([line, from, length]) => line.slice(from, from + length)),
  fc.constantFrom(
    '— 3 —',
    '第 2 页 共 8 页',
    '7',
    '注：',
    '[9]注。',
    '１．全角',
    '(二)半角',
    '㈢',
    '⒋合字',
    '①甲；②乙。',
    '\f',
  ),
  fc.string({ unit: 'binary', maxLength: 12 }).map((line) => line.replace(/\n/gu, ' ')),
);

describe('whatever the text', () => {
  it('has every character in exactly one node, in its order', () => {
    fc.assert(
      fc.property(fc.array(anyLine, { maxLength: 25 }), (lines) => {
        const [tree, text] = toldTwice(lines.join('\n'));
        expect(tree).toBe(text);
      }),
      { numRuns: 120 },
    );
  });

  it('keeps the order where a heading stands among the notes', () => {
    const [tree, text] = toldTwice('[9]注。\n（二）建设成效\n[4]五个环节。\n附');
    expect(tree).toBe(text);
  });

  it('gives every node its own id', () => {
    fc.assert(
      fc.property(fc.array(anyLine, { maxLength: 25 }), (lines) => {
        const ids = draftNodes(draft(lines.join('\n')).draft.clauses).map(({ id }) => id);
        expect(ids).toEqual([...new Set(ids)]);
      }),
      { numRuns: 80 },
    );
  });
});

const codes = ({ observations }: Drafted) => observations.map(({ code, line }) => `${code}@${line}`);
const kindsOf = ({ changes }: Drafted) => Object.fromEntries(changes.map(({ id, kind }) => [id, kind]));

describe('a copy of the 2024 text out of a PDF', () => {
  /** Lines of 34 characters, a header and a page number every 20 lines. */
  const copy = originalLines
    .flatMap((line) => line.match(/.{1,34}/gu) ?? [])
    .flatMap((line, index) =>
      index % 20 === 19 ? [line, `— ${(index + 1) / 20} —`, '\f智能工厂梯度培育要素条件'] : [line],
    )
    .join('\n');
  const drafted = draft(copy);

  it('is the same edition: page numbers, headers and broken lines change no clause', () => {
    expect(drafted.changes).toEqual([]);
    expect(drafted.openParameters).toEqual([]);
    expect(codes(drafted).filter((code) => code.startsWith('page-mark')).length).toBeGreaterThan(4);
  });

  it('in half-width forms, too', () => {
    const halfWidth = source.replace(/[（）．：，；]/gu, (unit) => unit.normalize('NFKC'));
    expect(draft(halfWidth).changes).toEqual([]);
    expect(codes(draft(halfWidth))).toContain('irregular-mark@5');
  });
});

describe('wrong numbering and missing levels', () => {
  const lines = (...changes: readonly (readonly [line: number, text: string | undefined])[]) =>
    originalLines
      .flatMap((line, index) => {
        const change = changes.find(([number]) => number === index + 1);
        return change === undefined ? [line] : change[1] === undefined ? [] : [change[1]];
      })
      .join('\n');

  it('a repeated number is told, and the words keep their id', () => {
    const drafted = draft(lines([7, originalLines[6]?.replace('3．', '2．')]));
    expect(codes(drafted)).toEqual(expect.arrayContaining(['wrong-number@7', 'wrong-number@8']));
    expect(kindsOf(drafted)).toEqual({ 'base/3': 'renumbered' });
  });

  it('a new item in between renumbers the others, which keep ids and rules', () => {
    const added = `3．企业应依法纳税。\n${originalLines[6]?.replace('3．', '4．') ?? ''}`;
    const drafted = draft(
      lines(
        [7, added],
        [8, originalLines[7]?.replace('4．', '5．')],
        [9, originalLines[8]?.replace('5．', '6．')],
      ),
    );
    expect(kindsOf(drafted)).toEqual({
      'base/3': 'renumbered',
      'base/3-new-1': 'new',
      'base/4': 'renumbered',
      'base/5': 'renumbered',
    });
    expect(
      draftNodes(drafted.draft.clauses)
        .filter((node) => node.kind === 'clause' && node.rule === null)
        .map(({ id }) => id),
    ).toEqual(['base/3-new-1']);
  });

  it('a lost （一） is told; nothing beneath it is taken for what it is not', () => {
    const drafted = draft(lines([12, undefined]));
    expect(codes(drafted)).toEqual(expect.arrayContaining(['missing-level@13', 'absent-heading@0']));
    expect(kindsOf(drafted)['basic/construction']).toBe('removed');
  });

  it('a lost part is told', () => {
    expect(codes(draft(lines([21, undefined])))).toEqual(
      expect.arrayContaining(['repeated-heading@22', 'wrong-number@32', 'absent-heading@0']),
    );
  });

  it('notes without their heading are notes', () => {
    const drafted = draft(lines([61, undefined]));
    expect(codes(drafted)).toContain('missing-level@61');
    expect(kindsOf(drafted)).toEqual({ notes: 'changed' });
  });
});

describe('a reported successor of the basic tier (转述，非原文)', () => {
  const text = readFileSync(
    new URL('../../test/texts/reported-successor-basic.zh.txt', import.meta.url),
    'utf8',
  );
  const drafted = draft(text);
  const kinds = kindsOf(drafted);

  it('carries what is the same and tells what is not', () => {
    expect(kinds).toMatchObject({
      'base/2/lawful': 'punctuation',
      'base/2/new-1': 'new',
      'base/3/secure-controllable': 'changed',
      'base/5': 'changed',
      'basic/construction/production-operations/new-1': 'new',
      'basic/outcomes/1': 'changed',
    });
    for (const same of [
      'base/1',
      'base/2/credit',
      'base/2/accidents',
      'base/3/network-data-security',
      'base/4',
    ])
      expect(Object.keys(kinds)).not.toContain(same);
  });

  it('never carries a rule to other words: it suggests', () => {
    const clause = draftNodes(drafted.draft.clauses).find(({ id }) => id === 'base/5');
    expect(clause).toMatchObject({ rule: null, suggestedRule: { kind: 'maturity-at-least' } });
    expect(drafted.openParameters).toEqual(['look-back-years', 'maturity-level', 'kpi-bar']);
  });
});
