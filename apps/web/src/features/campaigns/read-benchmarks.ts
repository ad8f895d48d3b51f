import { benchmark, type CampaignView, readCell, readFigure, searchForm } from '@tidu/contracts';
import { kpiCatalogue } from '@tidu/criteria';
import { type Bilingual } from '../../language/language.js';
import { delimitedRows, type TextRow } from './delimited-rows.js';

type Benchmark = CampaignView['benchmarks'][number];

export type Reading =
  | { readonly ok: true; readonly benchmarks: Benchmark[] }
  | { readonly ok: false; readonly faults: readonly Bilingual[] };

const MOST_FAULTS = 20;

/** What a column is called, in the words of the API or in Chinese. */
const headings: Readonly<Record<string, readonly string[]>> = {
  kpi: ['kpi', '指标', '指标名称'],
  measure: ['measure', '比较方式', '口径'],
  scope: ['scope', '范围'],
  region: ['region', '省份', '省', '地区'],
  industry: ['industry', '行业'],
  n: ['n', '样本数', '样本量', '企业数'],
  mean: ['mean', '平均值', '均值', '平均'],
};
const PROVINCE: keyof typeof scopes = 'province';
const scopes = {
  province: ['province', '省内', '省', '省（区、市）'],
  nation: ['nation', '国内', '全国'],
  world: ['world', '全球', '世界'],
};
const measures = {
  gain: ['gain', '提升幅度', '提升', '幅度'],
  level: ['level', '指标水平', '水平值', '水平'],
};

/**
 * Benchmarks (行业基准) from pasted or uploaded text: a JSON array as in the API, or lines with commas or tabs under a header
 * line in English or Chinese, one column `q0.75` or 0.75分位 for each quantile. Every faulty line is named by its number.
 */
export function readBenchmarks(text: string, edition: string): Reading {
  const trimmed = text.replace(/^\ufeff/, '').trim();
  return trimmed.startsWith('[') ? readJson(trimmed) : readBenchmarkRows(delimitedRows(text), edition);
}

/** Benchmarks from the rows of a text or a sheet, the first of which names the columns. */
export function readBenchmarkRows(rows: readonly TextRow[], edition: string): Reading {
  const [head, ...lines] = rows.filter(({ cells }) => cells.some((cell) => cell.trim() !== ''));
  const columns = (head?.cells ?? []).map(columnOf);
  const missing = ['kpi', 'scope', 'industry', 'n'].filter((name) => !columns.includes(name));
  if (missing.length > 0)
    return {
      ok: false,
      faults: [
        {
          zh: '第 1 行应为列名，至少有 指标、范围、行业、样本数（kpi、scope、industry、n）。',
          en: 'Line 1 must name the columns, kpi, scope, industry and n at least.',
        },
      ],
    };
  if (lines.length === 0) return { ok: false, faults: [noLines] };
  const names = new Map(
    kpiCatalogue(edition).flatMap(({ id, zh, en }) => [id, zh, en].map((name) => [searchForm(name), id])),
  );
  const benchmarks: Benchmark[] = [];
  const faults: Bilingual[] = [];
  for (const line of lines) {
    const read = rowOf(columns, line, names);
    if ('faults' in read) faults.push(...read.faults);
    else benchmarks.push(read.benchmark);
  }
  return faults.length > 0 ? { ok: false, faults: faults.slice(0, MOST_FAULTS) } : { ok: true, benchmarks };
}

const noLines: Bilingual = { zh: '没有数据行。', en: 'There are no data lines.' };

/** The member a heading stands for: `kpi`, `mean`, `q0.75`; empty where it stands for none. */
function columnOf(heading: string): string {
  const said = searchForm(heading);
  const quantile = /^q?(0?\.\d+)(分位|分位值|分位数)?$/.exec(said)?.[1];
  if (quantile !== undefined) return `q${Number(quantile)}`;
  return (
    Object.keys(headings).find((name) => headings[name]?.some((word) => searchForm(word) === said)) ?? ''
  );
}

type RowRead = { readonly benchmark: Benchmark } | { readonly faults: readonly Bilingual[] };

