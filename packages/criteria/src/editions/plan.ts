import { type Area, type Modality, type Tier, tiers } from '../vocabulary.js';
import {
  type Clause,
  type ClauseNode,
  type Edition,
  fullText,
  type Kpi,
  type KpiBar,
  parameter,
  type Rule,
} from './edition.js';

/** One clause of a tier in pre-order, with its neighbours by position. */
export interface PlannedClause {
  readonly id: string;
  readonly text: string;
  /** The nodes whose translations, joined, translate `text`. */
  readonly english: readonly string[];
  readonly modality: Modality;
  readonly rule: Rule;
  /** The area (环节) the clause belongs to, itself or through a clause above. */
  readonly area: Area | undefined;
  /** Position of the enclosing clause, -1 at paragraph level. */
  readonly parent: number;
  /** Positions of the clauses directly beneath. */
  readonly children: readonly number[];
}

/** Everything one tier asks, flattened once: part one (基础要求) and the tier's own part. */
export interface TierPlan {
  readonly edition: Edition;
  readonly tier: Tier;
  readonly clauses: readonly PlannedClause[];
  readonly positions: ReadonlyMap<string, number>;
  /** Positions of the clauses whose conjunction is the verdict. */
  readonly verdictParts: readonly number[];
  readonly areaPositions: ReadonlyMap<Area, number>;
  readonly requiredAreas: readonly Area[];
  readonly maturityLevel: number;
  readonly bar: KpiBar;
}

/** An edition made ready for evaluation. */
export interface EditionPlan {
  readonly edition: Edition;
  readonly tiers: Readonly<Record<Tier, TierPlan>>;
  /** Every clause of the edition by id, with whether a finding on it reaches a judged leaf and nothing computed alone. */
  readonly takesFinding: ReadonlyMap<string, boolean>;
  readonly kpis: ReadonlyMap<string, Kpi>;
  /** Areas no waiver may name. */
  readonly neverWaived: readonly Area[];
  /** Clauses that take a waiver: those the text qualifies with 原则上. */
  readonly waivable: ReadonlySet<string>;
}

const plans = new WeakMap<Edition, EditionPlan>();

/** The plan of an edition, compiled on first use. */
export function planOf(edition: Edition): EditionPlan {
  let plan = plans.get(edition);
  if (plan === undefined) {
    plan = compile(edition);
    plans.set(edition, plan);
  }
  return plan;
}

/** The clauses directly beneath a node, passing through headings, preambles and notes. */
function clausesBeneath(node: ClauseNode): readonly Clause[] {
  return (node.children ?? []).flatMap((child) =>
    child.kind === 'clause' ? [child] : clausesBeneath(child),
  );
}

function partOf(edition: Edition, part: string): ClauseNode {
  const found = edition.clauses.children?.find((node) => node.id === `part/${part}`);
  if (found === undefined) throw new Error(`edition ${edition.id} has no part ${part}`);
  return found;
}

function idsOf(node: ClauseNode): readonly string[] {
  return [node.id, ...(node.children ?? []).flatMap(idsOf)];
}

function reachesJudgement(clause: Clause): boolean {
  return clause.rule.kind === 'judged' || clausesBeneath(clause).some(reachesJudgement);
}

function compile(edition: Edition): EditionPlan {
  const takesFinding = new Map<string, boolean>();
  const waivable = new Set<string>();
  const visit = (clause: Clause) => {
    takesFinding.set(clause.id, reachesJudgement(clause));
    if (clause.modality === 'in-principle') waivable.add(clause.id);
    clausesBeneath(clause).forEach(visit);
  };
  clausesBeneath(edition.clauses).forEach(visit);
  const tierPlans = Object.fromEntries(tiers.map((tier) => [tier, planTier(edition, tier)]));
  return {
    edition,
    tiers: tierPlans as Record<Tier, TierPlan>,
    takesFinding,
    kpis: new Map(edition.kpis.map((kpi) => [kpi.id, kpi])),
    neverWaived: parameter(edition, 'never-waived-areas'),
    waivable,
  };
}

function planTier(edition: Edition, tier: Tier): TierPlan {
  const clauses: PlannedClause[] = [];
  const verdictParts: number[] = [];
  const add = (clause: Clause, parent: number): number => {
    const position = clauses.length;
    const children: number[] = [];
    const { id, modality, rule } = clause;
    const area = clause.area ?? clauses[parent]?.area;
    clauses.push({
      id,
      text: fullText(clause),
      english: idsOf(clause),
      modality,
      rule,
      area,
      parent,
      children,
    });
    if (parent === -1 && area === undefined) verdictParts.push(position);
    for (const child of clausesBeneath(clause)) children.push(add(child, position));
    return position;
  };
  for (const part of ['base', tier])
    for (const clause of clausesBeneath(partOf(edition, part))) add(clause, -1);
  const areaPositions = new Map<Area, number>();
  clauses.forEach(({ area, parent }, position) => {
    if (area !== undefined && parent === -1) areaPositions.set(area, position);
  });
  return {
    edition,
    tier,
    clauses,
    positions: new Map(clauses.map(({ id }, position) => [id, position])),
    verdictParts,
    areaPositions,
    requiredAreas: parameter(edition, 'required-areas')[tier],
    maturityLevel: parameter(edition, 'maturity-level')[tier],
    bar: parameter(edition, 'kpi-bar')[tier],
  };
}
