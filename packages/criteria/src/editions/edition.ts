import {
  type Area,
  type Bilingual,
  type MeasureChoice,
  type Modality,
  type RepairReading,
  type Scope,
  type Severity,
  type Tier,
} from '../vocabulary.js';

/** Where a statement comes from: the criteria's own text, a report of it, or the platform's own reading (平台默认). */
export type Provenance = 'criteria' | 'secondary' | 'platform-default';

export type FactFlag = 'aboveDesignatedSize' | 'creditRecordClean';

/** The closed set of ways in which a clause is decided. */
export type Rule =
  | { readonly kind: 'all-of' }
  | { readonly kind: 'judged' }
  | { readonly kind: 'fact-is-true'; readonly fact: FactFlag }
  | { readonly kind: 'no-accident' }
  | { readonly kind: 'no-violation' }
  /** Without a level of its own: the tier's. */
  | { readonly kind: 'maturity-at-least'; readonly level?: number }
  | { readonly kind: 'areas-covered' }
  | { readonly kind: 'kpis-at-bar' }
  | { readonly kind: 'kpi-at-least'; readonly kpi: string; readonly threshold: number }
  | { readonly kind: 'measure-at-least'; readonly measure: string; readonly threshold: number };

interface NodeBase {
  readonly id: string;
  /** `line:column` of the first character in the verbatim text, both from 1; absent for what a layer adds. */
  readonly place?: string;
  /** The node's own characters, verbatim; those of its children follow. */
  readonly text: string;
  readonly area?: Area;
  readonly children?: readonly ClauseNode[];
}

/** A clause (条款): something that is decided. */
export interface Clause extends NodeBase {
  readonly kind: 'clause';
  readonly modality: Modality;
  readonly rule: Rule;
}

/** Text that is not decided: a heading, a preamble, a note (注). */
export interface Passage extends NodeBase {
  readonly kind: 'heading' | 'preamble' | 'note';
}

/** One node of the clause tree; every character of an edition belongs to exactly one. */
export type ClauseNode = Clause | Passage;

/** The level the main indicators are held against at one tier. */
export interface KpiBar {
  readonly scope: Scope;
  readonly level: 'mean' | 'leading';
  readonly passes: 'above' | 'at-or-above';
}

interface ParameterValues {
  readonly 'look-back-years': number;
  readonly 'accident-severity': Severity;
  readonly 'maturity-level': Readonly<Record<Tier, number>>;
  readonly 'required-areas': Readonly<Record<Tier, readonly Area[]>>;
  readonly 'never-waived-areas': readonly Area[];
  readonly 'kpi-bar': Readonly<Record<Tier, KpiBar>>;
}

/** A value the criteria set, apart from the logic that uses it, with its reference and the day it holds from. */
export interface Parameter<Id extends keyof ParameterValues = keyof ParameterValues> {
  readonly id: Id;
  readonly quote: string;
  readonly reference: string;
  readonly unit: string;
  readonly provenance: Provenance;
  readonly from: string;
  readonly value: ParameterValues[Id];
}

export type KpiShape = 'level' | 'relative' | 'percentage-point';
export type KpiUnit = 'percent' | 'percentage-point' | 'count';

/** One indicator (指标) of an edition's catalogue. */
export interface Kpi {
  readonly id: string;
  readonly zh: string;
  readonly en: string;
  readonly group: string;
  readonly shape: KpiShape;
  /** The direction in which `before` → `after` improves; absent for a level. */
  readonly improves?: 'up' | 'down';
  readonly unit: KpiUnit;
  /** Whether a higher or a lower value is the better one. */
  readonly better: 'higher' | 'lower';
  readonly provenance: { readonly name: Provenance; readonly formula: Provenance };
}

/** The platform's own readings of what the text leaves open; overridable by a request. */
export interface Interpretation {
  /** The main indicators (主要技术经济指标), by KPI id. */
  readonly mainKpis: readonly string[];
  /** The share of the main indicators that must pass, in (0, 1]. */
  readonly requiredShare: number;
  /** The quantile that 领先 stands for, by scope, in (0, 1]. */
  readonly leadingQuantile: Readonly<Record<Scope, number>>;
  /** The smallest sample a benchmark may rest on. */
  readonly minimumSample: number;
  /** What of an indicator is compared, by KPI id; `auto` for those not named. */
  readonly measure: Readonly<Record<string, MeasureChoice>>;
  /** Whether violations whose penalty was repaired on or before the day of reference count. */
  readonly repairedViolations: RepairReading;
}

