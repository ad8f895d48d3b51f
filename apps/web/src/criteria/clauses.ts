import {
  type ClauseNode,
  clausesFor,
  type ClauseSummary,
  clauseTree,
  fullText,
  type Tier,
} from '@tidu/criteria';
import { type Bilingual } from '../language/language.js';

/** A paragraph of the criteria with the clauses beneath it. */
export interface Paragraph {
  readonly clause: ClauseSummary;
  readonly parts: readonly ClauseSummary[];
}

/** The paragraphs a tier asks for, in the order of the text. */
export function paragraphsOf(edition: string, tier: Tier): readonly Paragraph[] {
  const clauses = clausesFor(edition, tier);
  return clauses
    .filter(({ parent }) => parent === null)
    .map((clause) => ({ clause, parts: clauses.filter(({ parent }) => parent === clause.id) }));
}

/** One clause of a tier. */
export function clauseOf(edition: string, tier: Tier, id: string): ClauseSummary | undefined {
  return clausesFor(edition, tier).find((clause) => clause.id === id);
}

/** A clause's beginning, for lists and selections. */
export function headline({ text }: { readonly text: Bilingual }): Bilingual {
  return { zh: shortened(text.zh, 28), en: shortened(text.en, 60) };
}

function shortened(text: string, length: number): string {
  return text.length <= length ? text : `${text.slice(0, length)}…`;
}

/** The tier's own opening paragraph (总体要求). */
export function preambleOf(edition: string, tier: Tier): string {
  const found = find(clauseTree(edition), `${tier}/preamble`);
  return found === undefined ? '' : fullText(found);
}

function find(node: ClauseNode, id: string): ClauseNode | undefined {
  if (node.id === id) return node;
  for (const child of node.children ?? []) {
    const found = find(child, id);
    if (found !== undefined) return found;
  }
  return undefined;
}
