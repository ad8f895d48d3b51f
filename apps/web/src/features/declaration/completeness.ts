import {
  type ApplicationView,
  declarationForm,
  type DeclarationStepName,
  formSections,
  sectionNames,
} from '@tidu/contracts';
import { type Bilingual } from '../../language/language.js';

type Declared = Pick<ApplicationView, 'declaration'>;
type Step = ApplicationView['declaration'][number];
type Campaign = ApplicationView['application']['campaign'];

/** How far a step is, as the server says it. */
export type StepState = Step['state'];

export const stepStateNames: Readonly<Record<StepState, Bilingual>> = {
  'not-started': { zh: '未开始', en: 'not started' },
  'in-progress': { zh: '进行中', en: 'in progress' },
  done: { zh: '已完成', en: 'done' },
  'to-correct': { zh: '需补正', en: 'to be corrected' },
};

/** Whether what was entered in a step is kept as a draft only. */
export type HasDraft = (step: DeclarationStepName) => boolean;

/** How far a step is; what was entered and is not saved yet makes it one in progress. */
export function stateOf({ step, state }: Step, hasDraft: HasDraft): StepState {
  return state !== 'to-correct' && hasDraft(step) ? 'in-progress' : state;
}

/** The steps that must still be done: those the server waits for, and those with a draft that is not saved. */
export function openSteps({ declaration }: Declared, hasDraft: HasDraft): readonly Step[] {
  return declaration.filter(({ step, isOpen }) => isOpen || hasDraft(step));
}

/** One step of a declaration; undefined where the application does not have it. */
export function stepOf({ declaration }: Declared, name: DeclarationStepName): Step | undefined {
  return declaration.find(({ step }) => step === name);
}

/** Some steps under the part of the form they belong to. */
export interface StepGroup {
  readonly title: Bilingual;
  readonly steps: readonly Step[];
}

/** The steps under the parts of the form (申报书). */
export function stepGroupsOf(
  { declaration }: Declared,
  campaign: NonNullable<Campaign>,
): readonly StepGroup[] {
  const { parts } = declarationForm(campaign.tier, campaign.edition);
  const groups = [
    { title: { zh: '补正', en: 'Correction' }, names: ['replies'] },
    ...parts.map(({ number, title, sections }) => ({
      title: { zh: number.endsWith('）') ? number + title.zh : `${number}、${title.zh}`, en: title.en },
      names: sections.map(({ name }): string => name),
    })),
    { title: { zh: '四、材料', en: 'Materials' }, names: ['evidence'] },
  ];
  return groups
    .map(({ title, names }) => ({ title, steps: declaration.filter(({ step }) => names.includes(step)) }))
    .filter(({ steps }) => steps.length > 0);
}

interface StepText {
  readonly title: Bilingual;
  readonly hint: Bilingual;
}

/** What a step is called, and what it asks for. */
export function stepText(campaign: Campaign, step: DeclarationStepName): StepText {
  if (step === 'evidence') return evidenceText;
  if (step === 'replies') return repliesText;
  const sections = campaign === null ? [] : formSections(declarationForm(campaign.tier, campaign.edition));
  return (
    sections.find(({ name }) => name === step) ?? { title: sectionNames[step], hint: { zh: '', en: '' } }
  );
}

const evidenceText: StepText = {
  title: { zh: '附件与佐证材料', en: 'Attachments and evidence' },
  hint: {
    zh: '规定的附件各有位置；必备环节至少一份佐证。',
    en: 'Each attachment has its place; every required area needs a piece of evidence.',
  },
};
const repliesText: StepText = {
  title: sectionNames.replies,
  hint: { zh: '逐条答复补正要求。', en: 'A reply to each correction that was asked for.' },
};
