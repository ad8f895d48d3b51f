import { createReadStream } from 'node:fs';
import { checkDraft } from '../drafting/check-draft.js';
import { type EditionDraft, editionOf } from '../drafting/draft.js';
import { type DraftComparison, DraftTrial } from '../drafting/what-if-draft.js';
import { type OverlaidRequest } from '../overlays/evaluate-overlaid.js';
import { isFields } from '../request/faults.js';
import { type ClauseVerdict, requestVerdictLabels, verdictLabels } from '../vocabulary.js';
import { readDraftFile } from './drafts.js';
import { parseJson } from './json.js';
import { lineBatches } from './lines.js';
import { BadInput, badInput, located, print } from './terminal.js';

/** Open clauses do not keep a draft from being tried; what the evaluator cannot run does. */
function readRunnable(file: string): EditionDraft {
  const draft = readDraftFile(file);
  const { runnable, faults } = checkDraft(draft);
  if (!runnable) throw badInput(faults);
  return draft;
}

/**
 * Runs a draft over dossiers, one request a line, and says of each that changes what changes and why; with `json` one
 * JSON value a line. The last line counts.
 */
export async function tryDraft(
  file: string,
  jsonl: string,
  language: 'zh' | 'en',
  json: boolean,
): Promise<void> {
  const trial = new DraftTrial(editionOf(readRunnable(file)));
  const say = (zh: string, en: string) => (language === 'zh' ? zh : en);
  const counts = { dossiers: 0, verdictChanges: 0, clausesChange: 0, refused: 0 };
  const source = createReadStream(jsonl === '-' ? '' : located(jsonl), jsonl === '-' ? { fd: 0 } : {});
  try {
    for await (const lines of lineBatches(source))
      for (const line of lines) {
        if (line.toString('utf8').trim() === '') continue;
        counts.dossiers += 1;
        const answer = answerTo(line, trial);
        if (!answer.ok) counts.refused += 1;
        else if (answer.comparison.before.verdict !== answer.comparison.after.verdict)
          counts.verdictChanges += 1;
        else if (answer.comparison.clauses.length > 0) counts.clausesChange += 1;
        const told = json
          ? `${JSON.stringify(dossierOf(counts.dossiers, answer))}\n`
          : render(counts.dossiers, answer, language);
        if (told !== '') await print(told);
      }
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'ENOENT')) throw error;
    throw new BadInput(`$: 无法读取 ${jsonl} / cannot read ${jsonl}: ${String(error)}`);
  }
  if (json) return print(`${JSON.stringify({ counts })}\n`);
  return print(
    `${say(
      `共 ${counts.dossiers} 份：结论改变 ${counts.verdictChanges}，只有条款改变 ${counts.clausesChange}，请求有误 ${counts.refused}。`,
      `${counts.dossiers} dossiers: the verdict of ${counts.verdictChanges} changes, only clauses of ${counts.clausesChange}; ${counts.refused} refused.`,
    )}\n`,
  );
}

function answerTo(line: Buffer, trial: DraftTrial): DraftComparison {
  const parsed = parseJson(line);
  if (!parsed.ok) return parsed;
  // The trial checks the request wholly before it uses it.
  const request: object = isFields(parsed.value) ? parsed.value : {};
  return trial.try(request as OverlaidRequest);
}

function dossierOf(line: number, answer: DraftComparison): object {
  if (!answer.ok) return { line, issues: answer.issues };
  const { before, after, clauses, kpis } = answer.comparison;
  return {
    line,
    before: before.verdict,
    after: after.verdict,
    clauses,
    kpis,
    toJudgeAnew: answer.toJudgeAnew,
  };
}

function render(line: number, answer: DraftComparison, language: 'zh' | 'en'): string {
  const name = language === 'zh' ? `第 ${line} 份` : `Dossier ${line}`;
  if (!answer.ok)
    return `${[name, ...answer.issues.map(({ path, message }) => `  ${path}: ${message}`)].join('\n')}\n`;
  const { before, after, clauses } = answer.comparison;
  if (clauses.length === 0 && before.verdict === after.verdict) return '';
  const word = (verdict: ClauseVerdict | null) => (verdict === null ? '–' : verdictLabels[verdict][language]);
  return `${[
    `${name} · ${before.tier}: ${requestVerdictLabels[before.verdict][language]} → ${requestVerdictLabels[after.verdict][language]}`,
    ...clauses.flatMap((flip) => [
      `  ${flip.id}: ${word(flip.before)} → ${word(flip.after)}`,
      ...flip.reasonsAfter.map(({ message }) => `    + ${message[language]}`),
    ]),
  ].join('\n')}\n`;
}
