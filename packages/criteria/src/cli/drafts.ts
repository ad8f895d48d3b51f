import { draftEdition } from '../drafting/draft-edition.js';
import { type EditionDraft } from '../drafting/draft.js';
import { type DraftReport, reportOn } from '../drafting/report.js';
import { findEdition } from '../editions/registry.js';
import { readOfficialText } from './official-text.js';
import { BadInput } from './terminal.js';

/** Drafts an edition from an official text, upon a published one, and reports on it. */
export async function draftFrom(
  file: string,
  id: string,
  basedOn: string,
): Promise<{ readonly draft: EditionDraft; readonly report: DraftReport }> {
  if (!/^[0-9A-Za-z][0-9A-Za-z.-]{0,31}$/u.test(id))
    throw new BadInput('--id: 字母、数字、点和连字符 / letters, digits, dots and hyphens');
  const base = findEdition(basedOn);
  if (base === undefined || base.status === 'draft')
    throw new BadInput('--edition: 底本应为已发布的版本 / the base must be a published edition');
  const drafted = draftEdition(await readOfficialText(file), id, base);
  return { draft: drafted.draft, report: reportOn(drafted) };
}
