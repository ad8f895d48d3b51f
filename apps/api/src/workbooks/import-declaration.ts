import { sectionContent, type WorkbookFault, type WorkbookRead } from '@tidu/contracts';
import {
  type Actor,
  type Application,
  aggregateNamed,
  canonicalHash,
  declarationForm,
  type Message,
  sectionNames,
} from '@tidu/domain';
import { readDeclaration, placeOf, type SectionRead } from './declaration-reading.js';
import { readWorkbook, type SheetIn } from './workbook.js';

/**
 * What a workbook would declare in an application: the sections that differ from what is declared, each checked by the very
 * rules that decide a declaration; or its faults by sheet and cell, and then nothing.
 */
export async function importDeclaration(
  bytes: Buffer,
  application: Application,
  actor: Actor,
  now: string,
): Promise<WorkbookRead> {
  const { campaign } = application;
  if (campaign === null) return { sections: [], faults: [] };
  const sheets = await sheetsIn(bytes);
  if (sheets === null) return { sections: [], faults: [noWorkbook()] };
  const read = readDeclaration(declarationForm(campaign.tier, campaign.edition), sheets);
  const changed = read.sections.filter((section) => differs(section, application));
  const faults = [
    ...read.faults,
    ...changed.flatMap((section) => refusals(section, application, actor, now)),
  ].filter(isFirst);
  return {
    sections:
      faults.length > 0
        ? []
        : changed.map(({ section, content }) => ({
            section,
            content: content as WorkbookRead['sections'][number]['content'],
            seen: application.revisions[section] ?? 0,
          })),
    faults,
  };
}

async function sheetsIn(bytes: Buffer): Promise<readonly SheetIn[] | null> {
  try {
    return await readWorkbook(bytes);
  } catch {
    // Whatever the reader stumbles over, it is no workbook that could be read: the answer says so.
    return null;
  }
}

function noWorkbook(): WorkbookFault {
  return {
    sheet: '—',
    cell: '',
    message: {
      zh: '文件不是可以读取的 Excel 工作簿（.xlsx）。',
      en: 'The file is no Excel workbook (.xlsx) that can be read.',
    },
  };
}

/** Whether a section says something else than what is declared. What is empty and was never declared says nothing. */
function differs({ section, content }: SectionRead, { sections }: Application): boolean {
  const declared = sections[section];
  const said = unordered(section, essence(content));
  const known = unordered(section, essence(declared ?? emptyLike(content)));
  return canonicalHash({ said }) !== canonicalHash({ said: known });
}

/** Indicators stand in the order of the catalogue on the sheet; declared they may stand in any. */
function unordered(section: SectionRead['section'], content: unknown): unknown {
  return section === 'kpis' && Array.isArray(content)
    ? Object.fromEntries(content.map((report: { readonly kpi: string }) => [report.kpi, report]))
    : content;
}

function emptyLike(content: unknown): unknown {
  return Array.isArray(content) ? [] : {};
}

/** What a content says, without what says nothing: empty texts, nulls, empty rows and tables. */
function essence(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(essence);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(
        ([, held]) =>
          held !== null && held !== undefined && held !== '' && !(Array.isArray(held) && held.length === 0),
      )
      .map(([key, held]) => [key, essence(held)]),
  );
}

/** Why the section could not be declared as the workbook has it, by cell. */
function refusals(read: SectionRead, application: Application, actor: Actor, now: string): WorkbookFault[] {
  const parsed = sectionContent.safeParse({ section: read.section, content: read.content });
  if (!parsed.success)
    return parsed.error.issues.map(({ path }) =>
      at(read, pathIn(path.slice(1)), {
        zh: '请填写，或改正此项。',
        en: 'Fill this in, or mend it.',
      }),
    );
  const decision = aggregateNamed('application').decide(
    { type: 'declare-section', section: read.section, content: read.content } as { type: string },
    application,
    { actor, now, related: {} },
  );
  if (decision.ok) return [];
  const { issues = [], message } = decision.refusal;
  if (issues.length === 0) return [at(read, '', message)];
  return issues.map(({ path, message: why }) => at(read, path.replace(/^\$\.content\.?/, ''), why));
}

function pathIn(path: readonly PropertyKey[]): string {
  return path
    .map((key) => (typeof key === 'number' ? `[${key}]` : `.${String(key)}`))
    .join('')
    .replace(/^\./, '');
}

function at(read: SectionRead, path: string, message: Message): WorkbookFault {
  const { sheet, cell } = placeOf(read, path);
  return {
    sheet: sheet === '' ? sectionNames[read.section].zh : sheet,
    cell,
    message,
  };
}

function isFirst(fault: WorkbookFault, index: number, all: readonly WorkbookFault[]): boolean {
  const isSame = ({ sheet, cell, message }: WorkbookFault) =>
    sheet === fault.sheet && cell === fault.cell && message.zh === fault.message.zh;
  return all.findIndex(isSame) === index;
}
