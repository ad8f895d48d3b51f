import { create as createQr, type QRCode } from 'qrcode';
import { type Block, type Cell, type Column, type Cover, paperHash, type Paper } from '../paper/paper.js';
import { legible } from './legible.js';

/** A paper as the typesetter takes it: every character can be drawn, every line can be broken, figures stand as pictures. */
export interface Typeset extends Omit<Paper, 'blocks' | 'issuer' | 'translation'> {
  readonly issuer: string;
  readonly author: string;
  /** The title once more, for the foot of each page. */
  readonly short: string;
  readonly hash: string;
  readonly blocks: readonly SetBlock[];
  readonly translation: { readonly title: string; readonly blocks: readonly SetBlock[] } | null;
  /** The characters the fonts lack, by their codes. */
  readonly substitutions: readonly string[];
}

type Pair = readonly [string, string];
type SetBlock =
  | Exclude<Block, { kind: 'facts' } | { kind: 'qr' } | { kind: 'table' }>
  | { readonly kind: 'facts'; readonly lines: readonly (readonly Pair[])[] }
  | {
      readonly kind: 'table';
      readonly caption?: string;
      readonly columns: readonly Column[];
      readonly rows: readonly (readonly string[])[];
    }
  | { readonly kind: 'qr'; readonly content: string; readonly caption: string; readonly svg: string };

/** Prepares a paper for the typesetter with glyphs for the code points given; its codes lead to the site. */
export function typeset(given: Paper, covered: { has(codePoint: number): boolean }, site: string): Typeset {
  const replaced = new Set<string>();
  const readable = (text: string): string => {
    const { text: printed, replaced: codes } = legible(text, covered);
    for (const code of codes) replaced.add(code);
    return breakable(printed);
  };
  const content = everyText(given, readable);
  const { blocks, issuer, translation, ...rest } = content;
  return {
    ...rest,
    issuer: issuer ?? '',
    author: issuer ?? '',
    short: content.title,
    hash: paperHash(given),
    blocks: blocks.map((block) => setBlock(block, site)),
    translation: translation && {
      ...translation,
      blocks: translation.blocks.map((block) => straightQuotes(setBlock(block, site))),
    },
    substitutions: [...replaced].toSorted(),
  };
}

/** More characters without a place to break are wider than a column. */
const LONGEST_RUN = 20;
const ZERO_WIDTH_SPACE = '\u200B';
const LONG_RUN = new RegExp(`[\\x21-\\x7e\\u00a1-\\u2027]{${LONGEST_RUN + 1},}`, 'gu');

/** Gives long words (codes, hashes, what somebody typed without a blank) places where the line may be broken. */
function breakable(text: string): string {
  return text.replace(LONG_RUN, (run) =>
    (run.match(new RegExp(`.{1,${LONGEST_RUN / 2}}`, 'gu')) ?? [run]).join(ZERO_WIDTH_SPACE),
  );
}

/** Puts every text of a paper through a function. */
function everyText(given: Paper, change: (text: string) => string): Paper {
  const inCover = ({ title, rows }: Cover): Cover => ({
    title: title.map(change),
    rows: rows.map(([name, value]) => [change(name), change(value)] as const),
  });
  const inBlock = (block: Block): Block => {
    switch (block.kind) {
      case 'heading':
      case 'paragraph':
      case 'note':
        return { ...block, text: change(block.text) };
      case 'facts':
        return { ...block, rows: block.rows.map(([name, value]) => [change(name), change(value)] as const) };
      case 'table':
        return {
          ...block,
          ...(block.caption === undefined ? {} : { caption: change(block.caption) }),
          columns: block.columns.map((column) => ({ ...column, title: change(column.title) })),
          rows: block.rows.map((row) => row.map((cell: Cell) => change(String(cell)))),
        };
      case 'room':
        return { ...block, label: change(block.label) };
      case 'closing':
        return { ...block, lines: block.lines.map(change) };
      case 'qr':
        return { ...block, caption: change(block.caption) };
      case 'page-break':
        return block;
    }
  };
  const { title, issuer, number, addressee, mark, cover, blocks, provenance, translation } = given;
  return {
    ...given,
    title: change(title),
    issuer: issuer === null ? null : change(issuer),
    number: number === null ? null : change(number),
    addressee: addressee === null ? null : change(addressee),
    mark: mark === null ? null : change(mark),
    cover: cover === null ? null : inCover(cover),
    blocks: blocks.map(inBlock),
    provenance: provenance.map(change),
    translation: translation && { title: change(translation.title), blocks: translation.blocks.map(inBlock) },
  };
}

function setBlock(block: Block, site: string): SetBlock {
  switch (block.kind) {
    case 'facts':
      return { kind: 'facts', lines: pairs(block.rows) };
    case 'table':
      return { ...block, rows: block.rows.map((row) => row.map(String)) };
    case 'qr': {
      const content = new URL(block.path, site).href;
      return {
        kind: 'qr',
        caption: block.caption,
        content,
        svg: qrPicture(createQr(content, { errorCorrectionLevel: 'M' })),
      };
    }
    default:
      return block;
  }
}

/** Names and values this long stand on a line alone. */
const SHORT_NAME = 10;
const SHORT_VALUE = 15;

/** Two short pairs share a line. */
function pairs(rows: readonly Pair[]): (readonly Pair[])[] {
  const lines: Pair[][] = [];
  for (const row of rows) {
    const open = lines.at(-1);
    const [only] = open ?? [];
    if (open?.length === 1 && only !== undefined && isShort(only) && isShort(row)) open.push(row);
    else lines.push([row]);
  }
  return lines;
}

function isShort([name, value]: Pair): boolean {
  return name.length <= SHORT_NAME && value.length <= SHORT_VALUE && !value.includes('\n');
}

/** In a Chinese face typographic quotes are as wide as a character: English goes without. */
function straightQuotes(block: SetBlock): SetBlock {
  return block.kind === 'paragraph'
    ? { ...block, text: block.text.replace(/[“”]/gu, '"').replace(/[‘’]/gu, "'") }
    : block;
}

/** A code as a picture of squares; the same for the same content. */
function qrPicture({ modules: { size, data } }: QRCode): string {
  const QUIET = 4;
  const squares = Array.from(data, (dark, index) =>
    dark === 0 ? '' : `M${QUIET + (index % size)} ${QUIET + Math.floor(index / size)}h1v1h-1z`,
  ).join('');
  const side = size + 2 * QUIET;
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${side} ${side}"><rect width="${side}" height="${side}" fill="#fff"/><path d="${squares}" fill="#000"/></svg>`;
}
