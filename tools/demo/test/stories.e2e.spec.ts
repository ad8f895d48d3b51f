import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import {
  lackingInCorpus,
  recordInCorpus,
  streamsOf,
} from '../../../packages/domain/test/corpus/recordings.js';
import { type Ending } from '../src/story/play.js';
import { samples, sampleNamed } from './support/drafts.js';
import { startTidu, type Tidu } from './support/tidu.js';

const STORY = fileURLToPath(new URL('../dist/story.js', import.meta.url));
const finalStates: Readonly<
  Record<string, { state: string; title: string | null; events: readonly string[] }>
> = {
  'basic-awarded': { state: 'awarded', title: 'active', events: ['re-evaluation.title-kept'] },
  'advanced-returned-then-awarded': {
    state: 'awarded',
    title: 'active',
    events: ['application.returned-for-correction'],
  },
  'excellent-not-met': { state: 'refused', title: null, events: ['application.award-refused'] },
  'excellent-waiver-undetermined': {
    state: 'deferred',
    title: null,
    events: ['application.decision-deferred'],
  },
  'pioneer-cultivated-then-accepted': {
    state: 'awarded',
    title: 'active',
    events: ['application.named-for-cultivation', 'application.acceptance-passed'],
  },
};

let tidu: Tidu;
beforeAll(async () => {
  tidu = await startTidu();
}, 120_000);
afterAll(() => tidu.stop(), 30_000);

async function tell(...files: string[]): Promise<{ code: number; endings: Ending[] }> {
  const child = spawn(process.execPath, [STORY, ...files, '--url', tidu.instance.url, '--json']);
  const [said, [code]] = await Promise.all([text(child.stdout), once(child, 'exit') as Promise<[number]>]);
  const lines = said.split('\n').filter((line) => line !== '');
  return { code, endings: lines.map((line) => JSON.parse(line) as Ending) };
}

describe('the story player', () => {
  it('plays the five sample stories to the ends they expect', async () => {
    const files = (await readdir(samples)).filter((file) => file.endsWith('.json'));
    const { code, endings } = await tell(...files.map((file) => join(samples, file)));
    expect({ code, problems: problemsOf(endings) }).toEqual({ code: 0, problems: [] });
    expect(Object.fromEntries(endings.map((ending) => [ending.story, endOf(ending)]))).toEqual(finalStates);
  }, 400_000);

  it('records streams such as the corpus holds; `TIDU_CORPUS=<release> npm run corpus` adds them', async () => {
    const streams = streamsOf(await tidu.events());
    recordInCorpus('stories', streams);
    expect(lackingInCorpus(streams)).toEqual([]);
  });

  it('plays a story again on the same instance', async () => {
    const { code, endings } = await tell(join(samples, 'basic-awarded.json'));
    expect({ code, problems: problemsOf(endings) }).toEqual({ code: 0, problems: [] });
  }, 120_000);

  it('fails, and says where, when the evaluation is not what the sample expects', async () => {
    const sample = await sampleNamed('basic-awarded');
    const file = join(tidu.instance.dataDir, 'expects-otherwise.json');
    const clauses = { ...sample.expected.clauses, 'base/5': 'not-met' };
    await writeFile(file, JSON.stringify({ ...sample, expected: { verdict: 'ineligible', clauses } }));
    const { code, endings } = await tell(file);
    expect(code).toBe(1);
    const problems = endings[0]?.problems.map((problem) => problem.split(':')[0]);
    expect(problems).toEqual(['verdict', 'base/5', 'state']);
  }, 120_000);
});

function problemsOf(endings: readonly Ending[]): string[] {
  return endings.flatMap(({ problems }) => problems);
}

function endOf({ story, state, title, steps }: Ending) {
  const recorded = new Set(steps.flatMap(({ events }) => events.map(({ type }) => type)));
  const events = (finalStates[story]?.events ?? []).filter((type) => recorded.has(type));
  return { state, title, events };
}
