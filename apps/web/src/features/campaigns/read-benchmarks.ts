import { benchmark, type CampaignView } from '@tidu/contracts';
import { type Bilingual } from '../../language/language.js';

type Benchmark = CampaignView['benchmarks'][number];

export type Reading =
  | { readonly ok: true; readonly benchmarks: Benchmark[] }
  | { readonly ok: false; readonly faults: readonly Bilingual[] };

const MOST_FAULTS = 20;

/**
 * Benchmarks (行业基准) from pasted or uploaded text: a JSON array as in the API, or CSV with a header line of
 * `kpi,scope,region,industry,n,mean` and one column `q0.75` for each quantile. Every faulty line is named.
 */
export function readBenchmarks(text: string): Reading {
  const trimmed = text.trim();
  if (trimmed.startsWith('[')) return readJson(trimmed);
  const [head, ...lines] = trimmed.split(/\r?\n/);
  const columns = (head ?? '').split(',').map((cell) => cell.trim());
  if (!['kpi', 'scope', 'industry', 'n'].every((name) => columns.includes(name))) {
    return {
      ok: false,
      faults: [
        {
          zh: '第 1 行应为列名，至少有 kpi、scope、industry、n。',
          en: 'Line 1 must name the columns, kpi, scope, industry and n at least.',
        },
      ],
    };
  }
  return checked(
    lines.filter((line) => line.trim() !== '').map((line) => rowOf(columns, line)),
    2,
  );
}

function readJson(text: string): Reading {
  let rows: unknown;
  try {
    rows = JSON.parse(text);
  } catch (error) {
    const why = error instanceof Error ? error.message : '';
    return { ok: false, faults: [{ zh: `不是有效的 JSON：${why}`, en: `This is no JSON: ${why}` }] };
  }
  return checked(rows as unknown[], 1);
}

function rowOf(columns: readonly string[], line: string): Readonly<Record<string, unknown>> {
  const cells = line.split(',').map((cell) => cell.trim());
  const row: Record<string, unknown> = {};
  const quantiles: Record<string, number> = {};
  columns.forEach((column, index) => {
    const cell = cells[index] ?? '';
    if (cell === '') return;
    if (/^q0?\.\d+$/.test(column)) quantiles[String(Number(column.slice(1)))] = Number(cell);
    else row[column] = column === 'n' || column === 'mean' ? Number(cell) : cell;
  });
  return Object.keys(quantiles).length === 0 ? row : { ...row, quantiles };
}

function checked(rows: readonly unknown[], firstLine: number): Reading {
  const benchmarks: Benchmark[] = [];
  const faults: Bilingual[] = [];
  rows.forEach((row, index) => {
    const parsed = benchmark.safeParse(row);
    if (parsed.success) benchmarks.push(parsed.data);
    else {
      const where = parsed.error.issues.map(({ path }) => path.join('.')).join(', ');
      const line = index + firstLine;
      faults.push({ zh: `第 ${line} 行有误：${where}`, en: `Line ${line} has faults: ${where}` });
    }
  });
  if (faults.length > 0) return { ok: false, faults: faults.slice(0, MOST_FAULTS) };
  return benchmarks.length > 0
    ? { ok: true, benchmarks }
    : { ok: false, faults: [{ zh: '没有数据行。', en: 'There are no data lines.' }] };
}
