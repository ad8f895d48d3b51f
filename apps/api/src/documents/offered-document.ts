import { type DocumentFormat, type DocumentKind, documentNames } from '@tidu/contracts';
import { type Day, type Letter, type Message } from '@tidu/domain';
import { letterPaper, type Paper } from '@tidu/documents';

/** A document somebody may have, and how it is made: what is listed is what is handed out. */
export interface OfferedDocument {
  readonly kind: DocumentKind;
  readonly item: string | null;
  readonly title: Message;
  readonly on: Day | null;
  readonly formats: readonly DocumentFormat[];
  readonly make: () => Paper | Promise<Paper>;
}

/** Offices work on texts in a word processor, on tables in a spreadsheet. */
const TEXT: readonly DocumentFormat[] = ['pdf', 'docx'];
const TABLE: readonly DocumentFormat[] = ['pdf', 'xlsx', 'docx', 'csv'];
const FORM: readonly DocumentFormat[] = ['pdf', 'docx', 'xlsx'];
/** What nobody is to change. */
const FIXED: readonly DocumentFormat[] = ['pdf'];

const formats: Readonly<Record<DocumentKind, readonly DocumentFormat[]>> = {
  declaration: TEXT,
  receipt: FIXED,
  correction: TEXT,
  'not-accepted': TEXT,
  award: TEXT,
  refusal: TEXT,
  'opinion-sheet': FORM,
  opinion: FORM,
  'site-visit-sheet': FORM,
  'site-visit': FORM,
  'recommendation-list': TABLE,
  'recommendation-letter': TEXT,
  'public-notice': [...TEXT, 'xlsx', 'csv'],
  certificate: FIXED,
  rectification: TEXT,
  downgrade: TEXT,
  'revocation-notice': TEXT,
  'revocation-decision': TEXT,
  'appeal-decision': TEXT,
  'application-list': TABLE,
  'title-list': TABLE,
};

/** Offers a document; `detail` tells it from others of its kind. */
export function offer(
  kind: DocumentKind,
  make: OfferedDocument['make'],
  { item = null, on = null, detail }: { item?: string | null; on?: Day | null; detail?: Message } = {},
): OfferedDocument {
  const { zh, en } = documentNames[kind];
  return {
    kind,
    item,
    on,
    title: detail === undefined ? { zh, en } : { zh: `${zh}：${detail.zh}`, en: `${en}: ${detail.en}` },
    formats: formats[kind],
    make,
  };
}

/** Letters as documents; each goes by its number. */
export function offeredLetters(
  letters: readonly Letter[],
  context: Parameters<typeof letterPaper>[1],
): OfferedDocument[] {
  return letters.map((letter) => ({
    ...offer(letter.kind, () => letterPaper(letter, context), { item: letter.number, on: letter.on }),
    title: letter.title,
  }));
}
