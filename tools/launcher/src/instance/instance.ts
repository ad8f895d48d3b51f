import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { setTimeout as after } from 'node:timers/promises';
import getPort from 'get-port';
import { openDataFolder } from '../data-folder/data-folder.js';
import { Refusal, diskFull, speaksOfFullDisk } from '../refusal.js';
import { type Database, embeddedDatabase, givenDatabase } from './database.js';
import { type KeptPart, keep } from './part.js';
import { portInUse, requireFreePort } from './port.js';
import { type Program, ProgramFailure, runProgram, startProgram } from './program.js';

export type PartName = 'postgres' | 'api' | 'worker';

/** The programs an instance runs, as paths to scripts for Node. */
export interface Programs {
  readonly migrate: string;
  readonly seed: string;
  readonly firstAdministrator: string;
  readonly api: string;
  readonly worker: string;
}

export interface InstanceOptions {
  readonly dataDir: string;
  /** Port of the web app and the API; 0 takes a free one. */
  readonly port: number;
  /** Whether a new data folder is begun with the demo. One that exists stays what it is; false refuses one with the demo. */
  readonly demo: boolean;
  /** Added to this process's own environment for every program. */
  readonly env?: Readonly<Record<string, string>>;
  readonly programs?: Partial<Programs>;
  /** What Node is told when it runs the program, such as `--inspect`. */
  readonly nodeArguments?: Partial<Record<keyof Programs, readonly string[]>>;
  readonly webRoot?: string;
  /** Told, a line at a time, what is being done and which part died. */
  readonly report?: (line: string) => void;
  /** Calls the start off. */
  readonly signal?: AbortSignal;
}

/** A running Tidu. */
export interface Instance {
  readonly url: string;
  readonly dataDir: string;
  readonly isDemo: boolean;
  /** As the role the API and the worker use. */
  readonly databaseUrl: string;
  readonly adminUrl: string;
  /** Process ids now; `postgres` is undefined where the database is not the embedded one. */
  readonly pids: { readonly postgres: number | undefined; readonly api: number; readonly worker: number };
  /** Sends SIGKILL and resolves when the process is gone; the supervisor starts it again. */
  kill(name: PartName): Promise<void>;
  /** Stops the part in order and resolves when its successor is ready. */
  restart(name: PartName): Promise<void>;
  /** Resolves when the part is ready, at once when it is. */
  up(name: PartName): Promise<void>;
  /** Stops everything, in less than 5 s, and lets go of the data folder. */
  stop(): Promise<void>;
}

const ROOT = fileURLToPath(new URL('../../../..', import.meta.url));
const PROGRAMS: Programs = {
  migrate: join(ROOT, 'packages/platform/dist/bin/migrate.js'),
  seed: join(ROOT, 'tools/demo/dist/seed.js'),
  firstAdministrator: join(ROOT, 'packages/platform/dist/bin/first-administrator.js'),
  api: join(ROOT, 'apps/api/dist/main.js'),
  worker: join(ROOT, 'apps/worker/dist/main.js'),
};
const PROGRAM_PATIENCE_MS = 2_500;
const HEALTH_PATIENCE_MS = 20_000;

/**
 * Starts Tidu on a data folder: PostgreSQL (the embedded one, unless DATABASE_URL names another), migrations, the demo
 * on the first start, then the API and the worker, and keeps them running. A database of the user's own gets no demo.
 * @throws Refusal for what the user can mend; whatever was started is stopped again.
 */
export async function startInstance(options: InstanceOptions): Promise<Instance> {
  const cleanUp: (() => Promise<void> | void)[] = [];
  const stop = async (): Promise<void> => {
    for (let undo = cleanUp.pop(); undo !== undefined; undo = cleanUp.pop()) await undo();
  };
  const port = options.port === 0 ? await getPort({ host: '127.0.0.1' }) : options.port;
  try {
    return await start({ ...options, port }, cleanUp, stop);
  } catch (error) {
    await stop();
    throw explained(error, options.dataDir, port);
  }
}

