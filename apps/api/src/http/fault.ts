import { type Message } from '@tidu/domain';
import { z } from 'zod';

type RawIssue = z.core.$ZodRawIssue;

const MAX_NAMES = 10;
const MAX_NAME = 40;

const typeNames: Readonly<Record<string, Message>> = {
  string: { zh: '文本', en: 'text' },
  number: { zh: '数字', en: 'a number' },
  int: { zh: '整数', en: 'a whole number' },
  boolean: { zh: '是或否（true / false）', en: 'true or false' },
  array: { zh: '列表', en: 'a list' },
  object: { zh: '对象', en: 'an object' },
  record: { zh: '对象', en: 'an object' },
};

const formats: Readonly<Record<string, Message>> = {
  date: { zh: '应为日期，例如 2026-06-30。', en: 'This must be a date such as 2026-06-30.' },
  datetime: {
    zh: '应为 UTC 时间，例如 2026-06-30T02:00:00Z。',
    en: 'This must be an instant such as 2026-06-30T02:00:00Z.',
  },
  uuid: { zh: '应为编号（UUID）。', en: 'This must be an id (UUID).' },
};

/** What is wrong with a value, in words for the person who has to correct it. Null where the schema's own words stand. */
export function faultOf(issue: RawIssue): Message | null {
  switch (issue.code) {
    case 'invalid_type':
      return issue.input === undefined ? required() : wrongType(issue.expected);
    case 'too_small':
      return bound(issue.origin, Number(issue.minimum), 'least');
    case 'too_big':
      return bound(issue.origin, Number(issue.maximum), 'most');
    case 'invalid_format':
      return formats[issue.format] ?? { zh: '格式不正确。', en: 'The format is not right.' };
    case 'invalid_value':
      return issue.input === undefined ? required() : oneOf(issue.values.map(String));
    case 'invalid_union':
      return { zh: '不是可用的取值。', en: 'This is none of the values that are taken.' };
    case 'unrecognized_keys':
      return {
        zh: `有未知的项：${named(issue.keys, '、')}。请删去或改正名称。`,
        en: `There are unknown keys: ${named(issue.keys, ', ')}. Remove them or correct their names.`,
      };
    default:
      return null;
  }
}

/** Names from what was sent, as many and as much of each as an answer can bear. */
function named(keys: readonly string[], separator: string): string {
  const shown = keys
    .slice(0, MAX_NAMES)
    .map((key) => (key.length > MAX_NAME ? `${key.slice(0, MAX_NAME)}…` : key));
  return shown.join(separator) + (keys.length > MAX_NAMES ? ` … (${keys.length})` : '');
}

function required(): Message {
  return { zh: '必填。', en: 'This is required.' };
}

function wrongType(expected: string): Message {
  const { zh, en } = typeNames[expected] ?? { zh: expected, en: expected };
  return { zh: `应为${zh}。`, en: `This must be ${en}.` };
}

function oneOf(values: readonly string[]): Message {
  return {
    zh: `应为以下之一：${values.join('、')}。`,
    en: `This must be one of: ${values.join(', ')}.`,
  };
}

function bound(origin: string, limit: number, side: 'least' | 'most'): Message {
  const [zhSide, enSide] = side === 'least' ? ['至少', 'at least'] : ['至多', 'at most'];
  if (side === 'least' && limit === 1 && origin === 'string')
    return { zh: '不能为空。', en: 'This must not be empty.' };
  switch (origin) {
    case 'string':
      return { zh: `${zhSide} ${limit} 个字符。`, en: `This takes ${enSide} ${limit} characters.` };
    case 'array':
      return { zh: `${zhSide} ${limit} 项。`, en: `This takes ${enSide} ${limit} items.` };
    default:
      return side === 'least'
        ? {
            zh: `数值不在范围内（下限 ${limit}）。`,
            en: `The number is out of range (lower limit ${limit}).`,
          }
        : {
            zh: `数值不在范围内（上限 ${limit}）。`,
            en: `The number is out of range (upper limit ${limit}).`,
          };
  }
}
