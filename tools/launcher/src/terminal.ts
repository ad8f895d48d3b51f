import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { startInstance, type Instance, type InstanceOptions } from './instance/instance.js';
import { Refusal } from './refusal.js';
import { systemCode } from './system-code.js';

interface DemoAccount {
  readonly role: string;
  readonly account: string;
  readonly password: string;
  readonly name: string;
}

const say = (line: string): void => void process.stderr.write(`${line}\n`);

/** What `npm run dev` adds to `npm start`. */
export interface TerminalOptions extends Pick<InstanceOptions, 'programs' | 'nodeArguments' | 'env'> {
  /** Begun when the instance runs; what it returns is called before the instance is stopped. */
  readonly whileRunning?: (instance: Instance, say: (line: string) => void) => Promise<() => Promise<void>>;
}

/**
 * `npm start`: runs an instance until Ctrl-C (or SIGTERM, or npm's end), says on stderr what it does and where it is,
 * and ends the process: with 0 when it was stopped, with 1 and a sentence when it could not start.
 */
export async function runInTerminal({ whileRunning, ...options }: TerminalOptions = {}): Promise<never> {
  const calledOff = new AbortController();
  const callOff = (): void => calledOff.abort();
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, callOff);
  whenNpmIsGone(callOff);
  try {
    const { signal } = calledOff;
    const instance = await startInstance({ ...wishes(), ...options, report: say, signal });
    announce(instance);
    const endMore = await whileRunning?.(instance, say);
    await new Promise((stopped) => {
      if (signal.aborted) stopped(undefined);
      signal.addEventListener('abort', stopped);
    });
    say('正在停止… Stopping…');
    await endMore?.();
    await instance.stop();
  } catch (error) {
    if (!calledOff.signal.aborted) {
      say(error instanceof Refusal ? `${error.zh}\n${error.en}` : unexpected(error));
      process.exit(1);
    }
  }
  process.exit(0);
}

function wishes(): { dataDir: string; port: number; demo: boolean } {
  const args = process.argv.slice(2);
  const unknown = args.find((arg) => arg !== '--empty');
  if (unknown !== undefined) {
    throw new Refusal(
      `不认识参数 ${unknown}；npm start 只接受 --empty（不载入示例数据），写作 npm start -- --empty。`,
      `Unknown argument ${unknown}; npm start takes only --empty (no demo data), as npm start -- --empty.`,
    );
  }
  const port = process.env['PORT'] ?? '3000';
  if (!/^\d+$/.test(port) || Number(port) < 1 || Number(port) > 65_535) {
    throw new Refusal(
      `PORT=${port} 不是端口号；请用 1 到 65535 的整数。`,
      `PORT=${port} is no port; use a whole number from 1 to 65535.`,
    );
  }
  const repository = fileURLToPath(new URL('../../..', import.meta.url));
  const dataDir = resolve(process.env['TIDU_DATA'] ?? join(repository, '.tidu'));
  return { dataDir, port: Number(port), demo: !args.includes('--empty') };
}

function announce(instance: Instance): void {
  say(`\n梯度已启动 · Tidu is running: ${instance.url}`);
  say(`数据目录 · data: ${instance.dataDir}`);
  for (const { role, account, password, name } of demoAccounts(instance)) {
    say(`  ${role}  ${account} / ${password}  ${name}`);
  }
  const first = ['first-admin.json', 'first-security.json', 'first-audit.json']
    .map((file) => join(instance.dataDir, file))
    .filter((file) => !instance.isDemo && existsSync(file));
  if (first.length > 0) {
    say(
      '三员（系统管理员、安全管理员、审计管理员）由三人分别担任；请各自打开一次性链接设置密码（72 小时内有效）：',
    );
    say(
      'The three administrators are three people: each opens the one-time link and sets a password (within 72 hours):',
    );
    for (const file of first) say(`  ${firstLink(file, instance.url)}`);
    say('链接逾期的，重新启动即生成新链接。 · A start makes new links where they are over.');
  }
  say('按 Ctrl-C 停止 · Ctrl-C stops it\n');
}

function firstLink(file: string, url: string): string {
  const { account, page } = JSON.parse(readFileSync(file, 'utf8')) as {
    readonly account: string;
    readonly page: string;
  };
  return `${account}  ${url}${page}`;
}

function demoAccounts({ isDemo, dataDir }: Instance): readonly DemoAccount[] {
  if (!isDemo) return [];
  try {
    const accounts = JSON.parse(readFileSync(join(dataDir, 'demo-accounts.json'), 'utf8')) as DemoAccount[];
    say(
      '\n示例账户（口令公开，请勿用于真实数据）· Demo sign-ins (their passwords are public: keep real data out):',
    );
    return accounts;
  } catch (error) {
    if (systemCode(error) === 'ENOENT') return [];
    throw error;
  }
}

/**
 * npm killed with -9 passes nothing on, and would leave Tidu holding its port and data folder with no terminal to stop
 * it from; so a Tidu that npm started stops when npm is gone.
 */
function whenNpmIsGone(act: () => void): void {
  if (!['start', 'dev'].includes(process.env['npm_lifecycle_event'] ?? '')) return;
  const npm = process.ppid;
  setInterval(() => {
    if (process.ppid !== npm) act();
  }, 500).unref();
}

function unexpected(error: unknown): string {
  const what = error instanceof Error ? error.message : String(error);
  return `梯度未能启动，已保存的数据完好：${what}\nTidu did not start; what was saved is intact: ${what}`;
}
