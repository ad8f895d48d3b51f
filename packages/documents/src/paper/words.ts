import { clauseTree, type ClauseNode, fullText, type Tier, tierLabels } from '@tidu/criteria';
import { type Day, unitName } from '@tidu/domain';

/** A day as documents write it: 2026年8月20日. */
export function dayInWords(day: Day | null | undefined): string {
  if (day === null || day === undefined || day === '') return '';
  const [year = '', month = '', date = ''] = day.slice(0, 10).split('-');
  return `${year}年${Number(month)}月${Number(date)}日`;
}

/** An instant (ISO 8601 UTC) in Beijing time, to the second: 2026年7月10日 10:00:00（北京时间）. */
export function instantInWords(instant: string): string {
  const BEIJING_MS = 8 * 3_600_000;
  const there = new Date(Date.parse(instant) + BEIJING_MS).toISOString();
  return `${dayInWords(there)} ${there.slice(11, 19)}（北京时间）`;
}

/** What a division (GB/T 2260) or a unit is called; a city without a name of its own stands behind its province. */
export function placeName(code: string): string {
  if (code === '000000') return '全国';
  const own = unitName(code).zh;
  if (!own.startsWith('行政区划')) return own;
  return `${unitName(`${code.slice(0, 2)}0000`).zh}（${code}）`;
}

export function tierName(tier: Tier): string {
  return tierLabels[tier].zh;
}

export function yesOrNo(value: boolean | null | undefined): string {
  return value === true ? '是' : value === false ? '否' : '未填';
}

/** A figure as documents write it: no thousands separators, no rounding; a dash where there is none. */
export function figure(value: number | null | undefined): string {
  return value === null || value === undefined ? '—' : String(value);
}

/** A clause (条款) as the law numbers it, with its text. */
export interface CitedClause {
  /** Where it stands: 三、（一）3．生产作业; the clause's own id where an edition has no such clause. */
  readonly place: string;
  readonly text: string;
}

/** Finds a clause of an edition and says where it stands in the text. */
export function citedClause(edition: string, id: string): CitedClause {
  const path = pathTo(clauseTree(edition), id) ?? [];
  const clause = path.at(-1);
  if (clause === undefined) return { place: id, text: '' };
  const headings = path.filter(({ kind }) => kind === 'heading').slice(1);
  const numbered = path.find(({ kind, text }) => kind === 'clause' && NUMBER.test(text));
  const number = NUMBER.exec(numbered?.text ?? '')?.[0] ?? '';
  return {
    place: [
      ...headings.map(({ text }) => ORDINAL.exec(text)?.[0] ?? ''),
      number.replace(NOTE_MARK, '').replace('：', ''),
    ].join(''),
    text: fullText(clause)
      .replace(NUMBER, '')
      .replace(NOTE_MARK, '')
      .replace(/[，、；]$/u, ''),
  };
}

/** 1．, or with the area it names: 3．生产作业[3]：. */
const NUMBER = /^\d+[．.](?:[^：，。]{2,6}(?:\[\d+\])?：)?/u;
/** 一、 or （一）. */
const ORDINAL = /^[一二三四五六七八九十]+、|^（[一二三四五六七八九十]+）/u;
const NOTE_MARK = /\[\d+\]/gu;

function pathTo(node: ClauseNode, id: string): readonly ClauseNode[] | null {
  if (node.id === id) return [node];
  for (const child of node.children ?? []) {
    const below = pathTo(child, id);
    if (below !== null) return [node, ...below];
  }
  return null;
}
