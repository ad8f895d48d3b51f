import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { scratchFolder } from '../../test/harness.js';
import { type DataFolder, openDataFolder } from './data-folder.js';

let folder: ReturnType<typeof scratchFolder>;
let dataDir: string;
let held: DataFolder | undefined;

beforeEach(() => {
  folder = scratchFolder();
  dataDir = join(folder.path, 'some', 'where', 'data');
});

afterEach(() => {
  held?.release();
  held = undefined;
  folder.remove();
});

const open = (path = dataDir, kind: 'demo' | 'empty' = 'empty', refuseDemo = false): DataFolder =>
  (held = openDataFolder(path, kind, refuseDemo));

const refusal = (zh: string, en: string): unknown =>
  expect.objectContaining({
    name: 'Refusal',
    zh: expect.stringContaining(zh),
    en: expect.stringContaining(en),
  });

function refused(attempt: () => unknown): unknown {
  try {
    attempt();
    return undefined;
  } catch (error) {
    return error;
  }
}

describe('a data folder', () => {
  it('is made with all that leads to it, and stays what it was begun as', () => {
    open(dataDir, 'demo').release();
    expect(open(dataDir, 'empty').manifest).toMatchObject({ product: 'tidu', kind: 'demo', seeded: false });
  });

  it('keeps manifest, passwords, database and logs when it is cleared', () => {
    const data = open();
    for (const name of ['postgres', 'logs', 'evidence']) mkdirSync(join(dataDir, name));
    data.clearAllButDatabase();
    expect(['postgres', 'logs', 'evidence'].map((name) => existsSync(join(dataDir, name)))).toEqual([
      true,
      true,
      false,
    ]);
  });
});

describe('a data folder is refused', () => {
  it('where it cannot be made', () => {
    for (const path of ['/proc/tidu', '/proc/tidu/data', '/proc/self/status/data'])
      expect(refused(() => open(path))).toMatchObject({ name: 'Refusal' });
    expect(refused(() => open('/proc/tidu/data'))).toEqual(
      refusal('无法建立或写入', 'cannot be made or written'),
    );
  });

  it('with something else in it, which is left alone', () => {
    mkdirSync(dataDir, { recursive: true });
    writeFileSync(join(dataDir, 'thesis.doc'), 'mine');
    expect(refused(() => open())).toEqual(refusal('不是梯度的数据目录', 'is not a data folder of Tidu'));
    expect(readFileSync(join(dataDir, 'thesis.doc'), 'utf8')).toBe('mine');
  });

  it('of a newer Tidu, unchanged', () => {
    mkdirSync(dataDir, { recursive: true });
    const manifest = JSON.stringify({ product: 'tidu', format: 2 });
    writeFileSync(join(dataDir, 'tidu.json'), manifest);
    expect(refused(() => open())).toEqual(refusal('更新版本', 'newer Tidu (format 2; this one knows 1)'));
    expect(readFileSync(join(dataDir, 'tidu.json'), 'utf8')).toBe(manifest);
  });

  it('with the demo in it, to whoever wants an empty one', () => {
    open(dataDir, 'demo').release();
    expect(refused(() => open(dataDir, 'empty', true))).toEqual(
      refusal('已含示例数据', 'already holds the demo'),
    );
  });

  it('while another process has it', () => {
    open();
    expect(refused(() => openDataFolder(dataDir, 'empty', false))).toEqual(
      refusal(`进程 ${process.pid}`, `process ${process.pid}`),
    );
  });
});
