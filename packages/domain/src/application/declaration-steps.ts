import { attachmentsLacking } from '../form/attachments.js';
import { declarationForm, formSection, formSections } from '../form/declaration-form.js';
import { lackingInSection } from '../form/lacking.js';
import { type SectionName } from './declaration.js';
import { requiredAreas } from './required-areas.js';
import { type ClauseReason } from './events.js';
import { type Application } from './state.js';

/** A step of a declaration (填报步骤): a section of it, or the attachments and evidence. */
export type DeclarationStepName = Exclude<SectionName, 'attachments'> | 'evidence';

/** How far a step of a declaration is. */
export interface DeclarationStep {
  readonly step: DeclarationStepName;
  readonly state: 'not-started' | 'in-progress' | 'done' | 'to-correct';
  /** Whether nothing can be submitted before it is done. */
  readonly isOpen: boolean;
  /** The clauses that have no evidence yet and need it. */
  readonly lacks: readonly string[];
  /** The attachments (附件) that are neither there nor, where that will do, explained. */
  readonly attachments: readonly string[];
  /** What is to be corrected in it now and has no reply yet (补正要求). */
  readonly corrections: readonly ClauseReason[];
}

type Campaign = NonNullable<Application['campaign']>;

/** The steps of a declaration in the order of its form, each with what it still needs; a returned one begins with the replies. */
export function declarationSteps(state: Application): readonly DeclarationStep[] {
  const { campaign, factory, sections } = state;
  if (campaign === null || factory === null) return [];
  const unanswered = correctionsUnanswered(state);
  return stepNames(campaign, state.phase).map((step) => {
    const corrections =
      step === 'replies' ? unanswered : unanswered.filter(({ clause }) => stepOfClause(clause) === step);
    const isEvidence = step === 'evidence';
    const lacks = isEvidence ? areasWithoutEvidence(state) : [];
    const attachments = isEvidence ? attachmentsLacking(campaign.tier, factory, state) : [];
    const isBegun = isEvidence ? Object.keys(state.evidence).length > 0 : sections[step] !== undefined;
    const isDone = isEvidence
      ? lacks.length + attachments.length === 0
      : step === 'replies'
        ? unanswered.length === 0
        : isBegun && isComplete(step, state, campaign);
    const progress = isDone ? 'done' : isBegun ? 'in-progress' : 'not-started';
    return {
      step,
      state: corrections.length > 0 ? 'to-correct' : progress,
      isOpen: !isDone && (isBegun || isRequired(step, campaign)),
      lacks,
      attachments,
      corrections,
    };
  });
}

/** The corrections asked for that have no reply yet (补正答复). */
export function correctionsUnanswered({
  phase,
  corrections,
  sections,
}: Application): readonly ClauseReason[] {
  if (phase !== 'returned') return [];
  return (corrections.at(-1)?.clauses ?? []).filter(
    ({ clause }) => (sections.replies?.[clause] ?? '').trim() === '',
  );
}

/** The sections of the form; measures only where an overlay (省级附加要求) is applied, replies only while it is returned. */
function stepNames(
  { edition, tier, overlays = [] }: Campaign,
  phase: Application['phase'],
): readonly DeclarationStepName[] {
  const sections = formSections(declarationForm(tier, edition))
    .map(({ name }) => name)
    .filter((name) => name !== 'attachments')
    .filter((name) => name !== 'measures' || overlays.length > 0);
  return [...(phase === 'returned' ? (['replies'] as const) : []), ...sections, 'evidence'];
}

function isComplete(step: SectionName, { sections }: Application, { tier, edition }: Campaign): boolean {
  const section = formSection(declarationForm(tier, edition), step);
  return section === undefined || lackingInSection(section, sections, { tier, edition }).length === 0;
}

function isRequired(step: DeclarationStepName, { tier, edition }: Campaign): boolean {
  if (step === 'evidence' || step === 'replies') return true;
  return formSection(declarationForm(tier, edition), step)?.required ?? false;
}

/** The clauses of required areas (环节) that have no evidence yet. */
export function areasWithoutEvidence(state: Application): readonly string[] {
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
