import { expect, it } from '@jest/globals';
import { around, compared } from './compared.js';

const same = (text: string) => ({ zh: text, en: text });
const field = (label: string, to: string) => ({ label: same(label), from: null, to: same(to) });

it('sets fields side by side and marks those that differ', () => {
  const rows = compared(
    [field('名称', '甲'), field('市', '无锡')],
    [field('名称', '乙'), field('市', '无锡')],
  );
  expect(rows.map(({ label, differs }) => [label.zh, differs])).toEqual([
    ['名称', true],
    ['市', false],
  ]);
});

it('shows what came and what went', () => {
  const rows = compared([field('旧', '有')], [field('新', '有')]);
  expect(rows.map(({ label, left, right }) => [label.zh, left?.zh ?? null, right?.zh ?? null])).toEqual([
    ['新', null, '有'],
    ['旧', '有', null],
  ]);
});

it('keeps fields of the same name apart', () => {
  const rows = compared(
    [field('条款', '一'), field('条款', '二')],
    [field('条款', '一'), field('条款', '三')],
  );
  expect(rows.map(({ left, right }) => [left?.zh, right?.zh])).toEqual([
    ['一', '一'],
    ['二', '三'],
  ]);
});

it('leaves out what is far from any difference', () => {
  const rows = compared(
    ['a', 'b', 'c', 'd'].map((label) => field(label, '1')),
    ['a', 'b', 'c', 'd'].map((label) => field(label, label === 'a' ? '2' : '1')),
  );
  expect(around(rows).map(({ label }) => label.zh)).toEqual(['a', 'b']);
});
