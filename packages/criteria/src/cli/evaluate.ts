import { createReadStream } from 'node:fs';
import { parseArgs } from 'node:util';
import { evaluate, type Evaluation } from '../verdict/evaluate.js';
import { parseJson } from './json.js';
import { lineBatches } from './lines.js';
import { putResult } from './put-result.js';
import { Sheet } from './sheet.js';
import { BadInput, badInput, print, printBytes, readJson, runCommand } from './terminal.js';

const usage = `用法 / usage:
  evaluate case.json            评价一份申报材料 / one request, pretty-printed
  evaluate --jsonl < in > out   每行一份 / one request a line, one result a line`;

async function main(): Promise<void> {
  const { jsonl, file } = readArguments();
  if (jsonl) return evaluateLines();
  const evaluation = evaluate(readJson(file));
  if (!evaluation.ok) throw badInput(evaluation.issues);
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

function putAnswer(sheet: Sheet, line: Buffer): void {
  const evaluation = evaluateLine(line);
  if (evaluation.ok) putResult(sheet, evaluation.result);
  else sheet.putText(JSON.stringify({ error: { issues: evaluation.issues } }));
}

function evaluateLine(line: Buffer): Evaluation {
  const parsed = parseJson(line);
  return parsed.ok ? evaluate(parsed.value) : parsed;
}

await runCommand(main);
