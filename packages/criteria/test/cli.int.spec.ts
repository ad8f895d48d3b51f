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

  describe('asked in another encoding than UTF-8', () => {
    // “基础级” in GBK, and bytes that are text in neither.
    const gbk = Buffer.concat([
      Buffer.from('{"tier":"'),
      Buffer.from([0xbb, 0xf9, 0xb4, 0xa1, 0xbc, 0xb6]),
      Buffer.from('"}'),
    ]);
    const neither = Buffer.from([0x22, 0xff, 0x22]);
    const bigEndian = (text: string) => Buffer.from(text, 'utf16le').swap16();

    it.each([
      ['GBK', gbk, 'GBK'],
      ['UTF-16 with its mark', Buffer.from(`\uFEFF${line}`, 'utf16le'), 'UTF-16'],
      ['UTF-16 without', Buffer.from(line, 'utf16le'), 'UTF-16'],
      ['UTF-16, the other way round', bigEndian(`\uFEFF${line}`), 'UTF-16'],
      ['nothing known', neither, 'not UTF-8'],
    ])('names %s', async (_, bytes, name) => {
      const { code, out, err } = await run('evaluate', ['-'], bytes);
      expect([code, out, err.split(':')[0]]).toEqual([2, '', '$']);
      expect(err).toContain(name);
      expect(err).toContain('UTF-8');
    });

    it('answers such a line as bad, and the next as ever', async () => {
      const { code, out } = await run(
        'evaluate',
        ['--jsonl'],
        Buffer.concat([
          Buffer.from('\uFEFF'),
          ...[Buffer.from(line), gbk, neither, Buffer.from(line)].flatMap((one) => [one, Buffer.from('\n')]),
        ]),
      );
      const [first, second, third, fourth] = out.split('\n');
      expect([code, first, fourth]).toEqual([0, answered(JSON.parse(line)), answered(JSON.parse(line))]);
      expect(second).toContain('GBK');
      expect(third).toContain('not UTF-8');
    });
  });

  describe('given a key twice', () => {
    const text =
      '{"asOf":"2026-06-30","facts":{"a b":1,"x":[0,{"y":[],"y":"}\\","}]},"as\\u004ff":1,"facts":{"x":"\\"x\\":"}}';
    const paths = ['$.facts.x[1].y', '$.asOf', '$.facts'];

    it('refuses it and says where', async () => {
      const { code, out, err } = await run('evaluate', [], text);
      expect([code, out]).toEqual([2, '']);
      expect(
        err
          .trimEnd()
          .split('\n')
          .map((one) => one.split(':')[0]),
      ).toEqual(paths);
      expect(err).toContain('this key is given twice');
      expect((await run('criteria', ['explain', '-'], text)).code).toBe(2);
    });

    it('answers such a line with an error in its place', async () => {
      const { out } = await run('evaluate', ['--jsonl'], `${text}\n${line}\n`);
      const [first = '', second] = out.split('\n');
      const { error } = JSON.parse(first) as { error: { issues: { path: string }[] } };
      expect(error.issues.map(({ path }) => path)).toEqual(paths);
      expect(second).toBe(answered(JSON.parse(line)));
    });

    it('takes the same key in two objects, and what only looks like a key', async () => {
      const sound = '{"asOf":"x","tier":{"asOf":"\\"asOf\\":","b":[{"c":1},{"c":1}]}}';
      expect((await run('evaluate', [], sound)).err).not.toContain('twice');
    });
  });

  it('answers a text nested beyond all depth, and the next line as ever', async () => {
    const deep = `${'['.repeat(200_000)}${']'.repeat(200_000)}`;
    const { code, out } = await run('evaluate', ['--jsonl'], `${deep}\n${line}\n`);
    const [first, second] = out.split('\n');
    expect([code, second]).toEqual([0, answered(JSON.parse(line))]);
    expect(first).toMatch(/^\{"error":/u);
  });

  it('names no more than a hundred faults of one request, and how many are left', async () => {
    const request = { ...eligibleDossier('basic'), kpis: Array.from({ length: 500 }, () => ({ kpi: 'x' })) };
    const { code, err } = await run('evaluate', [], JSON.stringify(request));
    const told = err.trimEnd().split('\n');
    expect([code, told.length]).toEqual([2, 101]);
    expect(told.at(-1)).toContain('400 more faults');
  });

  it('says that an edition is text', async () => {
    const { code, err } = await run(
      'evaluate',
      [],
      JSON.stringify({ ...eligibleDossier('basic'), edition: 2024 }),
    );
    expect([code, err]).toEqual([
      2,
      '$.edition: 版本应为文字，如 "2024" / the edition must be text, such as "2024"\n',
    ]);
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
    const early = JSON.stringify({ ...eligibleDossier('basic'), edition: '2024', asOf: '2024-10-28' });
    expect((await run('criteria', ['explain', '-'], early)).out).toContain('不得据以认定');
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

describe('an edition drafted from a text', () => {
  const texts = fileURLToPath(new URL('texts/', import.meta.url));

  it('comes out of a Word file as the edition it is; nobody’s file is overwritten', async () => {
    const args = ['draft', '--from', join(texts, 'edition-2024.docx'), '--id', '2098', '--out', 'same.json'];
    const { code, out } = await run('criteria', [...args, '--json']);
    const { report } = JSON.parse(out) as { report: { changes: unknown[]; openClauses: unknown[] } };
    expect([code, report.changes, report.openClauses]).toEqual([0, [], []]);
    expect(await run('criteria', args)).toMatchObject({ code: 2, out: '' });
    expect((await run('criteria', ['check', 'same.json', '--lang', 'en'])).out).toContain('is complete.');
    const tried = await run(
      'criteria',
      ['what-if', 'same.json', '--jsonl', '-', '--lang', 'en'],
      `${line}\n{}\n`,
    );
    expect(tried.code).toBe(0);
    expect(tried.out).toContain('2 dossiers: the verdict of 0 changes, only clauses of 0; 1 refused.');
  });

  it('is not made from a Word file that counts by itself, which would be short of text', async () => {
    const name = join(texts, 'automatic-numbering.docx');
    const { code, err } = await run('criteria', ['draft', '--from', name, '--id', '2098']);
    expect(code).toBe(2);
    expect(err).toContain('自动编号');
  });

  it('is refused the id of a published edition, and says what is open', async () => {
    const name = join(texts, 'reported-successor-basic.zh.txt');
    expect((await run('criteria', ['draft', '--from', name, '--id', '2024'])).code).toBe(2);
    expect(
      (await run('criteria', ['draft', '--from', name, '--id', '2098', '--out', 'open.json'])).code,
    ).toBe(0);
    const { code, out } = await run('criteria', ['check', 'open.json']);
    expect(code).toBe(2);
    expect(out).toContain('$.clauses["base/5"]: 尚无规则');
    expect((await run('criteria', ['what-if', 'open.json', '--jsonl', '-'])).code).toBe(2);
  });
});
