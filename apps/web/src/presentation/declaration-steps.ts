import {
  type Application,
  declarationForm,
  formSections,
  type SectionName,
  sectionNames,
} from '@tidu/contracts';
import { type Tier } from '@tidu/criteria';
import { type Bilingual } from '../language/language.js';

/** What the steps of a declaration depend on. */
export interface Declared {
  readonly phase: Application['phase'];
  readonly campaign: {
    readonly edition: string;
    readonly tier: Tier;
    readonly overlays?: readonly string[];
  } | null;
  readonly factory: { readonly city: string } | null;
  readonly sections: Application['sections'];
  readonly evidence: Readonly<Record<string, { readonly clause: string; readonly slot?: string }>>;
  readonly corrections: readonly { readonly clauses: readonly { readonly clause: string }[] }[];
}

/** The steps of a declaration, in the order in which they are offered. */
export type Step = Exclude<SectionName, 'attachments'> | 'evidence';

/** A part of the declaration with its steps. */
export interface StepGroup {
  readonly title: Bilingual;
  readonly steps: readonly Step[];
}

/**
 * The steps under the parts of the form (申报书); overlays alone ask for measures, and a returned application begins with the
 * replies.
 */
export function stepGroupsOf({
  campaign,
  phase,
}: Pick<Declared, 'campaign'> & Partial<Pick<Declared, 'phase'>>): readonly StepGroup[] {
  if (campaign === null) return [];
  const hasMeasures = (campaign.overlays ?? []).length > 0;
  const parts = declarationForm(campaign.tier, campaign.edition).parts.map(({ number, title, sections }) => ({
    title: { zh: `${number}、${title.zh}`, en: title.en },
    steps: sections
      .map(({ name }) => name)
      .filter(isStep)
      .filter((name) => name !== 'measures' || hasMeasures),
  }));
  const replies: readonly StepGroup[] =
    phase === 'returned' ? [{ title: { zh: '补正', en: 'Correction' }, steps: ['replies'] }] : [];
  const materials: StepGroup = { title: { zh: '四、材料', en: 'Materials' }, steps: ['evidence'] };
  return [...replies, ...parts, materials];
}

function isStep(name: SectionName): name is SectionName & Step {
  return name !== 'attachments';
}

/** The steps an application has, in order. */
export function stepsOf(application: Parameters<typeof stepGroupsOf>[0]): readonly Step[] {
  return stepGroupsOf(application).flatMap(({ steps }) => steps);
}

/** What a step is called, and what it asks for. */
export function stepText(
  { campaign }: Pick<Declared, 'campaign'>,
  step: Step,
): { readonly title: Bilingual; readonly hint: Bilingual } {
  if (step === 'evidence')
    return {
      title: { zh: '附件与佐证材料', en: 'Attachments and evidence' },
      hint: {
        zh: '规定的附件各有位置；必备环节至少一份佐证。',
        en: 'Each attachment has its place; every required area needs a piece of evidence.',
      },
    };
  if (step === 'replies')
    return {
      title: sectionNames.replies,
      hint: { zh: '逐条答复补正要求。', en: 'A reply to each correction that was asked for.' },
    };
  const sections = campaign === null ? [] : formSections(declarationForm(campaign.tier, campaign.edition));
  const section = sections.find(({ name }) => name === step);
  return section ?? { title: sectionNames[step], hint: { zh: '', en: '' } };
}
