import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { takeLock } from '../launcher/lock/lock.mjs';

export const root = fileURLToPath(new URL('../..', import.meta.url));
const state = join(root, 'node_modules', '.tidu');
const manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));

/**
 * Installs and builds what changed since the last time: everything, or with `only` one package and what it rests on.
 * Each stamp is taken away before its step and written after it, so that a step that was killed is done again.
 * Two runs at once take turns.
 */
export async function prepare(only) {
  const packages = workspacePackages();
  const install = { stamp: join(state, 'installed'), of: installFingerprint(packages) };
  const buildStamp = join(state, only === undefined ? 'built' : `built-${only}`);
  const needsInstall = () => contentOf(install.stamp) !== install.of;
  const needsBuild = () =>
    contentOf(buildStamp) !== sourceFingerprint(only === undefined ? packages : [`packages/${only}`]) ||
    packages.some((folder) => (only === undefined || folder === `packages/${only}`) && !isBuilt(folder));
  if (!needsInstall() && !needsBuild()) return;

  mkdirSync(state, { recursive: true });
  const lock = await turn(join(state, 'bootstrap.lock'));
  try {
    if (needsInstall()) {
      say('正在安装依赖（首次约需一分钟）… Installing dependencies (about a minute the first time)…');
      rmSync(install.stamp, { force: true });
      installDependencies();
      mkdirSync(state, { recursive: true });
      writeFileSync(install.stamp, install.of);
    }
    if (needsBuild()) {
      say('正在构建… Building…');
      rmSync(buildStamp, { force: true });
      const fingerprint = sourceFingerprint(only === undefined ? packages : [`packages/${only}`]);
      build(only);
      writeFileSync(buildStamp, fingerprint);
    }
  } finally {
    lock.release();
  }
}

/** A sentence for the person at the terminal, after the failing tool has said its own. */
export class PreparationFailure extends Error {
  constructor(zh, en) {
    super(`${zh}\n${en}`);
  }
}

export function say(line) {
  process.stderr.write(`${line}\n`);
}

/** The environment in which the tools of this repository are found before any other of the same name. */
export function toolEnvironment() {
  const env = {
    ...process.env,
    PATH: [join(root, 'node_modules', '.bin'), process.env.PATH].join(delimiter),
    TURBO_TELEMETRY_DISABLED: '1',
    TURBO_NO_UPDATE_NOTIFIER: '1',
  };
  delete env.NODE_ENV; // production would leave out the tools that build
  return env;
}

async function turn(path) {
  for (let told = false; ;) {
    const lock = takeLock(path);
    if (lock.taken) return lock;
    if (!told)
      say(
        `等待另一个进程（${lock.holder.pid}）完成安装… Waiting for another run (${lock.holder.pid}) to finish installing…`,
      );
    told = true;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}

function installDependencies() {
  const args = ['install', '--frozen-lockfile', '--config.confirmModulesPurge=false'];
  const [name, version] = manifest.packageManager.split('@');
  const installed = join(root, 'node_modules', name, 'package.json');
  if (existsSync(installed) && JSON.parse(readFileSync(installed, 'utf8')).version === version) {
    if (run(name, args)) return;
  }
  if (run('npx', ['--yes', '--prefer-offline', manifest.packageManager, ...args])) return;
  throw new PreparationFailure(
    '安装依赖失败，原因见上（多为网络或 npm 镜像设置）；修正后重新运行即可，已下载的部分会保留。',
    'Installing the dependencies failed, for the reason above (often the network or the npm registry setting); run again when it is mended, what was downloaded is kept.',
  );
}

function build(only) {
  const args = ['run', 'build', '--output-logs=errors-only'];
  if (only !== undefined) args.push(`--filter=@tidu/${only}...`);
  if (run('turbo', args)) return;
  throw new PreparationFailure(
    '构建失败：原因见上；修正后重新运行即可。',
    'The build failed, for the reason above; run again when it is mended.',
  );
}

/** Output goes to stderr: stdout belongs to the command that is being prepared. */
function run(command, args) {
  const { status } = spawnSync(command, args, { cwd: root, env: toolEnvironment(), stdio: ['ignore', 2, 2] });
  return status === 0;
}

/** The folders named in pnpm-workspace.yaml that hold a package. */
function workspacePackages() {
  const yaml = readFileSync(join(root, 'pnpm-workspace.yaml'), 'utf8');
  const [, list] = /^packages:\n((?:[ \t]+- .*\n)+)/m.exec(yaml);
  return list
    .split('\n')
    .map((line) => line.replace(/^\s*-\s*/, '').replace(/['"]/g, ''))
    .flatMap((pattern) =>
      pattern.endsWith('/*')
        ? readdirSync(join(root, pattern.slice(0, -2))).map((name) => `${pattern.slice(0, -1)}${name}`)
        : [pattern],
    )
    .filter((folder) => folder !== '' && existsSync(join(root, folder, 'package.json')));
}

function installFingerprint(packages) {
  const hash = createHash('sha256').update(process.version);
  for (const file of [
    'package.json',
    'pnpm-lock.yaml',
    'pnpm-workspace.yaml',
    ...packages.map((folder) => `${folder}/package.json`),
  ]) {
    hash.update(`\0${file}\0`).update(readFileSync(join(root, file)));
  }
  return hash.digest('hex');
}

/** Times and sizes rather than contents: quick to take, and turbo decides by content whether anything is really to do. */
function sourceFingerprint(packages) {
  const hash = createHash('sha256');
  for (const file of ['.swcrc', 'tsconfig.base.json', 'turbo.json'])
    hash.update(timeAndSize(file, statSync(join(root, file))));
  const visit = (folder) => {
    for (const entry of readdirSync(join(root, folder), { withFileTypes: true })) {
      const path = `${folder}/${entry.name}`;
      if (entry.isDirectory()) {
        if (!['node_modules', 'dist', '.turbo'].includes(entry.name)) visit(path);
      } else if (!path.endsWith('.spec.ts')) {
        hash.update(timeAndSize(path, statSync(join(root, path))));
      }
    }
  };
  for (const folder of packages) visit(folder);
  return hash.digest('hex');
}

const timeAndSize = (path, { mtimeMs, size }) => `${path}\0${mtimeMs}\0${size}\n`;

const isBuilt = (folder) =>
  existsSync(join(root, folder, 'dist')) ||
  !('build' in (JSON.parse(readFileSync(join(root, folder, 'package.json'), 'utf8')).scripts ?? {}));

function contentOf(path) {
  return existsSync(path) ? readFileSync(path, 'utf8') : undefined;
}