async function start(
  options: InstanceOptions,
  cleanUp: (() => Promise<void> | void)[],
  stop: () => Promise<void>,
): Promise<Instance> {
  const { port, report = () => undefined, signal = new AbortController().signal } = options;
  const programs = { ...PROGRAMS, ...options.programs };
  const { DATABASE_ADMIN_URL: givenAdminUrl, ...environment } = { ...process.env, ...options.env };
  const given = environment['DATABASE_URL'];
  const host = environment['HOST'] ?? '127.0.0.1';

  const wantsDemo = options.demo && given === undefined;
  const folder = openDataFolder(options.dataDir, wantsDemo ? 'demo' : 'empty', !options.demo);
  cleanUp.push(() => folder.release());
  await requireFreePort(host, port);

  if (given === undefined) report('正在启动数据库… Starting the database…');
  const database: Database =
    given === undefined
      ? await embeddedDatabase(folder.path, report)
      : givenDatabase(given, givenAdminUrl, environment['DATABASE_APP_PASSWORD']);
  cleanUp.push(() => database.stop());
  signal.throwIfAborted();

  const isDemo = folder.manifest.kind === 'demo' && given === undefined;
  const program = (name: keyof Programs, log: string, env: Readonly<Record<string, string>>): Program => ({
    script: programs[name],
    nodeArguments: options.nodeArguments?.[name] ?? [],
    log: join(folder.path, 'logs', `${log}.log`),
    env: { ...environment, TIDU_DATA: folder.path, ...env },
  });
  const needsSeed = isDemo && !folder.manifest.seeded;
  if (needsSeed) {
    await database.empty();
    folder.clearAllButDatabase();
  }
  await database.ensure();
  const admin = { DATABASE_ADMIN_URL: database.adminUrl, DATABASE_APP_PASSWORD: database.appPassword };
  await runProgram(program('migrate', 'migrate', admin), signal, report);
  const shared = { DATABASE_URL: database.url, ...(isDemo && { TIDU_DEMO: '1' }) };
  if (needsSeed) {
    report('正在载入示例数据… Loading the demo…');
    await runProgram(program('seed', 'seed', shared), signal);
    folder.markSeeded();
  }
  if (!isDemo) await runProgram(program('firstAdministrator', 'first-administrator', shared), signal);

  report('正在启动服务… Starting the services…');
  const web = {
    HOST: host,
    PORT: String(port),
    TIDU_WEB_ROOT: options.webRoot ?? join(ROOT, 'apps/web/dist'),
  };
  const kept = (name: 'api' | 'worker', env: Readonly<Record<string, string>>): Promise<KeptPart> =>
    keep(name, (over) => startProgram(program(name, name, env), AbortSignal.any([over, signal])), report);
  const starting = [kept('api', { ...shared, ...web }), kept('worker', shared)];
  const started = await Promise.allSettled(starting);
  cleanUp.push(async () => {
    const running = started.flatMap((part) => (part.status === 'fulfilled' ? [part.value] : []));
    await Promise.all(running.map((part) => part.stop(PROGRAM_PATIENCE_MS)));
  });
  const [api, worker] = (await Promise.all(starting)) as [KeptPart, KeptPart];
  const url = `http://${host === '127.0.0.1' || host === '0.0.0.0' ? 'localhost' : host}:${port}`;
  await requireHealth(`http://${host === '0.0.0.0' ? '127.0.0.1' : host}:${port}/api/health`, signal);

  const part = (name: PartName): KeptPart => {
    const found = { api, worker, postgres: database.postgres }[name];
    if (found === undefined) throw new Error('this instance uses a database that it did not start');
    return found;
  };
  return {
    url,
    dataDir: folder.path,
    isDemo,
    databaseUrl: database.url,
    adminUrl: database.adminUrl,
    get pids() {
      return { postgres: database.postgres?.pid, api: api.pid, worker: worker.pid };
    },
    kill: async (name) => part(name).kill(),
    restart: async (name) => part(name).restart(),
    up: async (name) => part(name).up(),
    stop,
  };
}

async function requireHealth(url: string, signal: AbortSignal): Promise<void> {
  const deadline = performance.now() + HEALTH_PATIENCE_MS;
  let trouble: unknown;
  while (performance.now() < deadline) {
    try {
      const response = await fetch(url, { signal });
      await response.body?.cancel();
      if (response.ok) return;
      trouble = response.status;
    } catch (error) {
      signal.throwIfAborted();
      trouble = error;
    }
    await after(50);
  }
  throw new Error(`${url} does not answer 200`, { cause: trouble });
}

function explained(error: unknown, dataDir: string, port: number): unknown {
  if (!(error instanceof ProgramFailure)) return error;
  if (speaksOfFullDisk(error.said)) return diskFull(dataDir);
  if (error.said.includes('EADDRINUSE')) return portInUse(port, error);
  const why = OWN_SENTENCE.exec(error.said)?.[1];
  return new Refusal(
    `${error.program.script} 未能完成（${error.how}），原因见 ${error.program.log}；已保存的数据完好。`,
    `${error.program.script} failed (${error.how}); ${error.program.log} says why. What was saved is intact.${why === undefined ? '' : `\n${why}`}`,
    { cause: error },
  );
}

/** An error of ours says in Chinese and English, in one line, what happened and what to do. */
const OWN_SENTENCE = /Error: ([^"\\\n]*\p{Script=Han}[^"\\\n]*)/u;
