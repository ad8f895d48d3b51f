import { parameter } from '../editions/edition.js';
import { type EditionPlan, type PlannedClause, type TierPlan } from '../editions/plan.js';
import { type EvaluationRequest } from '../request/request.js';
import { type SoundOverlaidRequest } from '../overlays/evaluate-overlaid.js';
import { areaLabels, requestVerdictLabels, tierLabels } from '../vocabulary.js';
import { areasRequired } from '../verdict/judge-coverage.js';
import { type EvaluationResult } from '../verdict/result.js';
import { inputsOf } from './inputs.js';
import { kpiProofs } from './kpi-proofs.js';
import { type ParameterUsed, type ProofNode } from './proof-node.js';

/** The proof tree (判定依据) of one result. */
export function proofOf(sound: SoundOverlaidRequest, result: EvaluationResult): ProofNode {
  const plan = sound.plan.tiers[sound.request.tier];
  const tree = new ProofTree(sound.plan, plan, sound, result);
  const { zh, en } = requestVerdictLabels[result.verdict];
  const tier = tierLabels[result.tier];
  return {
    kind: 'verdict',
    id: 'verdict',
    text: {
      zh: `${plan.edition.title.zh} · ${tier.zh} · ${result.asOf}：${zh}`,
      en: `${plan.edition.title.en}, ${tier.en}, ${result.asOf}: ${en}`,
    },
    verdict: verdictOfRequest[result.verdict],
    deciding: true,
    modality: null,
    decidedBy: 'children',
    rule: 'all-of',
    provenance: plan.edition.provenance,
    parameters: [],
    inputs: [{ path: '$.asOf', value: result.asOf }],
    reasons: [],
    parts: plan.verdictParts.map((position) => tree.clause(position, true)),
  };
}

const verdictOfRequest = { eligible: 'met', ineligible: 'not-met', undetermined: 'undetermined' } as const;

class ProofTree {
  readonly #added: ReadonlySet<string>;

  constructor(
    private readonly editionPlan: EditionPlan,
    private readonly plan: TierPlan,
    private readonly sound: SoundOverlaidRequest,
    private readonly result: EvaluationResult,
  ) {
    this.#added = new Set(sound.applied.flatMap(({ requirements }) => requirements.map(({ id }) => id)));
  }

  clause(position: number, deciding: boolean): ProofNode {
    const clause = this.plan.clauses[position];
    const outcome = this.result.clauses[position];
    if (clause === undefined || outcome === undefined) throw new Error(`no clause at ${position}`);
    const { translation, provenance } = this.plan.edition;
    const { request } = this.sound;
    return {
      kind: 'clause',
      id: clause.id,
      text: { zh: clause.text, en: clause.english.map((id) => translation.get(id) ?? '').join(' ') },
      verdict: outcome.verdict,
      deciding,
      modality: clause.modality,
      decidedBy: outcome.decidedBy,
      rule: clause.rule.kind,
      provenance: this.#added.has(clause.id) ? 'secondary' : provenance,
      parameters: parametersOf(clause, this.plan, request),
      inputs: inputsOf(clause, this.plan, request, this.sound.measures),
      reasons: outcome.reasons,
      parts: this.parts(clause, deciding),
    };
  }

  private parts(clause: PlannedClause, deciding: boolean): readonly ProofNode[] {
    if (clause.rule.kind === 'kpis-at-bar')
      return kpiProofs(this.editionPlan, this.plan, this.sound.request, this.result);
    if (clause.rule.kind !== 'areas-covered')
      return clause.children.map((child) => this.clause(child, deciding));
    const required = areasRequired(this.plan, this.sound.request.waivers?.[clause.id]);
    return [...this.plan.areaPositions].map(([area, position]) =>
      this.clause(position, deciding && required.includes(area)),
    );
  }
}

/** The parameters a clause's rule reads, at the value that holds for the tier. */
function parametersOf(
  clause: PlannedClause,
  plan: TierPlan,
  request: EvaluationRequest,
): readonly ParameterUsed[] {
  const use = (id: Parameters<typeof parameter>[1], value: unknown): ParameterUsed => {
    const found = plan.edition.parameters.find((candidate) => candidate.id === id);
    if (found === undefined) throw new Error(`edition ${plan.edition.id} has no parameter ${id}`);
    return { id, value, reference: found.reference, provenance: found.provenance };
  };
  const years = () => use('look-back-years', parameter(plan.edition, 'look-back-years'));
  switch (clause.rule.kind) {
    case 'no-accident':
      return [years(), use('accident-severity', parameter(plan.edition, 'accident-severity'))];
    case 'no-violation':
      return [years()];
    case 'maturity-at-least':
      return clause.rule.level === undefined ? [use('maturity-level', plan.maturityLevel)] : [];
    case 'areas-covered':
      return [
        use(
          'required-areas',
          areasRequired(plan, request.waivers?.[clause.id]).map((area) => areaLabels[area].zh),
        ),
      ];
    case 'kpis-at-bar':
      return [use('kpi-bar', plan.bar)];
    default:
      return [];
  }
}
