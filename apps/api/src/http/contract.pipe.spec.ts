import { describe, expect, it } from '@jest/globals';
import { registerFactoryBody, signUpBody } from '@tidu/contracts';
import { z } from 'zod';
import { ContractPipe } from './contract.pipe.js';
import { RefusedError } from './problem.js';

const pipe = new ContractPipe();

function faultsOf(schema: z.ZodType, value: unknown): [path: string, zh: string, en: string][] {
  try {
    pipe.transform(value, { type: 'body', schema });
  } catch (error) {
    if (!(error instanceof RefusedError)) throw error;
    expect(error.refusal).toMatchObject({ kind: 'invalid', code: 'invalid-input' });
    return (error.refusal.issues ?? []).map(({ path, message }) => [path, message.zh, message.en]);
  }
  return [];
}

const factory = { name: '示例工厂', province: '440000', city: '440300', industry: 'C3961' };

describe('what does not fit its contract', () => {
  it('is refused with every fault named at once, in both languages', () => {
    const { name, ...nameless } = factory;
    expect(name).toBe('示例工厂');
    expect(faultsOf(registerFactoryBody, { ...nameless, province: '44', city: 7, colour: 'red' })).toEqual([
      ['$.name', '必填。', 'This is required.'],
      ['$.province', '六位行政区划代码（GB/T 2260）', 'a six-digit GB/T 2260 code'],
      ['$.city', '应为文本。', 'This must be text.'],
      [
        '$',
        '有未知的项：colour。请删去或改正名称。',
        'There are unknown keys: colour. Remove them or correct their names.',
      ],
    ]);
  });

  it.each([
    [z.string().min(1), '', '不能为空。', 'This must not be empty.'],
    [z.string().trim().min(1), '  ', '不能为空。', 'This must not be empty.'],
    [z.string().min(10), 'short', '至少 10 个字符。', 'This takes at least 10 characters.'],
    [z.string().max(3), 'long', '至多 3 个字符。', 'This takes at most 3 characters.'],
    [z.array(z.string()).min(1), [], '至少 1 项。', 'This takes at least 1 items.'],
    [z.int().min(1), 0, '数值不在范围内（下限 1）。', 'The number is out of range (lower limit 1).'],
    [z.number().lte(1), 2, '数值不在范围内（上限 1）。', 'The number is out of range (upper limit 1).'],
    [z.int(), 1.5, '应为整数。', 'This must be a whole number.'],
    [z.boolean(), 'yes', '应为是或否（true / false）。', 'This must be true or false.'],
    [z.iso.date(), '30 June', '应为日期，例如 2026-06-30。', 'This must be a date such as 2026-06-30.'],
    [z.uuid(), 'x', '应为编号（UUID）。', 'This must be an id (UUID).'],
    [z.enum(['a', 'b']), 'c', '应为以下之一：a、b。', 'This must be one of: a, b.'],
    [z.enum(['a', 'b']), undefined, '必填。', 'This is required.'],
    [z.strictObject({}), null, '应为对象。', 'This must be an object.'],
  ])('%#: tells the person what to do', (schema, value, zh, en) => {
    expect(faultsOf(z.object({ field: schema }), { field: value })).toEqual([['$.field', zh, en]]);
  });

  it('is told by its path, through lists too', () => {
    const schema = z.object({ seats: z.array(z.object({ expert: z.string() })) });
    expect(faultsOf(schema, { seats: [{ expert: 'a' }, {}] })[0]?.[0]).toBe('$.seats[1].expert');
  });

  it('keeps the words a contract gives itself', () => {
    const body = { account: 'GZ', password: 'a long password', name: '示例', uscc: '91440300MA5G0C1D66' };
    expect(faultsOf(signUpBody, body)).toEqual([
      ['$.account', '3 至 61 位小写字母、数字、点、横线', '3 to 61 lower-case letters, digits, dots, dashes'],
    ]);
  });
});

describe('text that cannot be stored', () => {
  it.each([
    ['NUL', 'a\u0000b'],
    ['a lone high surrogate', 'a\ud83d'],
    ['a lone low surrogate', '\ude00a'],
  ])('is refused: %s', (_what, text) => {
    expect(faultsOf(registerFactoryBody, { ...factory, name: text })).toHaveLength(1);
  });

  it.each(['😀', '\\u0000', '\\\\ud83d', '\t\n', '𠮷野家'])('is not seen where there is none: %j', (text) => {
    expect(faultsOf(registerFactoryBody, { ...factory, name: `x${text}` })).toEqual([]);
  });
});

it('passes on what fits, as the contract reads it, and what has no contract', () => {
  const schema = z.object({ page: z.coerce.number().default(1) });
  expect(pipe.transform({ page: '7' }, { type: 'query', schema })).toEqual({ page: 7 });
  expect(pipe.transform('anything', { type: 'param' })).toBe('anything');
});
