import { type InputIssue, issue, type Message } from '../core/refusal.js';

/**
 * A scoring sheet (评分表) a province lays over the clause findings: experts score each item, the sheet never replaces a
 * finding, and a pass mark can only add to what the criteria ask.
 */
export interface ScoringSheet {
  readonly name: Message;
  readonly items: readonly ScoringItem[];
  /** The mean total from which an award is possible; null where the scores only inform. */
  readonly passMark: number | null;
}

export interface ScoringItem {
  readonly id: string;
  readonly title: Message;
  readonly max: number;
  /** The scores that may be given, where not every number up to the maximum may (for example 0, 5, 10, 20). */
  readonly steps?: readonly number[];
}

/** What an expert gave, by item. */
export type Scores = Readonly<Record<string, number>>;

/** The faults of a sheet. */
export function scoringSheetFaults(sheet: ScoringSheet, path: string): InputIssue[] {
  const issues: InputIssue[] = [];
  if (sheet.items.length === 0)
    issues.push(issue(`${path}.items`, '评分表没有评分项。', 'The sheet has no items.'));
  if (new Set(sheet.items.map(({ id }) => id)).size !== sheet.items.length)
    issues.push(issue(`${path}.items`, '评分项编号重复。', 'Two items share an id.'));
  for (const [index, { max, steps }] of sheet.items.entries()) {
    const place = `${path}.items[${index}]`;
    if (!(max > 0)) issues.push(issue(`${place}.max`, '满分应大于 0。', 'The maximum must be above 0.'));
    if (steps?.some((step) => step < 0 || step > max) === true)
      issues.push(
        issue(`${place}.steps`, '分档应在 0 与满分之间。', 'A step lies outside 0 to the maximum.'),
      );
  }
  const total = sheet.items.reduce((sum, { max }) => sum + max, 0);
  if (sheet.passMark !== null && !(sheet.passMark > 0 && sheet.passMark <= total))
    issues.push(issue(`${path}.passMark`, '合格线应在总分之内。', 'The pass mark lies outside the total.'));
  return issues;
}

/** The faults of an expert's scores: items left out, unknown, or scored as the sheet does not allow. */
export function scoreFaults(sheet: ScoringSheet, scores: Scores): InputIssue[] {
  const known = new Set(sheet.items.map(({ id }) => id));
  const unknown = Object.keys(scores)
    .filter((id) => !known.has(id))
    .map((id) => issue(`$.scores.${id}`, '评分表没有此项。', 'The sheet has no such item.'));
  const wrong = sheet.items.flatMap(({ id, title, max, steps }) => {
    const score = scores[id];
    if (score === undefined)
      return [issue(`$.scores.${id}`, `请为“${title.zh}”评分。`, `Score “${title.en}”.`)];
    const allowed = steps === undefined ? score >= 0 && score <= max : steps.includes(score);
    const range = steps === undefined ? `0–${max}` : steps.join('/');
    return allowed
      ? []
      : [
          issue(
            `$.scores.${id}`,
            `“${title.zh}”的分值应为 ${range}。`,
            `“${title.en}” takes ${range} points.`,
          ),
        ];
  });
  return [...unknown, ...wrong];
}

/** The mean of the experts' totals, to two decimals (half up); null where nobody scored. */
export function meanTotal(all: readonly Scores[]): number | null {
  if (all.length === 0) return null;
  const total = all.flatMap((scores) => Object.values(scores)).reduce((sum, score) => sum + score, 0);
  return Math.round((total / all.length) * 100) / 100;
}
