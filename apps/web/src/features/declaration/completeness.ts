import { areas, clausesFor } from '@tidu/criteria';
import { type Declared, type Step, stepsOf } from '../../presentation/declaration-steps.js';
import { correctionAsked } from '../../presentation/standing.js';

export type StepState = 'not-started' | 'in-progress' | 'done' | 'faulty' | 'to-correct';

/** The paragraphs of required areas (环节) that have no evidence yet, by clause id; areas asked to be waived are not required. */
export function areasWithoutEvidence({ campaign, sections, evidence }: Declared): readonly string[] {
  if (campaign === null) return [];
  const { edition, tier } = campaign;
  const waived = sections.waivers?.[`${tier}/construction/coverage`]?.areas ?? [];
  const required = new Set(
    areas.filter((area) => !waived.includes(area)).map((area) => `${tier}/construction/${area}`),
  );
  const supported = Object.values(evidence).map(({ clause }) => clause);
  return clausesFor(edition, tier)
    .filter(({ id, modality }) => required.has(id) && modality !== 'encouraged')
    .map(({ id }) => id)
    .filter((id) => !supported.some((clause) => clause === id || clause.startsWith(`${id}/`)));
}

/** The step in which a clause is answered. */
export function stepOfClause(clause: string): Step {
  if (clause.startsWith('base/1')) return 'profile';
  if (clause.startsWith('base/2')) return 'integrity';
  if (clause.startsWith('base/5')) return 'maturity';
  if (clause.includes('/construction/')) return 'areas';
  return clause.endsWith('/outcomes/1') ? 'kpis' : 'self-assessment';
}

/** How far a step is. `hasDraft` tells that what was entered is not complete enough to be declared. */
export function stateOf(application: Declared, step: Step, hasDraft: boolean): StepState {
  const correction = correctionAsked(application);
  if (hasDraft) return 'faulty';
  if (correction?.clauses.some(({ clause }) => stepOfClause(clause) === step) === true) return 'to-correct';
  if (step === 'evidence') {
    if (areasWithoutEvidence(application).length === 0) return 'done';
    return Object.keys(application.evidence).length === 0 ? 'not-started' : 'in-progress';
  }
  return application.sections[step] === undefined ? 'not-started' : 'done';
}

/** The steps that must still be done before the application can be submitted. */
export function openSteps(application: Declared, hasDraft: (step: Step) => boolean): readonly Step[] {
  return stepsOf(application).filter((step) => {
    const state = stateOf(application, step, hasDraft(step));
    return (
      state === 'faulty' ||
      state === 'in-progress' ||
      (state === 'not-started' && step !== 'waivers' && step !== 'measures')
    );
  });
}
