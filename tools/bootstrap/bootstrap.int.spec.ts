import { spawn } from 'node:child_process';
import {
  cpSync,
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';

jest.setTimeout(30_000);

const repository = fileURLToPath(new URL('../..', import.meta.url));

/** A repository of one package whose installer and builder are stand-ins that note each call. */
let root: string;
let programs: string;

const calls = (): string[] =>
  existsSync(join(root, 'calls')) ? readFileSync(join(root, 'calls'), 'utf8').trim().split('\n') : [];

function program(path: string, body: string): void {
  writeFileSync(path, `#!${process.execPath}\n${body}`);
  chmodSync(path, 0o755);
}

function installBuilder(path: string): void {
  const body = `import fs from 'node:fs';
    fs.appendFileSync('calls', 'build\\n');
    process.stdout.write('builder speaks\\n');
    if (fs.existsSync('kill-build')) process.kill(process.ppid, 'SIGKILL');
    if (fs.existsSync('break-build')) process.exit(1);
    fs.mkdirSync('packages/criteria/dist/cli', { recursive: true });
    fs.copyFileSync('packages/criteria/src/evaluate.js', 'packages/criteria/dist/cli/evaluate.js');`;
  program(path, body);
}

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'tidu-bootstrap-'));
  for (const folder of ['tools/bootstrap', 'tools/launcher/lock']) {
    cpSync(join(repository, folder), join(root, folder), {
      recursive: true,
      filter: (path) => !path.includes('node_modules') && !path.endsWith('.spec.ts'),
    });
  }
  const write = (path: string, content: string): void => writeFileSync(join(root, path), content);
  write('package.json', JSON.stringify({ type: 'module', packageManager: 'pnpm@1.2.3' }));
  write('pnpm-workspace.yaml', 'packages:\n  - packages/*\n');
  for (const file of ['pnpm-lock.yaml', '.swcrc', 'tsconfig.base.json', 'turbo.json']) write(file, '');
  mkdirSync(join(root, 'packages/criteria/src'), { recursive: true });
  write('packages/criteria/package.json', JSON.stringify({ type: 'module', scripts: { build: 'build' } }));
  write(
    'packages/criteria/src/evaluate.js',
    `import { readFileSync } from 'node:fs';
     for (const file of process.argv.slice(2)) process.stdout.write(readFileSync(file === '-' ? 0 : file, 'utf8'));`,
  );
  programs = join(root, 'programs');
  mkdirSync(programs);
  installBuilder(join(programs, 'turbo'));
  program(
    join(programs, 'npx'),
    `import fs from 'node:fs';
     fs.appendFileSync('calls', 'install ' + process.argv.slice(2).filter((arg) => !arg.startsWith('-')).join(' ') + '\\n');
     process.stdout.write('installer speaks\\n');
     fs.mkdirSync('node_modules/.bin', { recursive: true });`,
  );
});

afterEach(() => rmSync(root, { recursive: true, force: true }));

interface Outcome {
  readonly code: number | NodeJS.Signals | null;
  readonly out: string;
  readonly err: string;
}

async function evaluate(
  args: readonly string[],
  { input = '', cwd = root, node = [] as string[] } = {},
): Promise<Outcome> {
  const entry = join(root, 'tools/bootstrap/run.cjs');
  const child = spawn(process.execPath, [...node, entry, 'evaluate', ...args], {
    cwd: root,
    env: { PATH: [programs, process.env['PATH'] ?? ''].join(delimiter), INIT_CWD: cwd },
  });
  child.stdin.end(input);
  const ended = new Promise<Outcome['code']>((resolve) =>
    child.once('exit', (code, signal) => resolve(signal ?? code)),
  );
  const [code, out, err] = await Promise.all([ended, text(child.stdout), text(child.stderr)]);
  return { code, out, err };
}

describe('the bootstrap', () => {
  it('installs and builds the first time, and only then, and leaves stdin and stdout to the command', async () => {
    const first = await evaluate(['-'], { input: 'from a pipe' });
    expect(first).toMatchObject({ code: 0, out: 'from a pipe' });
    expect(first.err).toContain('installer speaks');
    expect(calls()).toEqual(['install pnpm@1.2.3 install', 'build']);
    const second = await evaluate(['-'], { input: 'again' });
    expect(second).toEqual({ code: 0, out: 'again', err: '' });
    expect(calls()).toHaveLength(2);
  });

  it('builds again what changed, and installs again only for another lockfile', async () => {
    await evaluate([]);
    writeFileSync(join(root, 'packages/criteria/src/evaluate.js'), `process.stdout.write('changed');`);
    expect(await evaluate([])).toMatchObject({ out: 'changed' });
    expect(calls()).toEqual(['install pnpm@1.2.3 install', 'build', 'build']);
    writeFileSync(join(root, 'pnpm-lock.yaml'), 'another');
    await evaluate([]);
    expect(calls().filter((call) => call.startsWith('install'))).toHaveLength(2);
  });

  it('does a build over that was killed', async () => {
    writeFileSync(join(root, 'kill-build'), '');
    expect(await evaluate([])).toMatchObject({ code: 'SIGKILL' });
    rmSync(join(root, 'kill-build'));
    expect(await evaluate(['-'], { input: 'at last' })).toMatchObject({ code: 0, out: 'at last' });
    expect(calls().filter((call) => call === 'build')).toHaveLength(2);
  });

  it('says so when a build fails, and tries again the next time', async () => {
    writeFileSync(join(root, 'break-build'), '');
    const failed = await evaluate([]);
    expect(failed).toMatchObject({ code: 1, out: '' });
    expect(failed.err).toContain('The build failed');
    expect(failed.err).not.toContain('    at ');
    rmSync(join(root, 'break-build'));
    expect(await evaluate(['-'], { input: 'mended' })).toMatchObject({ code: 0, out: 'mended' });
  });

  it('lets two runs at once take turns', async () => {
    const outcomes = await Promise.all([
      evaluate(['-'], { input: 'one' }),
      evaluate(['-'], { input: 'two' }),
    ]);
    expect(outcomes.map(({ code, out }) => [code, out])).toEqual([
      [0, 'one'],
      [0, 'two'],
    ]);
    expect(calls()).toEqual(['install pnpm@1.2.3 install', 'build']);
  });

  it('reads file names from where the user stands', async () => {
    const elsewhere = join(root, 'elsewhere');
    mkdirSync(elsewhere);
    writeFileSync(join(elsewhere, 'request.json'), 'the request');
    expect(await evaluate(['request.json'], { cwd: elsewhere })).toMatchObject({ out: 'the request' });
  });

  it('tells the owner of an old Node which one is needed, and does nothing else', async () => {
    const older = join(root, 'older.cjs');
    writeFileSync(older, `Object.defineProperty(process, 'versions', { value: { node: '18.20.4' } });`);
    const { code, err } = await evaluate([], { node: ['--require', older] });
    expect(code).toBe(1);
    expect(err.trim().split('\n')).toEqual([
      expect.stringContaining('当前为 18.20.4'),
      expect.stringContaining('needs Node.js 20.19 or newer and this is 18.20.4'),
    ]);
    expect(calls()).toEqual([]);
  });
});
