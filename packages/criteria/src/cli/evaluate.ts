import { parseArgs } from 'node:util';
import { evaluate } from '../verdict/evaluate.js';
import { type Issue } from '../request/request.js';
import { lineBatches } from './lines.js';
import { BadInput, parseJson, print, readJson, runCommand } from './terminal.js';

const usage = `用法 / usage:
  evaluate case.json            评价一份申报材料 / one request, pretty-printed
  evaluate --jsonl < in > out   每行一份 / one request a line, one result a line`;

async function main(): Promise<void> {
  const { jsonl, file } = readArguments();
  if (jsonl) {
    for await (const lines of lineBatches(process.stdin)) await print(lines.map(answer).join(''));
    return;
  }
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

/** The line that answers one line: the result, or the faults in its place. */
function answer(line: string | undefined): string {
  return `${JSON.stringify(answerTo(line))}\n`;
}

function answerTo(line: string | undefined): unknown {
  if (line === undefined) return refused([{ path: '$', message: '不是 UTF-8 文本 / not UTF-8 text' }]);
  let request: unknown;
  try {
    request = parseJson(line);
  } catch (error) {
    if (!(error instanceof BadInput)) throw error;
    return refused([{ path: '$', message: error.message.replace(/^\$: /, '') }]);
  }
  const evaluation = evaluate(request);
  return evaluation.ok ? evaluation.result : refused(evaluation.issues);
}

function refused(issues: readonly Issue[]): { readonly error: { readonly issues: readonly Issue[] } } {
  return { error: { issues } };
}

await runCommand(main);
