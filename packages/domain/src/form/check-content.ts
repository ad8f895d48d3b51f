import { addDays } from '../calendar/dates.js';
import { type InputIssue, issue, type Message } from '../core/refusal.js';
import { isDivisionCode } from '../identity/division.js';
import { isIndustrialCode } from '../identity/industry.js';
import { isUscc } from '../identity/uscc.js';
import {
  type Cell,
  type Column,
  type Field,
  type FieldContent,
  type FieldKind,
  type Row,
  type TableKind,
} from './field.js';

function isRows(value: FieldContent[string]): value is readonly Row[] {
  return Array.isArray(value);
}

/**
 * What cannot be in the content of a section made of fields: each fault with its path under `$.content`. What is merely not
 * filled in yet is none; {@link lackingFields} names it.
 */
export function contentFaults(fields: readonly Field[], content: FieldContent): InputIssue[] {
  const known = new Map(fields.map((field) => [field.id, field]));
  return Object.entries(content).flatMap(([id, value]) => {
    const path = `$.content.${id}`;
    const field = known.get(id);
    if (field === undefined) return [fault(path, '本级申报书没有此项', 'this tier’s form has no such field')];
    const { input } = field;
    if (input.kind === 'table')
      return isRows(value) ? tableFaults(input, value, path) : [fault(path, '应为表格', 'must be a table')];
    return isRows(value)
      ? [fault(path, '不应为表格', 'must not be a table')]
      : cellFaults(input, value, path);
  });
}

function tableFaults(table: TableKind, rows: readonly Row[], path: string): InputIssue[] {
  const columns = new Map(table.columns.map((column) => [column.id, column]));
  const faults = rows.flatMap((row, index) => rowFaults(columns, row, `${path}[${index}]`));
  return rows.length > table.maxRows
    ? [fault(path, `最多 ${table.maxRows} 行`, `at most ${table.maxRows} rows`), ...faults]
    : faults;
}

function rowFaults(columns: ReadonlyMap<string, Column>, row: Row, path: string): InputIssue[] {
  return Object.entries(row).flatMap(([id, value]) => {
    const column = columns.get(id);
    return column === undefined
      ? [fault(`${path}.${id}`, '表中没有此列', 'the table has no such column')]
      : cellFaults(column.input, value, `${path}.${id}`);
  });
}

function cellFaults(input: FieldKind, value: Cell, path: string): InputIssue[] {
  if (value === null || value === '') return [];
  const message = cellFault(input, value);
  return message === null ? [] : [issue(path, `${message.zh}。`, `${message.en}.`)];
}

/** What is wrong with one value; null where nothing is. */
export function cellFault(input: FieldKind, value: Exclude<Cell, null>): Message | null {
  switch (input.kind) {
    case 'text':
    case 'prose':
      return textFault(value, input.max);
    case 'figure':
      return figureFault(input, value);
    case 'truth':
      return typeof value === 'boolean' ? null : { zh: '应为是或否', en: 'must be yes or no' };
    case 'choice':
      return input.options.some((option) => option.value === String(value)) &&
        (typeof value === 'number') === (input.numeric === true)
        ? null
        : { zh: '应为所列选项之一', en: 'must be one of the choices' };
    case 'day':
      return typeof value === 'string' && isDay(value)
        ? null
        : { zh: '应为日期，例如 2026-06-30', en: 'must be a day, such as 2026-06-30' };
    case 'credit-code':
      return typeof value === 'string' && isUscc(value)
        ? null
        : { zh: '应为 18 位统一社会信用代码且校验码正确', en: 'must be a credit code of 18 characters' };
    case 'industry':
      return typeof value === 'string' && isIndustrialCode(value)
        ? null
        : { zh: '应为 GB/T 4754-2017 行业代码', en: 'must be an industry of GB/T 4754-2017' };
    case 'division':
      return typeof value === 'string' && isDivisionCode(value)
        ? null
        : { zh: '应为 GB/T 2260 行政区划代码', en: 'must be a division of GB/T 2260' };
  }
}

function textFault(value: Exclude<Cell, null>, max: number): Message | null {
  if (typeof value !== 'string') return { zh: '应为文字', en: 'must be text' };
  const length = Array.from(value).length;
  return length > max
    ? { zh: `最多 ${max} 字，现有 ${length} 字`, en: `at most ${max} characters; there are ${length}` }
    : null;
}

function figureFault(
  { min, max, whole, factor = 1 }: Extract<FieldKind, { kind: 'figure' }>,
  value: Exclude<Cell, null>,
): Message | null {
  if (typeof value !== 'number') return { zh: '应为数字', en: 'must be a number' };
  if (whole === true && !Number.isInteger(value)) return { zh: '应为整数', en: 'must be a whole number' };
  if (min !== undefined && value < min)
    return { zh: `不应小于 ${min / factor}`, en: `must not be below ${min / factor}` };
  if (max !== undefined && value > max)
    return { zh: `不应大于 ${max / factor}`, en: `must not be above ${max / factor}` };
  return null;
}

/** A day there is: counted in days and written again it is the same. */
function isDay(text: string): boolean {
  return /^\d{4}-\d{2}-\d{2}$/.test(text) && addDays(text, 0) === text;
}

function fault(path: string, zh: string, en: string): InputIssue {
  return issue(path, `${zh}。`, `${en}.`);
}
