export {
  accidentKindLabels,
  accidentKinds,
  type Area,
  areaLabels,
  areas,
  type Bilingual,
  type ClauseVerdict,
  type DecidedBy,
  decidedByLabels,
  type Measure,
  type MeasureChoice,
  measureChoices,
  measureLabels,
  measures,
  type Modality,
  modalityLabels,
  type Need,
  needLabels,
  type RepairReading,
  repairReadings,
  type RequestVerdict,
  requestVerdictLabels,
  type Scope,
  scopeLabels,
  severities,
  severityLabels,
  type Tier,
  tierLabels,
  tiers,
  type Verdict,
  verdictLabels,
} from './vocabulary.js';
export {
  type AreaEntry,
  type Clause,
  type ClauseNode,
  type Crosswalk,
  fullText,
  type Interpretation,
  type Kpi,
  type Provenance,
  type PublishedInterpretation,
  type Rule,
} from './editions/edition.js';
export {
  areaCatalogue,
  clausesFor,
  type ClauseSummary,
  clauseTree,
  defaultInterpretation,
  editionIdentity,
  type EditionIdentity,
  judgedLeaves,
  kpiCatalogue,
  requireAwardable,
  sourceText,
} from './editions/reading.js';
export { crosswalkBetween, editionIds, type Shelf, withEdition } from './editions/registry.js';
export { type EditionDraft, editionOf } from './drafting/draft.js';
export type {
  Accident,
  Benchmark,
  EvaluationRequest,
  Facts,
  Finding,
  InterpretationOverride,
  Issue,
  KpiReport,
  Violation,
  Waiver,
} from './request/request.js';
export { evaluatorHash } from './evaluator/identity.js';
export { evaluate, type Evaluation } from './verdict/evaluate.js';
export type {
  BenchmarkUsed,
  ClauseResult,
  EvaluationResult,
  KpiResult,
  Missing,
  Reason,
} from './verdict/result.js';
export { type Explanation, explain } from './explanation/explain.js';
export { formulaOf } from './explanation/formula.js';
export type { Input } from './explanation/inputs.js';
export type { ParameterUsed, ProofNode } from './explanation/proof-node.js';
export { type Language, renderExplanation } from './explanation/render.js';
export type { Settling } from './explanation/settling.js';
export { type Change, describeChange } from './gap/change.js';
export { gap, type Gap, type GapSet } from './gap/gap.js';
export { renderGap } from './gap/render.js';
export {
  evaluateOverlaid,
  type LayerResult,
  type OverlaidEvaluation,
  type OverlaidRequest,
  type OverlaidResult,
} from './overlays/evaluate-overlaid.js';
export { type Overlay, overlays } from './overlays/overlay.js';
export { renderComparison } from './what-if/render.js';
export { type Comparison, type Flip, type Supposition, whatIf } from './what-if/what-if.js';
