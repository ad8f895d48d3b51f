import { createReadStream } from 'node:fs';
import { parseArgs } from 'node:util';
import { evaluate, type Evaluation } from '../verdict/evaluate.js';
import { lineBatches } from './lines.js';
import { putResult } from './put-result.js';
import { Sheet } from './sheet.js';
import { BadInput, parseJson, print, printBytes, readJson, runCommand } from './terminal.js';

const usage = `用法 / usage:
  evaluate case.json            评价一份申报材料 / one request, pretty-printed
  evaluate --jsonl < in > out   每行一份 / one request a line, one result a line`;

async function main(): Promise<void> {
  const { jsonl, file } = readArguments();
  if (jsonl) return evaluateLines();
  const evaluation = evaluate(readJson(file));
  if (!evaluation.ok)
    throw new BadInput(evaluation.issues.map(({ path, message }) => `${path}: ${message}`).join('\n'));
  await print(`${JSON.stringify(evaluation.result, null, 2)}\n`);
}

function readArguments(): { readonly jsonl: boolean; readonly file: string } {
  let parsed;
  try {
    parsed = parseArgs({ allowPositionals: true, options: { jsonl: { type: 'boolean', default: false } } });
  } catch (error) {
    throw new BadInput(`${String(error)}\n${usage}`);
  }
  const { values, positionals } = parsed;
  if (positionals.length > (values.jsonl ? 0 : 1)) throw new BadInput(usage);
  return { jsonl: values.jsonl, file: positionals[0] ?? '-' };
}

/** Answers line by line: the result, or the faults in its place; reads on only when what it wrote has been taken. */
async function evaluateLines(): Promise<void> {
  const sheet = new Sheet();
  for await (const lines of lineBatches(createReadStream('', { fd: 0, highWaterMark: 1 << 16 }))) {
    for (const line of lines) {
      putAnswer(sheet, line);
      sheet.putText('\n');
    }
    await printBytes(sheet.content);
    sheet.clear();
  }
}

function putAnswer(sheet: Sheet, line: string | undefined): void {
  const evaluation = evaluateLine(line);
  if (evaluation.ok) putResult(sheet, evaluation.result);
  else sheet.putText(JSON.stringify({ error: { issues: evaluation.issues } }));
}

function evaluateLine(line: string | undefined): Evaluation {
  if (line === undefined) return refused('不是 UTF-8 文本 / not UTF-8 text');
  let request: unknown;
  try {
    request = parseJson(line);
  } catch (error) {
    if (!(error instanceof BadInput)) throw error;
    return refused(error.message);
  }
  return evaluate(request);
}

function refused(message: string): Evaluation {
  return { ok: false, issues: [{ path: '$', message }] };
}

await runCommand(main);
