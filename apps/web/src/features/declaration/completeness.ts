import { type Application, type SectionName } from '@tidu/contracts';
import { areas, clausesFor } from '@tidu/criteria';

/** The steps of a declaration, in the order in which they are offered. */
export type Step = SectionName | 'evidence';

export type StepState = 'not-started' | 'in-progress' | 'done' | 'faulty' | 'to-correct';

/** The steps an application has; only the excellent tier takes waivers (原则上), overlays alone ask for measures. */
export function stepsOf({ campaign }: Application): readonly Step[] {
  const waivers: readonly Step[] = campaign?.tier === 'excellent' ? ['waivers'] : [];
  const measures: readonly Step[] = (campaign?.overlays ?? []).length > 0 ? ['measures'] : [];
  return [
    'profile',
    'integrity',
    'maturity',
    'areas',
    'kpis',
    ...measures,
    ...waivers,
    'self-assessment',
    'evidence',
  ];
}

/** The paragraphs of required areas (环节) that have no evidence yet, by clause id; areas asked to be waived are not required. */
export function areasWithoutEvidence({ campaign, sections, evidence }: Application): readonly string[] {
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
export function stateOf(application: Application, step: Step, hasDraft: boolean): StepState {
  const correction = application.phase === 'returned' ? application.corrections.at(-1) : undefined;
  if (hasDraft) return 'faulty';
  if (correction?.clauses.some(({ clause }) => stepOfClause(clause) === step) === true) return 'to-correct';
  if (step === 'evidence') {
    if (areasWithoutEvidence(application).length === 0) return 'done';
    return Object.keys(application.evidence).length === 0 ? 'not-started' : 'in-progress';
  }
  return application.sections[step] === undefined ? 'not-started' : 'done';
}

/** The steps that must still be done before the application can be submitted. */
export function openSteps(application: Application, hasDraft: (step: Step) => boolean): readonly Step[] {
  return stepsOf(application).filter((step) => {
    const state = stateOf(application, step, hasDraft(step));
    return (
      state === 'faulty' ||
      state === 'in-progress' ||
      (state === 'not-started' && step !== 'waivers' && step !== 'measures')
    );
  });
}
