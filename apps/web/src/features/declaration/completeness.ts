import { attachmentsAsked, declarationForm, formSection, lackingIn, lackingInSection } from '@tidu/contracts';
import { areas, clausesFor } from '@tidu/criteria';
import { type Bilingual } from '../../language/language.js';
import { type Declared, type Step, stepsOf } from '../../presentation/declaration-steps.js';
import { correctionAsked } from '../../presentation/standing.js';

export type StepState = 'not-started' | 'in-progress' | 'done' | 'faulty' | 'to-correct';

export const stepStateNames: Readonly<Record<StepState, Bilingual>> = {
  'not-started': { zh: '未开始', en: 'not started' },
  'in-progress': { zh: '进行中', en: 'in progress' },
  done: { zh: '已完成', en: 'done' },
  faulty: { zh: '有问题', en: 'has problems' },
  'to-correct': { zh: '需补正', en: 'to be corrected' },
};

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

/** The attachments (附件) that are neither there nor, where that will do, explained; by slot. */
export function attachmentsLacking({ campaign, factory, sections, evidence }: Declared): readonly string[] {
  if (campaign === null || factory === null) return [];
  const attached = new Set(Object.values(evidence).map(({ slot }) => slot));
  return attachmentsAsked(campaign.tier, factory)
    .filter(
      ({ id, asked }) =>
        asked !== 'optional' &&
        !attached.has(id) &&
        (asked === 'required' || (sections.attachments?.[id] ?? '').trim() === ''),
    )
    .map(({ id }) => id);
}

/** The step in which a clause is answered. */
export function stepOfClause(clause: string): Step {
  if (clause.startsWith('base/1')) return 'profile';
  if (clause.startsWith('base/2')) return 'integrity';
  if (clause.startsWith('base/5')) return 'maturity';
  if (clause.includes('/construction/')) return 'areas';
  return clause.endsWith('/outcomes/1') ? 'kpis' : 'self-assessment';
}

/** The corrections that have no reply yet (补正答复), by clause. */
function unanswered(application: Declared): readonly string[] {
  return (correctionAsked(application)?.clauses ?? [])
    .map(({ clause }) => clause)
    .filter((clause) => (application.sections.replies?.[clause] ?? '').trim() === '');
}

/** How far a step is. `hasDraft` tells that something was entered that is not saved yet. */
export function stateOf(application: Declared, step: Step, hasDraft: boolean): StepState {
  const { campaign, sections } = application;
  if (step === 'evidence') {
    const lacking = areasWithoutEvidence(application).length + attachmentsLacking(application).length;
    if (lacking === 0) return 'done';
    return Object.keys(application.evidence).length === 0 ? 'not-started' : 'in-progress';
  }
  if (hasDraft) return 'in-progress';
  if (step === 'replies') return unanswered(application).length === 0 ? 'done' : 'to-correct';
  const correction = correctionAsked(application);
  const isAsked = correction?.clauses.some(({ clause }) => stepOfClause(clause) === step) ?? false;
  if (isAsked && unanswered(application).some((clause) => stepOfClause(clause) === step)) return 'to-correct';
  if (sections[step] === undefined || campaign === null) return 'not-started';
  const form = formSection(declarationForm(campaign.tier, campaign.edition), step);
  return form === undefined || lackingInSection(form, sections, campaign).length === 0
    ? 'done'
    : 'in-progress';
}

/** Whether a step may be left out. */
export function isOptional({ campaign }: Pick<Declared, 'campaign'>, step: Step): boolean {
  if (campaign === null || step === 'evidence' || step === 'replies') return false;
  return formSection(declarationForm(campaign.tier, campaign.edition), step)?.required === false;
}

/** The steps that must still be done before the application can be submitted. */
export function openSteps(application: Declared, hasDraft: (step: Step) => boolean): readonly Step[] {
  return stepsOf(application).filter((step) => {
    const state = stateOf(application, step, hasDraft(step));
    return state !== 'done' && !(state === 'not-started' && isOptional(application, step));
  });
}

/** How many things a declaration still lacks, as the server will name them. */
export function lackingCount({ campaign, factory, sections, evidence }: Declared): number {
  return campaign === null || factory === null
    ? 0
    : lackingIn({ campaign, factory, sections, evidence }).length;
}
