import { type Message } from '../core/refusal.js';
import { isDivisionCode, placeInWords, provincesOfChina } from '../identity/division.js';
import { findIndustries, industryInWords, isIndustrialCode } from '../identity/industry.js';
import { isUscc } from '../identity/uscc.js';
import { readFigure } from '../text/figure.js';
import { searchForm, tidyCode, tidyName, tidyText } from '../text/tidy.js';
import { cellFault } from './check-content.js';
import { type Cell, type FieldKind } from './field.js';

/** What a text says in a field: its value, or why it says none. */
export type CellRead =
  { readonly ok: true; readonly value: Cell } | { readonly ok: false; readonly message: Message };

const TRUTHS: readonly (readonly [value: boolean | null, zh: string, en: string])[] = [
  [true, '是', 'yes'],
  [false, '否', 'no'],
  [null, '不清楚', 'not known'],
];

/** A value in the words of paper, workbooks and pages: labels for choices, names for codes. Empty for what is not filled in. */
export function cellInWords(input: FieldKind, value: Cell | undefined): Message {
  if (value === undefined || value === '' || (value === null && input.kind !== 'truth')) return same('');
  switch (input.kind) {
    case 'truth': {
      const [, zh = '', en = ''] = TRUTHS.find(([truth]) => truth === value) ?? [];
      return { zh, en };
    }
    case 'choice':
      return input.options.find((option) => option.value === String(value))?.label ?? same(String(value));
    case 'figure':
      return same(typeof value === 'number' ? shown(value, input.factor) : String(value));
    case 'industry':
      return same(industryInWords(String(value)));
    case 'division':
      return same(placeInWords(String(value)));
    default:
      return same(String(value));
  }
}

/** A figure as it was entered: in 万元 where it is kept in 元. */
function shown(value: number, factor = 1): string {
  return String(Number((value / factor).toPrecision(15)));
}

/** Reads what a person typed, pasted or wrote into a workbook, as far as it can be one thing only; else says why not. */
export function readCell(input: FieldKind, text: string): CellRead {
  const read = valueIn(input, text);
  if (!read.ok || read.value === null || read.value === '') return read;
  const fault = cellFault(input, read.value);
  return fault === null ? read : { ok: false, message: { zh: `${fault.zh}。`, en: `${fault.en}.` } };
}

function valueIn(input: FieldKind, text: string): CellRead {
  switch (input.kind) {
    case 'text':
      return said(tidyName(text));
    case 'prose':
      return said(tidyText(text));
    case 'figure': {
      const read = readFigure(text);
      return read.ok && read.value !== null
        ? said(Number((read.value * (input.factor ?? 1)).toPrecision(15)))
        : read;
    }
    case 'truth':
      return truthIn(text);
    case 'choice':
      return choiceIn(input, text);
    case 'day':
      return dayIn(text);
    case 'credit-code': {
      const code = tidyCode(text);
      return code === '' || isUscc(code)
        ? said(code === '' ? null : code)
        : unread('应为 18 位统一社会信用代码，且校验码正确', 'must be a credit code of 18 characters');
    }
    case 'industry':
      return industryIn(text);
    case 'division':
      return divisionIn(text);
  }
}

function truthIn(text: string): CellRead {
  const asked = searchForm(text);
  if (asked === '') return said(null);
  const found = TRUTHS.find(([, zh, en]) => asked === zh || asked === searchForm(en));
  return found === undefined
    ? unread('应为“是”“否”或“不清楚”', 'must be yes, no or not known')
    : said(found[0]);
}

function choiceIn(input: Extract<FieldKind, { kind: 'choice' }>, text: string): CellRead {
  const asked = searchForm(text);
  if (asked === '') return said(null);
  const found = input.options.find(({ value, label }) =>
    [value, label.zh, label.en].some((name) => searchForm(name) === asked),
  );
  if (found === undefined) return unread('应为所列选项之一', 'must be one of the choices');
  return said(input.numeric === true ? Number(found.value) : found.value);
}

/** A day as it is written in China: 2026-06-30, 2026/6/30, 2026.6.30, 2026年6月30日. */
function dayIn(text: string): CellRead {
  const asked = searchForm(text);
  if (asked === '') return said(null);
  const [, year = '', month = '', date = ''] =
    /^(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})日?$/.exec(asked) ?? [];
  return said(year === '' ? asked : `${year}-${month.padStart(2, '0')}-${date.padStart(2, '0')}`);
}

/** An industry by its code, by its name, or as {@link industryInWords} writes it. */
function industryIn(text: string): CellRead {
  const code = tidyCode(text);
  if (code === '') return said(null);
  const within = /[（(]([B-D]\d{2,4})[)）]$/.exec(code)?.[1] ?? code;
  if (isIndustrialCode(within)) return said(within);
  const named = findIndustries(text).filter(({ name }) => searchForm(name) === searchForm(text));
  const [only] = named;
  return only !== undefined && named.length === 1
    ? said(only.code)
    : unread('不是 GB/T 4754-2017 的行业名称或代码', 'is no industry of GB/T 4754-2017');
}

/** A division by its code, or by its names from the province down. */
function divisionIn(text: string): CellRead {
  const asked = searchForm(text);
  if (asked === '') return said(null);
  if (isDivisionCode(asked)) return said(asked);
  const found = divisionNames().get(asked);
  return found === undefined
    ? unread('不是 GB/T 2260 的行政区划', 'is no division of GB/T 2260')
    : said(found);
}

let byName: ReadonlyMap<string, string> | undefined;

function divisionNames(): ReadonlyMap<string, string> {
  byName ??= new Map(
    provincesOfChina
      .flatMap((province) => [province, ...province.cities.flatMap((city) => [city, ...city.counties])])
      .map(({ code }) => [searchForm(placeInWords(code)), code]),
  );
  return byName;
}

function said(value: Cell): CellRead {
  return { ok: true, value };
}

function unread(zh: string, en: string): CellRead {
  return { ok: false, message: { zh: `${zh}。`, en: `${en}.` } };
}

function same(text: string): Message {
  return { zh: text, en: text };
}