/** What an edition publishes of its readings; what it leaves out is as {@link readingsNotPublished} says. */
export type PublishedInterpretation = Omit<Interpretation, keyof typeof readingsNotPublished> &
  Partial<typeof readingsNotPublished>;

/** The platform's readings (平台默认) where an edition publishes none. */
export const readingsNotPublished: Pick<Interpretation, 'measure' | 'repairedViolations'> = {
  measure: {},
  repairedViolations: 'count',
};

/** A segment (指引环节) or scenario (场景) of the scenario guide. */
export interface GuideEntry {
  readonly id: string;
  readonly name: string;
}

/** An area (环节), its names in the text, and the guide's segments it takes in. */
export interface AreaEntry {
  readonly id: Area;
  readonly names: readonly string[];
  readonly reference: string;
  readonly segments: readonly (GuideEntry & { readonly scenarios?: readonly GuideEntry[] })[];
}

/** A requirement that a draft or an overlay adds to a tier; its text is a report, never text of the criteria. */
export interface Requirement {
  readonly tier: Tier;
  readonly id: string;
  readonly text: Bilingual;
  readonly rule: Rule;
}

/** Which segments (环节) of one edition's scenario guide became which of another's; many to many. */
export interface Crosswalk {
  readonly from: string;
  readonly to: string;
  readonly provenance: Provenance;
  readonly note: string;
  readonly segments: readonly { readonly from: string; readonly to: readonly string[] }[];
}

/** One edition (版本) of the criteria (要素条件), as data. */
export interface Edition {
  readonly id: string;
  readonly title: Bilingual;
  /** ISO 8601 day it comes into force; null for a draft. */
  readonly validFrom: string | null;
  /** ISO 8601 day it ends, that day included; null while it is open. */
  readonly validTo: string | null;
  readonly status: 'in-force' | 'draft';
  readonly provenance: Provenance;
  /** `sha256:` and the hex digest of the edition's files: its identity once published; null for a draft. */
  readonly contentHash: string | null;
  /** The edition whose clauses a draft carries while its own text has not been obtained. */
  readonly basedOn: string | null;
  readonly note: Bilingual;
  readonly clauses: ClauseNode;
  readonly translation: ReadonlyMap<string, string>;
  readonly parameters: readonly Parameter[];
  readonly areas: readonly AreaEntry[];
  readonly kpis: readonly Kpi[];
  readonly interpretation: PublishedInterpretation;
}

/** The value of one parameter of an edition. */
export function parameter<Id extends keyof ParameterValues>(edition: Edition, id: Id): ParameterValues[Id] {
  const found = edition.parameters.find((candidate): candidate is Parameter<Id> => candidate.id === id);
  if (found === undefined) throw new Error(`edition ${edition.id} has no parameter ${id}`);
  return found.value;
}

/** A clause's whole verbatim text: its own characters and those of everything beneath it. */
export function fullText(node: ClauseNode): string {
  return node.text + (node.children ?? []).map(fullText).join('');
}

/** The same edition with requirements added to its tiers; nothing of it is taken away or changed. */
export function withRequirements(edition: Edition, requirements: readonly Requirement[]): Edition {
  const addedTo = (part: string): readonly Clause[] =>
    requirements
      .filter(({ tier }) => `part/${tier}` === part)
      .map(({ id, text, rule }) => ({ id, kind: 'clause', modality: 'must', text: text.zh, rule }));
  const parts = (edition.clauses.children ?? []).map((part) => ({
    ...part,
    children: [...(part.children ?? []), ...addedTo(part.id)],
  }));
  return {
    ...edition,
    clauses: { ...edition.clauses, children: parts },
    translation: new Map([
      ...edition.translation,
      ...requirements.map(({ id, text }) => [id, text.en] as const),
    ]),
  };
}
