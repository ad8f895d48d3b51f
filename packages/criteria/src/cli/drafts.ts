import { createHash } from 'node:crypto';
import { checkDraft } from '../drafting/check-draft.js';
import { draftEdition } from '../drafting/draft-edition.js';
import { type EditionDraft } from '../drafting/draft.js';
import { identityText } from '../drafting/identity.js';
import { readDraft } from '../drafting/read-draft.js';
import { type DraftReport, reportOn } from '../drafting/report.js';
import { findEdition } from '../editions/registry.js';
import { readOfficialText } from './official-text.js';
import { BadInput, badInput, print, readJson } from './terminal.js';

/** Drafts an edition from an official text, upon a published one, and reports on it. */
export async function draftFrom(
  file: string,
  id: string,
  basedOn: string,
): Promise<{ readonly draft: EditionDraft; readonly report: DraftReport }> {
  if (!/^[0-9A-Za-z][0-9A-Za-z.-]{0,31}$/u.test(id))
    throw new BadInput('--id: 字母、数字、点和连字符 / letters, digits, dots and hyphens');
  if (findEdition(id)?.status === 'in-force')
    throw new BadInput(`--id: ${id} 已经发布，不能更改 / edition ${id} is published and cannot be changed`);
  const base = findEdition(basedOn);
  if (base === undefined || base.status === 'draft')
    throw new BadInput('--edition: 底本应为已发布的版本 / the base must be a published edition');
  const drafted = draftEdition(await readOfficialText(file), id, base);
  return { draft: drafted.draft, report: reportOn(drafted) };
}

/** Reads a draft and refuses one that is not sound in form. */
export function readDraftFile(file: string): EditionDraft {
  const read = readDraft(readJson(file));
  if (!read.ok) throw badInput(read.issues);
  return read.draft;
}

/** Says whether a draft may be published, and what its identity then is; exit code 2 where it may not. */
export async function checkDraftFile(file: string, language: 'zh' | 'en', json: boolean): Promise<void> {
  const draft = readDraftFile(file);
  const { faults, notices, scenarios } = checkDraft(draft);
  const contentHash = `sha256:${createHash('sha256').update(identityText(draft)).digest('hex')}`;
  const say = (zh: string, en: string) => (language === 'zh' ? zh : en);
  if (faults.length > 0) process.exitCode = 2;
  if (json)
    return print(`${JSON.stringify({ id: draft.id, contentHash, faults, notices, scenarios }, null, 2)}\n`);
  const lines = [
    faults.length === 0
      ? say(`${draft.id} 年版草案齐备。`, `The draft of edition ${draft.id} is complete.`)
      : say(`${draft.id} 年版草案还不能发布：`, `The draft of edition ${draft.id} cannot be published yet:`),
    ...faults.map(({ path, message }) => `  ${path}: ${message}`),
    say(
      `场景：通过 ${scenarios.passed}，未通过 ${scenarios.failed}`,
      `Scenarios: ${scenarios.passed} passed, ${scenarios.failed} failed`,
    ),
    ...notices.map(({ path, message }) => `  ${say('提示', 'notice')} ${path}: ${message}`),
    `${say('内容哈希', 'Content hash')}: ${contentHash}`,
  ];
  return print(`${lines.join('\n')}\n`);
}