function rowOf(
  columns: readonly string[],
  { cells, line }: TextRow,
  kpis: ReadonlyMap<string, string>,
): RowRead {
  const faults: Bilingual[] = [];
  const row: Record<string, unknown> = {};
  const quantiles: Record<string, number> = {};
  const wrong = (zh: string, en: string) =>
    faults.push({ zh: `第 ${line} 行：${zh}`, en: `Line ${line}: ${en}` });
  if (cells.slice(columns.length).some((cell) => cell.trim() !== ''))
    wrong(
      `有 ${cells.length} 列，表头只有 ${columns.length} 列；带千位分隔的数字（如 1,063）须加引号。`,
      `it has ${cells.length} columns and the header ${columns.length}; a number such as 1,063 must be quoted.`,
    );
  columns.forEach((column, index) => {
    const cell = (cells[index] ?? '').trim();
    if (cell === '' || column === '') return;
    if (column === 'n' || column === 'mean' || column.startsWith('q')) {
      const read = readFigure(cell.replace(/%$/, ''));
      if (!read.ok) wrong(read.message.zh, read.message.en);
      else if (column.startsWith('q')) quantiles[column.slice(1)] = read.value ?? 0;
      else row[column] = read.value;
      return;
    }
    const value = wordIn(column, cell, kpis);
    if (value === null)
      wrong(`不认识“${cell}”（${headings[column]?.[1] ?? column}）。`, `“${cell}” is no ${column}.`);
    else row[column] = value;
  });
  // Where a benchmark is taken (范围) says whether it names a division.
  const isProvincial = row['scope'] === PROVINCE;
  if (isProvincial && row['region'] === undefined)
    wrong('省内基准须写明省份。', 'a benchmark of a province must name the province.');
  if (!isProvincial && row['region'] !== undefined)
    wrong('国内、全球基准不写省份。', 'a benchmark of the nation or the world names no province.');
  if (faults.length > 0) return { faults };
  const parsed = benchmark.safeParse(Object.keys(quantiles).length === 0 ? row : { ...row, quantiles });
  if (parsed.success) return { benchmark: parsed.data };
  const where = parsed.error.issues.map(({ path }) => path.join('.')).join('、');
  return { faults: [{ zh: `第 ${line} 行有误：${where}`, en: `Line ${line} has faults: ${where}` }] };
}

/** What a cell says in the words of the API; null where it says nothing known. */
function wordIn(column: string, cell: string, kpis: ReadonlyMap<string, string>): string | null {
  switch (column) {
    case 'kpi':
      return kpis.get(searchForm(cell)) ?? null;
    case 'scope':
      return oneOf(scopes, cell);
    case 'measure':
      return oneOf(measures, cell);
    case 'region': {
      const read = readCell({ kind: 'division' }, cell);
      return read.ok && typeof read.value === 'string' && read.value.endsWith('0000') ? read.value : null;
    }
    case 'industry': {
      const read = readCell({ kind: 'industry' }, cell);
      return read.ok && typeof read.value === 'string' ? read.value : null;
    }
    default:
      return cell;
  }
}

function oneOf(words: Readonly<Record<string, readonly string[]>>, cell: string): string | null {
  const said = searchForm(cell);
  return Object.keys(words).find((value) => words[value]?.some((word) => searchForm(word) === said)) ?? null;
}

function readJson(text: string): Reading {
  let rows: unknown;
  try {
    rows = JSON.parse(text);
  } catch (error) {
    const why = error instanceof Error ? error.message : '';
    return { ok: false, faults: [{ zh: `不是有效的 JSON：${why}`, en: `This is no JSON: ${why}` }] };
  }
  const parsed = (Array.isArray(rows) ? rows : []).map((row) => benchmark.safeParse(row));
  if (parsed.length === 0) return { ok: false, faults: [noLines] };
  const benchmarks: Benchmark[] = [];
  const faults: Bilingual[] = [];
  parsed.forEach((read, index) => {
    if (read.success) benchmarks.push(read.data);
    else {
      const where = read.error.issues.map(({ path }) => path.join('.')).join('、');
      faults.push({ zh: `第 ${index + 1} 条有误：${where}`, en: `Item ${index + 1} has faults: ${where}` });
    }
  });
  return faults.length > 0 ? { ok: false, faults: faults.slice(0, MOST_FAULTS) } : { ok: true, benchmarks };
}
