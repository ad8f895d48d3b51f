import { Refusal } from '@tidu/launcher';
import { USAGE, type Wishes, wishesFrom } from './story/arguments.js';
import { Cast } from './story/cast.js';
import { withOwnInstance } from './story/own-instance.js';
import { type Ending, play } from './story/play.js';
import { endingLines, stepLines, titleLines } from './story/print.js';
import { readSample } from './samples/sample.js';

/** `npm run -s story -- files… [--url URL] [--json]`: plays sample stories through the HTTP API. */
const write = (text: string): void => void process.stdout.write(text);

try {
  process.exitCode = await main(wishesFrom(process.argv.slice(2)));
} catch (error) {
  const said =
    error instanceof Refusal
      ? `${error.zh}\n${error.en}`
      : error instanceof Error
        ? error.message
        : String(error);
  process.stderr.write(`${said}\n${USAGE}\n`);
  process.exitCode = 1;
}

async function main(wishes: Wishes): Promise<number> {
  const { url } = wishes;
  const progress = (line: string): void => void process.stderr.write(`${line}\n`);
  const endings =
    url === null
      ? await withOwnInstance(progress, (own) => playAll(own.url, wishes))
      : await playAll(url, wishes);
  const failed = endings.filter(({ passed }) => !passed).length;
  if (!wishes.json) {
    write(
      `\n${endings.length - failed} 个故事通过，${failed} 个未通过 · ${endings.length - failed} stories passed, ${failed} failed\n`,
    );
  }
  return failed === 0 ? 0 : 1;
}

async function playAll(url: string, { files, password, json }: Wishes): Promise<Ending[]> {
  const samples = await Promise.all(files.map((file) => readSample(file)));
  const cast = new Cast({ url }, password);
  const run = new Date().toISOString();
  const endings: Ending[] = [];
  for (const sample of samples) {
    if (!json) write(titleLines(sample));
    let number = 0;
    const onStep = (step: Parameters<typeof stepLines>[1]): void => {
      number += 1;
      if (!json) write(stepLines(number, step));
    };
    const ending = await play(sample, { cast, run, onStep });
    write(json ? `${JSON.stringify(ending)}\n` : endingLines(ending));
    endings.push(ending);
  }
  return endings;
}
