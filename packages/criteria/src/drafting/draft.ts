import {
  type AreaEntry,
  type Clause,
  type ClauseNode,
  type Edition,
  type Kpi,
  type Parameter,
  type Passage,
  type Provenance,
  type PublishedInterpretation,
  type Rule,
} from '../editions/edition.js';
import { type Bilingual, type ClauseVerdict, type RequestVerdict } from '../vocabulary.js';

/** A clause (条款) of a draft: its rule may still be open. */
export interface DraftClause extends Omit<Clause, 'rule' | 'children'> {
  /** Null while no person has said how the clause is decided. */
  readonly rule: Rule | null;
  /** The rule of the clause this one amends; it does not hold until a person makes it the rule. */
  readonly suggestedRule?: Rule;
  readonly children?: readonly DraftNode[];
}

/** Text of a draft that is not decided. */
export interface DraftPassage extends Omit<Passage, 'children'> {
  readonly children?: readonly DraftNode[];
}

export type DraftNode = DraftClause | DraftPassage;

/** A parameter of a draft; open where the words it was read from have changed and no person has looked. */
export type DraftParameter = Parameter & { readonly open?: true };

/** What a clause should come to for one dossier: an acceptance test that needs no programmer. */
export interface DraftScenario {
  readonly title: string;
  /** The title of a scenario before it, whose request this one changes (JSON merge patch, RFC 7396). */
  readonly like?: string;
  readonly request: Readonly<Record<string, unknown>>;
  readonly expect: {
    readonly verdict?: RequestVerdict;
    readonly clauses?: Readonly<Record<string, ClauseVerdict>>;
  };
}

export const draftFormat = 'tidu-edition-draft/1';

/** An edition (版本) in the making, as data. */
export interface EditionDraft {
  readonly format: typeof draftFormat;
  readonly id: string;
  readonly title: Bilingual;
  readonly basedOn: string | null;
  readonly provenance: Provenance;
  readonly note: Bilingual;
  /** The official text as it was read, verbatim. */
  readonly source: string;
  readonly clauses: DraftNode;
  /** English reference translation (参考译文) by node id; not part of the edition's identity. */
  readonly translation: Readonly<Record<string, string>>;
  readonly parameters: readonly DraftParameter[];
  readonly areas: readonly AreaEntry[];
  readonly kpis: readonly Kpi[];
  readonly interpretation: PublishedInterpretation;
  readonly scenarios: readonly DraftScenario[];
}

export function draftNodes(node: DraftNode): readonly DraftNode[] {
  return [node, ...(node.children ?? []).flatMap(draftNodes)];
}

/**
 * A draft as an edition that the evaluator takes: for trial, never for awards. An open clause is left to people, so
 * that what a dossier comes to is undetermined there, and never guessed.
 */
export function editionOf(draft: EditionDraft): Edition {
  const { id, title, basedOn, provenance, note, parameters, areas, kpis, interpretation } = draft;
  return {
    id,
    title,
    basedOn,
    provenance,
    note,
    areas,
    kpis,
    interpretation,
    validFrom: null,
    validTo: null,
    status: 'draft',
    contentHash: null,
    clauses: nodeOf(draft.clauses),
    translation: new Map(Object.entries(draft.translation)),
    parameters: parameters.map(settled),
  };
}

function settled({ id, quote, reference, unit, provenance, from, value }: DraftParameter): Parameter {
  return { id, quote, reference, unit, provenance, from, value };
}

function nodeOf(node: DraftNode): ClauseNode {
  const { id, place, text, area, children } = node;
  const base = {
    id,
    text,
    ...(place === undefined ? {} : { place }),
    ...(area === undefined ? {} : { area }),
    ...(children === undefined ? {} : { children: children.map(nodeOf) }),
  };
  return node.kind === 'clause'
    ? { ...base, kind: 'clause', modality: node.modality, rule: node.rule ?? { kind: 'judged' } }
    : { ...base, kind: node.kind };
}
