import { type Bilingual, type ClauseVerdict, requestVerdictLabels, verdictLabels } from '../vocabulary.js';
import { type OverlaidResult } from '../overlays/evaluate-overlaid.js';
import { type Reason } from '../verdict/result.js';
import { type Comparison } from './what-if.js';

/** A comparison as plain text: both verdicts, then what flips and why. */
export function renderComparison(comparison: Comparison, language: keyof Bilingual): string {
  const say = (zh: string, en: string) => (language === 'zh' ? zh : en);
  const word = (verdict: ClauseVerdict | null) =>
    verdict === null ? say('没有这一条款', 'no such clause') : verdictLabels[verdict][language];
  const side = ({ edition, tier, asOf, verdict }: OverlaidResult) =>
    `${edition} · ${tier} · ${asOf}: ${requestVerdictLabels[verdict][language]}`;
  const because = (label: string, reasons: readonly Reason[]) =>
    reasons.map(({ message }) => `    ${label} ${message[language]}`);
  const lines = [
    `${say('现在', 'Now')}: ${side(comparison.before)}`,
    `${say('假如', 'If so')}: ${side(comparison.after)}`,
    '',
  ];
  const flips = comparison.clauses.length + comparison.kpis.length;
  lines.push(flips === 0 ? say('没有任何条款或指标改变。', 'Nothing flips.') : say('改变：', 'What flips:'));
  for (const { id, before, after, reasonsBefore, reasonsAfter } of comparison.clauses)
    lines.push(
      `  ${id}: ${word(before)} → ${word(after)}`,
      ...because('-', reasonsBefore),
      ...because('+', reasonsAfter),
    );
  for (const { id, before, after } of comparison.kpis)
    lines.push(`  ${id}: ${before === null ? '–' : word(before)} → ${after === null ? '–' : word(after)}`);
  return `${lines.join('\n')}\n`;
}
