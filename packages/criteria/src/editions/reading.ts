import { type Bilingual, type DecidedBy, type Modality, type Tier } from '../vocabulary.js';
import {
  type AreaEntry,
  type ClauseNode,
  type Edition,
  type Interpretation,
  type Kpi,
  type Provenance,
  readingsNotPublished,
  type Rule,
} from './edition.js';
import { planOf } from './plan.js';
import { editionIds, findEdition } from './registry.js';

/** A clause (条款) as a form or a list shows it. */
export interface ClauseSummary {
  readonly id: string;
  /** Verbatim Chinese, and the English reference translation (参考译文). */
  readonly text: Bilingual;
  readonly modality: Modality;
  /** What decides it once everything is known. */
  readonly decidedBy: Exclude<DecidedBy, 'nothing'>;
  /** The enclosing clause, null at paragraph level. */
  readonly parent: string | null;
}

/** What identifies an edition (版本). */
export interface EditionIdentity {
  readonly id: string;
  readonly title: Bilingual;
  /** Null for a draft. */
  readonly contentHash: string | null;
  /** Only an edition in force can carry an award; a draft serves what-if. */
  readonly status: Edition['status'];
  readonly provenance: Provenance;
  readonly validFrom: string | null;
  readonly validTo: string | null;
  readonly note: Bilingual;
}

function edition(id: string): Edition {
  const found = findEdition(id);
  if (found === undefined)
    throw new RangeError(
      `没有版本 ${id}；现有 ${editionIds.join('、')} / no edition ${id}; there are ${editionIds.join(', ')}`,
    );
  return found;
}

/**
 * Identity, validity and provenance of an edition.
 * @throws RangeError where there is no such edition; so do all functions here that take an edition id
 */
export function editionIdentity(id: string): EditionIdentity {
  const { title, contentHash, status, provenance, validFrom, validTo, note } = edition(id);
  return { id, title, contentHash, status, provenance, validFrom, validTo, note };
}

/** The whole text of an edition as a tree (条款树): every character belongs to exactly one node. */
export function clauseTree(id: string): ClauseNode {
  return edition(id).clauses;
}

/** The indicators (指标) of an edition. */
export function kpiCatalogue(id: string): readonly Kpi[] {
  return edition(id).kpis;
}

/** The platform's published readings (平台默认) for an edition. */
export function defaultInterpretation(id: string): Interpretation {
  return { ...readingsNotPublished, ...edition(id).interpretation };
}

const deciders: Readonly<Record<Rule['kind'], ClauseSummary['decidedBy']>> = {
  'all-of': 'children',
  judged: 'finding',
  'fact-is-true': 'facts',
  'no-accident': 'facts',
  'no-violation': 'facts',
  'maturity-at-least': 'facts',
  'areas-covered': 'coverage',
  'kpis-at-bar': 'kpi',
  'kpi-at-least': 'kpi',
  'measure-at-least': 'facts',
};

/** Every clause of part one and of a tier, in the order of the text. */
export function clausesFor(id: string, tier: Tier): readonly ClauseSummary[] {
  const { translation } = edition(id);
  const { clauses } = planOf(edition(id)).tiers[tier];
  return clauses.map(({ id: clause, text, modality, rule, parent, english }) => ({
    id: clause,
    text: { zh: text, en: english.map((node) => translation.get(node) ?? '').join(' ') },
    modality,
    decidedBy: deciders[rule.kind],
    parent: clauses[parent]?.id ?? null,
  }));
}

/** The ids of the leaves people judge at a tier: what an expert's form asks. */
export function judgedLeaves(id: string, tier: Tier): readonly string[] {
  return planOf(edition(id)).tiers[tier].clauses.flatMap(({ id: clause, rule }) =>
    rule.kind === 'judged' ? [clause] : [],
  );
}

/**
 * An edition's full text, re-assembled from its clauses, in the lines of the original.
 * @throws RangeError for a draft, whose verbatim text has not been obtained
 */
export function sourceText(id: string): string {
  const { clauses, status } = edition(id);
  if (status === 'draft')
    throw new RangeError(`${id} 年版是草案，没有原文 / edition ${id} is a draft without verbatim text`);
  let line = 1;
  let text = '';
  const write = ({ place, text: own, children }: ClauseNode): void => {
    const start = place === undefined ? line : Number(place.split(':')[0]);
    text += '\n'.repeat(Math.max(0, start - line)) + own;
    line = start + own.split('\n').length - 1;
    children?.forEach(write);
  };
  write(clauses);
  return `${text}\n`;
}

/**
 * Refuses an edition no award may rest on.
 * @throws RangeError for a draft and for an unknown edition
 */
export function requireAwardable(id: string): void {
  if (edition(id).status === 'draft')
    throw new RangeError(
      `${id} 年版是草案，只能推演，不得用于认定 / edition ${id} is a draft: what-if only, no award may rest on it`,
    );
}

/** The five areas (环节) of an edition, with the guide's segments and scenarios (场景) each takes in. */
export function areaCatalogue(id: string): readonly AreaEntry[] {
  return edition(id).areas;
}
