import { type Edition } from '../editions/edition.js';
import { planOf, type TierPlan } from '../editions/plan.js';
import { type Shelf, withEdition } from '../editions/registry.js';
import { type OverlaidRequest, validateOverlaid } from '../overlays/evaluate-overlaid.js';
import { type Finding, type Issue, type Waiver } from '../request/request.js';
import { whatIf, type Comparison } from '../what-if/what-if.js';
import { withoutEndMark } from './characters.js';
import { markOf } from './marks.js';

/** A dossier judged as it stands and under a draft; what was found on words that have changed must be found anew. */
export type DraftComparison =
  | { readonly ok: true; readonly comparison: Comparison; readonly toJudgeAnew: readonly string[] }
  | { readonly ok: false; readonly issues: readonly Issue[] };

/** Tries drafts over many dossiers; the plan of the draft is made once. */
export class DraftTrial {
  readonly #shelf: Shelf;
  readonly #draft: Edition;

  constructor(draft: Edition) {
    this.#draft = draft;
    this.#shelf = withEdition(draft);
  }

  try(request: OverlaidRequest): DraftComparison {
    const sound = validateOverlaid(request, this.#shelf);
    if (!sound.ok) return sound;
    const plan = planOf(this.#draft);
    const { findings, toJudgeAnew } = findingsThatHold(
      request.findings ?? {},
      sound.plan.tiers[request.tier],
      plan.tiers[request.tier],
    );
    const before = { ...request, edition: sound.plan.edition.id };
    const waivers = waiversThatHold(request.waivers ?? {}, plan.waivable);
    const tried = whatIf(before, { edition: this.#draft.id, findings, waivers }, this.#shelf);
    return tried.ok ? { ...tried, toJudgeAnew } : tried;
  }
}

/** A finding holds for the leaf it reached where the leaf's words are the same; for other words nobody has found yet. */
function findingsThatHold(
  findings: Readonly<Record<string, Finding | null>>,
  before: TierPlan,
  after: TierPlan,
): { readonly findings: Readonly<Record<string, Finding>>; readonly toJudgeAnew: readonly string[] } {
  const kept: [string, Finding][] = [];
  const toJudgeAnew: string[] = [];
  for (const { id, rule, text } of after.clauses) {
    if (rule.kind !== 'judged') continue;
    const position = before.positions.get(id);
    const old = position === undefined ? undefined : before.clauses[position];
    if (position === undefined || old?.rule.kind !== 'judged' || wordsOf(old.text) !== wordsOf(text))
      toJudgeAnew.push(id);
    else {
      const found = nearestFinding(findings, before, position);
      if (found !== undefined) kept.push([id, found]);
    }
  }
  return { findings: Object.fromEntries(kept), toJudgeAnew };
}

function wordsOf(text: string): string {
  return withoutEndMark(text.slice(markOf(text).length));
}

function nearestFinding(
  findings: Readonly<Record<string, Finding | null>>,
  plan: TierPlan,
  position: number,
): Finding | undefined {
  const clause = plan.clauses[position];
  if (clause === undefined) return undefined;
  return findings[clause.id] ?? nearestFinding(findings, plan, clause.parent);
}

function waiversThatHold(
  waivers: Readonly<Record<string, Waiver | null>>,
  waivable: ReadonlySet<string>,
): Readonly<Record<string, Waiver | null>> {
  return Object.fromEntries(Object.entries(waivers).filter(([id]) => waivable.has(id)));
}
