import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs, promisify } from 'node:util';
import { type DocumentEntry, phaseNames } from '@tidu/contracts';
import { tiers } from '@tidu/criteria';
import { Refusal } from '@tidu/launcher';
import { auditorAccount, DEMO_PASSWORD } from './accounts/names.js';
import { Visitor } from './http/visitor.js';
import { withOwnInstance } from './story/own-instance.js';

/**
 * `npm run -s documents -- --out folder [--url URL] [--office]`: makes one document of every kind and tier, in every format,
 * from the demo; with `--office` each text and workbook is opened by LibreOffice, which must find Chinese in it.
 */
const USAGE =
  '用法 Usage: npm run -s documents -- --out folder [--url http://localhost:3000] [--password …] [--office]';

interface Row {
  readonly id: string;
}
interface Page {
  readonly items: readonly Row[];
}

try {
  process.exitCode = await main(process.argv.slice(2));
} catch (error) {
  const said =
    error instanceof Refusal
      ? `${error.zh}\n${error.en}`
      : error instanceof Error
        ? error.message
        : String(error);
  process.stderr.write(`${said}\n${USAGE}\n`);
  process.exitCode = 1;
}

async function main(args: string[]): Promise<number> {
  const options = {
    out: { type: 'string' },
    url: { type: 'string' },
    password: { type: 'string' },
    office: { type: 'boolean' },
  } as const;
  const { out, url, password = DEMO_PASSWORD, office = false } = parseArgs({ args, options }).values;
  if (out === undefined) throw new Error('没有给出输出文件夹 · no folder was given');
  const say = (line: string): void => void process.stderr.write(`${line}\n`);
  await mkdir(out, { recursive: true });
  const made =
    url === undefined
      ? await withOwnInstance(say, (own) => makeAll(own.url, password, out), 'whole')
      : await makeAll(url, password, out);
  process.stdout.write(`${made} 份文书 · ${made} documents\n`);
  const unread = office ? await notOpened(out) : [];
  for (const name of unread) process.stdout.write(`LibreOffice 未能打开 · could not open ${name}\n`);
  return made > 0 && unread.length === 0 ? 0 : 1;
}

const run = promisify(execFile);

/** The office files of a folder in which LibreOffice finds no Chinese. */
async function notOpened(folder: string): Promise<string[]> {
  const names = (await readdir(folder)).filter((name) => /\.(docx|xlsx)$/.test(name));
  const texts = await mkdtemp(join(tmpdir(), 'tidu-office-'));
  try {
    for (const [ending, filter] of Object.entries({
      docx: 'txt:Text (encoded):UTF8',
      xlsx: 'csv:Text - txt - csv (StarCalc):44,34,76',
    })) {
      const files = names.filter((name) => name.endsWith(ending)).map((name) => join(folder, name));
      await run('soffice', ['--headless', '--convert-to', filter, '--outdir', join(texts, ending), ...files]);
    }
    const read = async (name: string): Promise<string> => {
      const [stem = '', ending = ''] = name.split(/\.(?=docx|xlsx)/);
      return readFile(join(texts, ending, `${stem}.${ending === 'docx' ? 'txt' : 'csv'}`), 'utf8').catch(
        () => '',
      );
    };
    const found = await Promise.all(names.map(async (name) => /\p{Script=Han}{2}/u.test(await read(name))));
    return names.filter((_name, index) => found[index] !== true);
  } finally {
    await rm(texts, { recursive: true, force: true });
  }
}

/** Reads as the auditor, who may read everything, and as the public. */
async function makeAll(url: string, password: string, out: string): Promise<number> {
  const auditor = await Visitor.signIn({ url }, auditorAccount, password);
  const taken = new Set<string>();
  const take = async (path: string, entry: DocumentEntry, about: string): Promise<void> => {
    const name = `${entry.kind}-${about}`;
    if (taken.has(name)) return;
    taken.add(name);
    for (const format of entry.formats) {
      const item = entry.item === null ? '' : `&item=${encodeURIComponent(entry.item)}`;
      const began = performance.now();
      const file = await auditor.file(`${path}/documents/${entry.kind}?format=${format}${item}`);
      await writeFile(join(out, `${name}.${format}`), file);
      const ms = Math.round(performance.now() - began);
      process.stdout.write(`${name}.${format}\t${file.length} B\t${ms} ms\t${entry.title.zh}\n`);
    }
  };
  const takeAll = async (plural: string, search: string, about: string): Promise<void> => {
    const { items } = await auditor.get<Page>(`${plural}?pageSize=3${search}`);
    for (const { id } of items) {
      const path = `${plural}/${encodeURIComponent(id)}`;
      for (const entry of await auditor.get<readonly DocumentEntry[]>(`${path}/documents`)) {
        await take(path, entry, about);
      }
    }
  };
  for (const tier of tiers) {
    for (const phase of Object.keys(phaseNames)) {
      if (phase !== 'none') await takeAll('applications', `&tier=${tier}&phase=${phase}`, tier);
    }
    await takeAll('factories', `&tier=${tier}`, tier);
    await takeAll('campaigns', `&tier=${tier}`, tier);
  }
  for (const plural of ['recommendations', 'public-notices', 'revocations', 'appeals', 're-evaluations']) {
    await takeAll(plural, '', plural);
  }
  const formats = ['pdf', 'docx', 'xlsx', 'csv'] as const;
  const list: DocumentEntry = {
    kind: 'title-list',
    item: null,
    title: { zh: '称号名单', en: '' },
    on: null,
    formats,
  };
  await take('public', list, 'public');
  return taken.size;
}
