import { describe, expect, it } from '@jest/globals';
import { pasted, pastedCells } from './paste.js';

const columns = [
  { id: 'name', label: { zh: '名称', en: 'name' }, input: { kind: 'text', max: 20 } },
  { id: 'quantity', label: { zh: '数量', en: 'quantity' }, input: { kind: 'figure', unit: null } },
  { id: 'secure', label: { zh: '可控', en: 'secure' }, input: { kind: 'truth' } },
] as const;

describe('what Excel puts on the clipboard', () => {
  it('is lines and tabs, with quotes around what holds either', () =>
    expect(pastedCells('甲\t"一\n二"\r\n"带""引号"""\t3\r\n')).toEqual([
      ['甲', '一\n二'],
      ['带"引号"', '3'],
    ]));
});

describe('a pasted block', () => {
  it('goes to the right and down, and makes rows', () =>
    expect(
      pasted(
        columns,
        [{ name: '旧', secure: true }],
        { row: 0, column: 'name' },
        '机床\t１２\t是\n磨床\t6\t否',
      ),
    ).toEqual([
      { name: '机床', quantity: 12, secure: true },
      { name: '磨床', quantity: 6, secure: false },
    ]));
  it('keeps what it cannot read', () =>
    expect(pasted(columns, [], { row: 0, column: 'quantity' }, '12,5\t也许')).toEqual([
      { quantity: '12,5', secure: '也许' },
    ]));
  it('leaves one value to its field', () =>
    expect(pasted(columns, [], { row: 0, column: 'name' }, '机床')).toBeNull());
});
