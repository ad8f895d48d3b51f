import {
  type ClauseNode,
  clausesFor,
  type ClauseSummary,
  clauseTree,
  fullText,
  overlays,
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

/**
 * The clauses the server names, in its order, each with its text: those of the criteria and those a province adds
 * (省级附加要求).
 */
export function clausesNamed(
  { edition, tier }: { readonly edition: string; readonly tier: Tier },
  ids: readonly string[],
): readonly ClauseSummary[] {
  const known = new Map(
    [...addedClauses(tier), ...clausesFor(edition, tier)].map((clause) => [clause.id, clause]),
  );
  return ids.flatMap((id) => known.get(id) ?? []);
}

function addedClauses(asked: Tier): readonly ClauseSummary[] {
  return overlays
    .flatMap(({ requirements }) => requirements)
    .filter(({ tier }) => tier === asked)
    .map(({ id, text }) => ({ id, text, modality: 'must', decidedBy: 'finding', parent: null }));
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

/** The part of the criteria a clause stands in, as the text heads it. */
function partName(clause: string): Bilingual {
  if (clause.startsWith('overlay/')) return { zh: '省级附加要求', en: 'What the province adds' };
  if (clause.startsWith('base/')) return { zh: '一、基础要求', en: 'I. Basic requirements' };
  return clause.includes('/construction/')
    ? { zh: '（一）建设内容', en: '(1) What is built' }
    : { zh: '（二）建设成效', en: '(2) Outcomes' };
}

/** The clauses of a list under the parts they stand in. */
export function byPart<Item extends { readonly id: string }>(
  clauses: readonly Item[],
): readonly { readonly part: Bilingual; readonly clauses: readonly Item[] }[] {
  const parts = new Map<string, { readonly part: Bilingual; readonly clauses: Item[] }>();
  for (const clause of clauses) {
    const part = partName(clause.id);
    const group = parts.get(part.zh) ?? { part, clauses: [] };
    group.clauses.push(clause);
    parts.set(part.zh, group);
  }
  return [...parts.values()];
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
