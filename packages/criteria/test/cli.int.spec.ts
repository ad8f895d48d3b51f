import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { clauseTree, evaluate, sourceText } from '../src/index.js';
import { eligibleDossier } from './scenario-steps.js';

const program = (name: string) => fileURLToPath(new URL(`../dist/cli/${name}.js`, import.meta.url));
let folder = '';
let caseFile = '';

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'tidu-criteria-'));
  caseFile = join(folder, 'case.json');
  writeFileSync(caseFile, JSON.stringify(eligibleDossier('excellent')));
});

afterAll(() => rmSync(folder, { recursive: true }));

interface Ended {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

/** Runs the built program to its end. */
async function run(name: string, args: readonly string[], input: string | Buffer = ''): Promise<Ended> {
  const child = spawn(process.execPath, [program(name), ...args], {
    cwd: folder,
    env: { PATH: process.env['PATH'] },
  });
  const closed = once(child, 'close') as Promise<[number | null]>;
  child.stdin.end(input);
  const [out, err, [code]] = await Promise.all([text(child.stdout), text(child.stderr), closed]);
  return { code, out, err };
}

const line = JSON.stringify(eligibleDossier('basic'));
const answered = (request: unknown) => {
  const evaluation = evaluate(request);
  return JSON.stringify(evaluation.ok ? evaluation.result : { error: { issues: evaluation.issues } });
};

describe('evaluate', () => {
  it('prints one result, whatever the verdict, and ends with 0', async () => {
    const printed = await run('evaluate', ['case.json']);
    const evaluation = evaluate(eligibleDossier('excellent'));
    if (!evaluation.ok) throw new Error('refused');
    expect(printed).toEqual({ code: 0, err: '', out: `${JSON.stringify(evaluation.result, null, 2)}\n` });
    const refused = { ...eligibleDossier('basic'), facts: { aboveDesignatedSize: false } };
    expect((await run('evaluate', [], JSON.stringify(refused))).code).toBe(0);
    expect((await run('evaluate', ['-'], `\uFEFF${JSON.stringify(refused)}`)).out).toContain('"ineligible"');
  });

  it('names each fault on stderr and ends with 2', async () => {
    const { code, out, err } = await run('evaluate', [], '{"asOf":"2026-02-30","tier":"basic"}');
    expect([code, out]).toEqual([2, '']);
    expect(
      err
        .trimEnd()
        .split('\n')
        .map((one) => one.split(':')[0]),
    ).toEqual(['$.asOf', '$.factory']);
  });

  it.each([
    ['is not JSON', [], '{'],
    ['does not exist', ['nowhere.json'], ''],
    ['is one too many', ['case.json', 'case.json'], ''],
    ['comes with an option that does not exist', ['--fast', 'case.json'], ''],
    ['comes beside --jsonl', ['--jsonl', 'case.json'], ''],
  ])('ends with 2 where the input %s', async (_, args, input) => {
    const { code, out, err } = await run('evaluate', args, input);
    expect([code, out]).toEqual([2, '']);
    expect(err).not.toBe('');
  });

  it('answers line by line, in order, a bad line in its place', async () => {
    const bad = '{"tier":"x"}';
    const lines = [line, 'not json', bad, '', `${line}\r`, '[]', line];
    const { code, out, err } = await run('evaluate', ['--jsonl'], lines.join('\n'));
    expect([code, err]).toEqual([0, '']);
    const answers = out.trimEnd().split('\n');
    const good = answered(JSON.parse(line));
    expect(answers).toHaveLength(lines.length);
    expect([answers[0], answers[4], answers[6]]).toEqual([good, good, good]);
    expect(answers[2]).toBe(answered(JSON.parse(bad)));
    expect(answers[5]).toBe(answered([]));
    for (const index of [1, 3])
      expect(answers[index]).toMatch(/^\{"error":\{"issues":\[\{"path":"\$","message":"/u);
  });

  it('answers a line that is not UTF-8 as bad, and the next as ever', async () => {
    const { out } = await run(
      'evaluate',
      ['--jsonl'],
      Buffer.concat([Buffer.from([0x22, 0xff, 0x22, 0x0a]), Buffer.from(`${line}\n`)]),
    );
    const [first, second] = out.split('\n');
    expect(first).toContain('UTF-8');
    expect(second).toBe(answered(JSON.parse(line)));
  });

  it('streams: many lines across chunks, the same bytes as one by one', async () => {
    const requests = Array.from({ length: 400 }, (_, index) => ({
      ...eligibleDossier('excellent'),
      kpis: [{ kpi: 'labor-productivity-gain', value: index }],
      facts: {
        maturity: { level: index % 6 },
        accidents: index % 3 === 0 ? [{ date: '2026-01-01', kind: 'other', severity: 'major' }] : null,
      },
    }));
    const { out } = await run(
      'evaluate',
      ['--jsonl'],
      requests.map((one) => `${JSON.stringify(one)}\n`).join(''),
    );
    expect(out).toBe(requests.map((one) => `${answered(one)}\n`).join(''));
  });

  it('answers nothing with nothing', async () => {
    expect(await run('evaluate', ['--jsonl'])).toEqual({ code: 0, out: '', err: '' });
  });

  it('ends quietly when the reader goes away', async () => {
    const child = spawn(process.execPath, [program('evaluate'), '--jsonl'], { cwd: folder });
    const closed = once(child, 'close') as Promise<[number | null]>;
    const err = text(child.stderr);
    child.stdin.on('error', (error: NodeJS.ErrnoException) => expect(error.code).toBe('EPIPE'));
    child.stdin.end(`${line}\n`.repeat(5000));
    await once(child.stdout, 'data');
    child.stdout.destroy();
    expect([(await closed)[0], await err]).toEqual([0, '']);
  });
});

describe('criteria', () => {
  it('prints the text, the tree and the document', async () => {
    expect((await run('criteria', ['source', '--edition', '2024'])).out).toBe(sourceText('2024'));
    expect(JSON.parse((await run('criteria', ['tree', '--edition', '2024'])).out)).toEqual(
      clauseTree('2024'),
    );
    const { out } = await run('criteria', ['document']);
    expect(out).toContain('<tr id="pioneer/outcomes/4/guidance">');
    expect(out).toContain('平台默认，非原文');
    const ids = [...out.matchAll(/<tr id="([^"]+)">.*?<\/tr>/gsu)];
    expect(ids.length).toBeGreaterThan(90);
    for (const [row, id] of ids) expect([id, (row.match(/<li>/gu) ?? []).length > 0]).toEqual([id, true]);
  });

  it('explains, finds the gap and supposes, in words and as JSON', async () => {
    expect((await run('criteria', ['explain', 'case.json'])).out).toContain('✓ verdict: 符合');
    expect((await run('criteria', ['explain', 'case.json', '--lang', 'en'])).out).toContain(
      'reference translation',
    );
    expect((await run('criteria', ['gap', 'case.json', '--tier', 'pioneer'])).out).toContain(
      'pioneer/construction/plant-construction',
    );
    expect(JSON.parse((await run('criteria', ['gap', 'case.json', '--json'])).out)).toMatchObject({
      highest: 'excellent',
      sets: [],
    });
    expect((await run('criteria', ['whatif', 'case.json', '--edition', '2025'])).out).toContain(
      'excellent/ai-scenario-share',
    );
  });

  it.each([
    ['no command', []],
    ['an unknown command', ['judge']],
    ['an unknown edition', ['tree', '--edition', '1999']],
    ['an unknown tier', ['gap', 'case.json', '--tier', 'golden']],
    ['an unknown language', ['explain', 'case.json', '--lang', 'fr']],
    ['the text of a draft', ['source', '--edition', '2025']],
    ['a dossier that is text', ['gap', 'text.json']],
    ['an unsound dossier', ['explain', 'empty.json']],
  ])('ends with 2 for %s', async (_, args) => {
    writeFileSync(join(folder, 'text.json'), '"x"');
    writeFileSync(join(folder, 'empty.json'), '{}');
    const { code, out, err } = await run('criteria', args);
    expect([code, out]).toEqual([2, '']);
    expect(err).not.toBe('');
  });
});
