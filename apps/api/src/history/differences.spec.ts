import { expect, it } from '@jest/globals';
import { foldAggregate } from '@tidu/domain';
import { recordings } from '../../../../packages/domain/test/corpus/recordings.js';
import { applicationContent } from '../applications/application-view.js';
import { changesOf, differencesOf } from './changes.js';

const MACHINE_WORD = /^[a-z]+([A-Z][a-z]+)+$/;
/** Records filed by clause, measure or person have no label of their own. */
const isFiledBy = (word: string) => /[/:]|^[a-z]+(-[a-z0-9]+)+$|[0-9a-f]{8}-/.test(word);

it('tells every difference of recorded applications by a name, never by a field of the program', () => {
  const labels = new Set<string>();
  for (const { streams } of recordings()) {
    for (const { stream, events } of streams.filter((one) => one.stream.startsWith('application-'))) {
      const before = applicationContent(foldAggregate('application', events.slice(0, 1)));
      const after = applicationContent(foldAggregate('application', events));
      for (const { label } of differencesOf(before, after, new Map())) {
        for (const word of label.zh.split(' · ')) if (!isFiledBy(word)) labels.add(word);
      }
      expect(stream).not.toBe('');
    }
  }
  expect([...labels].filter((label) => MACHINE_WORD.test(label))).toEqual([]);
  expect(labels.size).toBeGreaterThan(40);
});

it('tells nothing where nothing differs', () => {
  const content = { name: '示例', city: '320200' };
  expect(differencesOf(content, { ...content }, new Map())).toEqual([]);
});

it('tells what an event says as before', () => {
  const event = { type: 'factory.renamed', data: { newName: '示例工厂' } };
  expect(changesOf(event, [], new Map())).toEqual([
    { label: { zh: '新名称', en: 'new name' }, from: null, to: { zh: '示例工厂', en: '示例工厂' } },
  ]);
});

it('says once, with its number, what is said of many clauses, and names clauses by their text', () => {
  const verdicts = ['met', 'met', 'not-met'].map((verdict) => ({ verdict }));
  const before = {};
  const after = { eligibility: { clauses: verdicts }, findings: { 'base/5': 'met' } };
  const told = differencesOf(before, after, new Map()).map(({ label, to }) => [label.zh, to?.zh]);
  expect(told[0]).toEqual(['评价结论 · 条款', '符合（2 项）\n不符合']);
  expect(told[1]?.[0]).toMatch(/^认定意见 · (?!base)/);
});
