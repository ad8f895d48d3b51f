import {
  existsSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  realpathSync,
  rmSync,
  statSync,
  statfsSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { takeLock } from '../../lock/lock.mjs';
import { Refusal, diskFull } from '../refusal.js';
import { systemCode } from '../system-code.js';
import { writeDurably } from './write-durably.js';

/** What `tidu.json` in a data folder says of it. */
export interface Manifest {
  readonly product: 'tidu';
  /** Layout of the folder; a program refuses a higher one than it knows. */
  readonly format: number;
  readonly created: string;
  /** Whether the folder was begun with the demonstration data (示例) in it. */
  readonly kind: 'demo' | 'empty';
  /** Whether all of the demonstration data is in. */
  readonly seeded: boolean;
}

/** A data folder held by this process until `release`. */
export interface DataFolder {
  readonly path: string;
  readonly manifest: Manifest;
  markSeeded(): void;
  /** Removes everything but the manifest, the passwords, the database and the logs. */
  clearAllButDatabase(): void;
  readonly release: () => void;
}

const FORMAT = 1;
const MANIFEST = 'tidu.json';
const MEBIBYTE = 1024 * 1024;
const ROOM_FOR_FIRST_START = 200 * MEBIBYTE;
const ROOM_FOR_LATER_START = 48 * MEBIBYTE;

/**
 * Opens the data folder at `path`, beginning it as `kind` where there is none.
 * @throws Refusal when it is not Tidu's, of a newer Tidu, in use, not writable, or its disk is full; with
 * `refuseDemo` also when it holds the demo.
 */
export function openDataFolder(path: string, kind: Manifest['kind'], refuseDemo: boolean): DataFolder {
  try {
    makeFolder(path);
    const folder = realpathSync(path);
    const existing = readManifest(folder);
    requireRoom(folder, existing === undefined ? ROOM_FOR_FIRST_START : ROOM_FOR_LATER_START);
    if (refuseDemo && existing?.kind === 'demo') throw holdsDemo(folder);
    return hold(folder, kind);
  } catch (error) {
    throw explained(error, path);
  }
}

/** Node's own recursive mkdir never returns where a folder cannot be made in its parent although that exists (/proc). */
function makeFolder(path: string): void {
  try {
    mkdirSync(path);
  } catch (error) {
    if (systemCode(error) === 'EEXIST' && statSync(path).isDirectory()) return;
    if (systemCode(error) !== 'ENOENT' || existsSync(dirname(path))) throw error;
    makeFolder(dirname(path));
    mkdirSync(path);
  }
}

function hold(folder: string, kind: Manifest['kind']): DataFolder {
  const lock = takeLock(join(folder, 'lock'));
  if (!lock.taken) throw inUse(folder, lock.holder.pid);
  // Read again now that nobody else can be beginning it.
  let manifest = readManifest(folder);
  const write = (next: Manifest): void => {
    writeDurably(join(folder, MANIFEST), `${JSON.stringify(next, null, 2)}\n`, 0o644);
    manifest = next;
  };
  try {
    if (manifest === undefined) {
      write({ product: 'tidu', format: FORMAT, created: new Date().toISOString(), kind, seeded: false });
    }
  } catch (error) {
    lock.release();
    throw error;
  }
  const current = (): Manifest => manifest as Manifest;
  return {
    path: folder,
    get manifest() {
      return current();
    },
    markSeeded: () => write({ ...current(), seeded: true }),
    clearAllButDatabase() {
      const kept = new Set([MANIFEST, 'secrets.json', 'postgres', 'logs', 'lock', 'lost+found']);
      for (const name of readdirSync(folder)) {
        if (!kept.has(name)) rmSync(join(folder, name), { recursive: true, force: true });
      }
    },
    release: () => lock.release(),
  };
}

function readManifest(folder: string): Manifest | undefined {
  let text: string;
  try {
    text = readFileSync(join(folder, MANIFEST), 'utf8');
  } catch (error) {
    if (systemCode(error) !== 'ENOENT') throw error;
    const foreign = readdirSync(folder).filter(
      (name) => !/^lock(\.|$)|^tidu\.json\.partial$|^lost\+found$/.test(name),
    );
    if (foreign.length > 0) throw notOurs(folder);
    return undefined;
  }
  const manifest = parsed(text);
  if (manifest === undefined) throw notOurs(folder);
  if (manifest.format > FORMAT) throw newer(folder, manifest.format);
  return manifest;
}

function parsed(text: string): Manifest | undefined {
  try {
    const manifest = JSON.parse(text) as Partial<Manifest> | null;
    const ours = manifest?.product === 'tidu' && typeof manifest.format === 'number';
    return ours ? (manifest as Manifest) : undefined;
  } catch {
    return undefined;
  }
}

function requireRoom(folder: string, bytes: number): void {
  const { bavail, bsize } = statfsSync(folder);
  if (bavail * bsize < bytes) throw diskFull(folder);
}

function explained(error: unknown, path: string): unknown {
  switch (systemCode(error)) {
    case 'ENOSPC':
    case 'EDQUOT':
      return diskFull(path);
    case 'EACCES':
    case 'EPERM':
    case 'EROFS':
    case 'ENOENT':
      return new Refusal(
        `无法建立或写入数据目录 ${path}；请修正其权限，或用 TIDU_DATA 指定其他目录。`,
        `The data folder ${path} cannot be made or written; mend its permissions or point TIDU_DATA elsewhere.`,
        { cause: error },
      );
    case 'EEXIST':
    case 'ENOTDIR':
      return notOurs(path);
    default:
      return error;
  }
}

const notOurs = (folder: string): Refusal =>
  new Refusal(
    `${folder} 不是梯度的数据目录，未作任何改动；请用 TIDU_DATA 指定一个空目录或新目录。`,
    `${folder} is not a data folder of Tidu and was left as it is; point TIDU_DATA at an empty or a new folder.`,
  );

const newer = (folder: string, format: number): Refusal =>
  new Refusal(
    `${folder} 由更新版本的梯度创建（格式 ${format}，本版本支持到 ${FORMAT}），未作任何改动；请使用该更新版本启动。`,
    `${folder} was made by a newer Tidu (format ${format}; this one knows ${FORMAT}) and was left as it is; start it with that newer version.`,
  );

const inUse = (folder: string, pid: number): Refusal =>
  new Refusal(
    `数据目录 ${folder} 正被另一个运行中的梯度（进程 ${pid}）使用；请先停止它，或用 TIDU_DATA 指定其他目录。`,
    `The data folder ${folder} is in use by another running Tidu (process ${pid}); stop that one first, or point TIDU_DATA elsewhere.`,
  );

const holdsDemo = (folder: string): Refusal =>
  new Refusal(
    `数据目录 ${folder} 已含示例数据，--empty 只用于新目录；请去掉 --empty，或用 TIDU_DATA 指定新目录。`,
    `The data folder ${folder} already holds the demo, and --empty is for a new one; leave --empty out, or point TIDU_DATA at a new folder.`,
  );
