import { type Tier } from '@tidu/criteria';
import { canonicalHash, type Day } from '@tidu/domain';

/**
 * How a document is laid out: `decision` with a red heading rule (红头), `text` in the type sizes of GB/T 9704, `form` for
 * what is filled in or ticked, `list` on a sheet turned sideways, `certificate` on one framed sheet.
 */
export type PaperLayout = 'decision' | 'text' | 'form' | 'list' | 'certificate';

/** A column of a table; `share` is its part of the width, against the sum of all; 0 for as wide as what it holds. */
export interface Column {
  readonly title: string;
  readonly share: number;
  readonly align?: 'left' | 'center' | 'right';
}

export type Cell = string | number;

/** One piece of a document, in the order it is read. */
export type Block =
  | { readonly kind: 'heading'; readonly level: 1 | 2 | 3; readonly text: string }
  | { readonly kind: 'paragraph'; readonly text: string; readonly flush?: boolean }
  /** What stands beside its name, two pairs a line where both are short. */
  | { readonly kind: 'facts'; readonly rows: readonly (readonly [name: string, value: string])[] }
  | {
      readonly kind: 'table';
      readonly caption?: string;
      readonly columns: readonly Column[];
      readonly rows: readonly (readonly Cell[])[];
    }
  /** Room to write by hand (供手填). */
  | { readonly kind: 'room'; readonly label: string; readonly lines: number }
  /** Where from, whose rule, what to be careful of: in small type. */
  | { readonly kind: 'note'; readonly text: string }
  /** Who signs and when (落款): one line each, at the right. */
  | { readonly kind: 'closing'; readonly lines: readonly string[] }
  /** A code that leads to a page of this installation; `path` begins with a slash. */
  | { readonly kind: 'qr'; readonly path: string; readonly caption: string }
  | { readonly kind: 'page-break' };

/** The title page (封面) of a declaration. */
export interface Cover {
  readonly title: readonly string[];
  readonly rows: readonly (readonly [name: string, value: string])[];
}

/**
 * A document (文书) as data: what it says, apart from how it is set. It is made from recorded events alone, so the same
 * record gives the same paper, and the same hash, for ever.
 */
export interface Paper {
  readonly layout: PaperLayout;
  readonly title: string;
  /** Who issues it (发文机关); null for what nobody issues, such as a form. */
  readonly issuer: string | null;
  /** Its number with what the number is (编号). */
  readonly number: string | null;
  /** To whom it goes (主送). */
  readonly addressee: string | null;
  /** The day of the record it was made from; never the day it was printed. */
  readonly day: Day;
  /** A word across the head of each page, such as 草稿 or 空白表. */
  readonly mark: string | null;
  readonly cover: Cover | null;
  /** The tier whose steps a certificate shows. */
  readonly tier: Tier | null;
  readonly blocks: readonly Block[];
  /** What in it is no law: taken from a notice, or the platform's own (平台默认). */
  readonly provenance: readonly string[];
  /** The same in English (参考译文); null where the page has none. */
  readonly translation: { readonly title: string; readonly blocks: readonly Block[] } | null;
}

/** A paper with the parts most of them do without. */
export function paper(given: Pick<Paper, 'layout' | 'title' | 'day' | 'blocks'> & Partial<Paper>): Paper {
  return {
    issuer: null,
    number: null,
    addressee: null,
    mark: null,
    cover: null,
    tier: null,
    provenance: [],
    translation: null,
    ...given,
  };
}

/** The SHA-256 of what a document says (RFC 8785), as each of its pages carries it. */
export function paperHash(content: Paper): string {
  return canonicalHash(content);
}
