import { clausesFor } from '@tidu/criteria';
import { requiredSections, type SectionName } from './declaration.js';
import { requiredAreas } from './required-areas.js';
import { type ClauseReason } from './events.js';
import { type Application } from './state.js';

/** A step of a declaration (填报步骤): a section of it, or the evidence. */
export type DeclarationStepName = SectionName | 'evidence';

/** How far a step of a declaration is. */
export interface DeclarationStep {
  readonly step: DeclarationStepName;
  readonly state: 'not-started' | 'in-progress' | 'done' | 'to-correct';
  /** Whether nothing can be submitted before it is done. */
  readonly isOpen: boolean;
  /** The clauses that have no evidence yet and need it. */
  readonly lacks: readonly string[];
  /** What is to be corrected in it now (补正要求). */
  readonly corrections: readonly ClauseReason[];
}

/** The steps of a declaration in the order in which they are done, each with what it still needs. */
export function declarationSteps(state: Application): readonly DeclarationStep[] {
  if (state.campaign === null) return [];
  const asked = state.phase === 'returned' ? (state.corrections.at(-1)?.clauses ?? []) : [];
  return stepNames(state.campaign).map((step) => {
    const corrections = asked.filter(({ clause }) => stepOfClause(clause) === step);
    const lacks = step === 'evidence' ? areasWithoutEvidence(state) : [];
    const isDone = step === 'evidence' ? lacks.length === 0 : state.sections[step] !== undefined;
    const isBegun = step === 'evidence' && Object.keys(state.evidence).length > 0;
    const progress = isDone ? 'done' : isBegun ? 'in-progress' : 'not-started';
    return {
      step,
      state: corrections.length > 0 ? 'to-correct' : progress,
      isOpen: !isDone && isRequired(step),
      lacks,
      corrections,
    };
  });
}

/**
 * The steps a campaign asks for: waivers only where the criteria ask for something in principle (原则上), measures only
 * where an overlay (省级附加要求) is applied.
 */
function stepNames({
  edition,
  tier,
  overlays = [],
}: NonNullable<Application['campaign']>): readonly DeclarationStepName[] {
  const takesWaivers = clausesFor(edition, tier).some(({ modality }) => modality === 'in-principle');
  return [
    'profile',
    'integrity',
    'maturity',
    'areas',
    'kpis',
    ...(overlays.length > 0 ? (['measures'] as const) : []),
    ...(takesWaivers ? (['waivers'] as const) : []),
    'self-assessment',
    'evidence',
  ];
}

function isRequired(step: DeclarationStepName): boolean {
  const required: readonly string[] = requiredSections;
  return step === 'evidence' || required.includes(step);
}

/** The clauses of required areas (环节) that have no evidence yet. */
function areasWithoutEvidence(state: Application): readonly string[] {
  const supported = Object.values(state.evidence).map(({ clause }) => clause);
  return requiredAreas(state)
    .map((area) => `${state.campaign?.tier ?? ''}/construction/${area}`)
    .filter((clause) => !supported.some((one) => one === clause || one.startsWith(`${clause}/`)));
}

/** The step in which a clause is answered. */
function stepOfClause(clause: string): DeclarationStepName {
  if (clause.startsWith('base/1')) return 'profile';
  if (clause.startsWith('base/2')) return 'integrity';
  if (clause.startsWith('base/5')) return 'maturity';
  if (clause.includes('/construction/')) return 'areas';
  return clause.endsWith('/outcomes/1') ? 'kpis' : 'self-assessment';
}
