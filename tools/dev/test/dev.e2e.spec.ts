import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { cp, mkdir, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { availableParallelism, loadavg, tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { chromiumPath, NO_BROWSER } from '@tidu/testing';
import getPort from 'get-port';
import { type Browser, chromium, type Page } from 'playwright-core';
import { until } from '../../../packages/testing/src/until.js';

const ROOT = fileURLToPath(new URL('../../..', import.meta.url));
const MATRIX = 'packages/domain/src/permissions.ts';
const CHANGED_VERSION = 9_001;
const PATIENCE_MS = 120_000;
const LIVE_WITHIN_MS = 5_000;
/** How many processes share a core; 1 on a machine that is otherwise quiet. */
const processesPerCore = (): number => Math.max(1, (loadavg()[0] ?? 0) / availableParallelism());

const executablePath = chromiumPath();
if (executablePath === undefined) process.stderr.write(`${NO_BROWSER}\n`);

(executablePath === undefined ? describe.skip : describe)('npm run dev', () => {
  let scratch: string;
  let repository: string;
  let dev: ChildProcess;
  let said = '';
  let api: string;
  let browser: Browser;
  let page: Page;
  let askedFor: string | undefined;
  let cookie: string;

  /** Sources are changed here, so it runs on a copy of the repository, which shares the installed dependencies. */
  beforeAll(async () => {
    scratch = await mkdtemp(join(tmpdir(), 'tidu-dev-'));
    repository = join(scratch, 'repository');
    for (const room of ['apps', 'packages', 'tools/dev', 'tools/launcher']) await copy(room, repository);
    for (const file of ['package.json', 'pnpm-workspace.yaml', '.swcrc', 'tsconfig.base.json'])
      await cp(join(ROOT, file), join(repository, file));
    await symlink(join(ROOT, 'node_modules'), join(repository, 'node_modules'));
    const port = await getPort({ host: '127.0.0.1' });
    api = `http://127.0.0.1:${port}`;
    const dataDir = join(scratch, 'data');
    dev = spawn(process.execPath, [join(repository, 'tools/dev/dist/main.js'), '--empty'], {
      env: { ...process.env, PORT: String(port), TIDU_DATA: dataDir },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    for (const stream of [dev.stdout, dev.stderr])
      stream?.setEncoding('utf8').on('data', (chunk: string) => (said += chunk));
    await until(() => said.includes('debuggers'), PATIENCE_MS).catch(() => Promise.reject(new Error(said)));
    cookie = await enter(await readFile(join(dataDir, 'first-admin.json'), 'utf8'));
    browser = await chromium.launch({
      executablePath: executablePath ?? '',
      args: ['--no-sandbox', '--disable-background-networking'],
    });
    page = await browser.newPage();
    page.setDefaultTimeout(PATIENCE_MS);
    page.setDefaultNavigationTimeout(PATIENCE_MS);
    page.on('request', (request) => {
      if (request.url().includes(MATRIX)) askedFor = request.url();
    });
    await page.goto(/page, with hot replacement: (\S+)/.exec(said)?.[1] ?? '');
    await page.getByLabel('密码').waitFor();
  }, 400_000);

  afterAll(async () => {
    await browser.close();
    dev.kill('SIGTERM');
    if (dev.exitCode === null) await once(dev, 'exit');
    await rm(scratch, { recursive: true, force: true });
  }, 60_000);

  /** Sets the system administrator's password by the one-time link, which signs in too. */
  async function enter(link: string): Promise<string> {
    const headers = { 'content-type': 'application/json' };
    const token = (JSON.parse(link) as { readonly page: string }).page.split('#')[1];
    const body = JSON.stringify({ token, password: '示例 password 12' });
    const response = await fetch(`${api}/api/links`, { method: 'PUT', headers, body });
    return response.headers
      .getSetCookie()
      .map((set) => set.split(';')[0])
      .join('; ');
  }

  /** The version of the permission matrix that the API answers; undefined while it is being started again. */
  async function versionInApi(): Promise<unknown> {
    const response = await fetch(`${api}/api/permissions`, { headers: { cookie } }).catch(() => undefined);
    return response?.ok === true ? ((await response.json()) as { version: number }).version : undefined;
  }

  /** The version in the module as the open page itself asked for it last. */
  const versionInPage = (): Promise<unknown> =>
    page
      .evaluate(async (url) => {
        const module = (await import(url)) as { permissionMatrix: { version: number } };
        return module.permissionMatrix.version;
      }, askedFor ?? '')
      .catch(() => undefined); // it is being loaded again

  it('brings a change in the domain to the API and to the open page, while PostgreSQL runs on', async () => {
    const source = join(repository, MATRIX);
    const before = await versionInApi();
    expect(await versionInPage()).toBe(before);
    const database = await databaseProcess();

    const text = await readFile(source, 'utf8');
    const began = performance.now();
    await writeFile(source, text.replace(/version: \d+/, `version: ${CHANGED_VERSION}`));
    await until(async () => (await versionInPage()) === CHANGED_VERSION, PATIENCE_MS);
    const pageMs = performance.now() - began;
    await until(async () => (await versionInApi()) === CHANGED_VERSION, PATIENCE_MS);
    const apiMs = performance.now() - began;
    process.stderr.write(
      `live in the page after ${pageMs.toFixed(0)} ms, in the API after ${apiMs.toFixed(0)} ms\n`,
    );
    expect(await databaseProcess()).toBe(database);
    expect(Math.max(pageMs, apiMs)).toBeLessThan(LIVE_WITHIN_MS * processesPerCore());
  }, 400_000);

  it('says what does not compile and where, keeps what ran, and goes on when it is mended', async () => {
    const source = join(repository, MATRIX);
    const text = await readFile(source, 'utf8');
    const before = await versionInApi();
    await writeFile(source, `${text}\nconst = 1;\n`);
    await until(() => said.includes('not built'), PATIENCE_MS);
    expect(said).toContain('permissions.ts');
    expect(await versionInApi()).toBe(before);
    await writeFile(source, text.replace(/version: \d+/, `version: ${CHANGED_VERSION + 1}`));
    await until(async () => (await versionInApi()) === CHANGED_VERSION + 1, PATIENCE_MS);
  }, 400_000);

  const databaseProcess = async (): Promise<string> =>
    (await readFile(join(scratch, 'data/postgres/postmaster.pid'), 'utf8')).split('\n')[0] ?? '';
});

async function copy(room: string, to: string): Promise<void> {
  await mkdir(join(to, room), { recursive: true });
  await cp(join(ROOT, room), join(to, room), {
    recursive: true,
    verbatimSymlinks: true,
    filter: (path) => !/^(test|editions\/.*\.pdf)$|\.vite|\.turbo/.test(relative(join(ROOT, room), path)),
  });
}
