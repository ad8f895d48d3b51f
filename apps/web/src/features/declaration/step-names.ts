import { type DeclarationStepName, sectionNames } from '@tidu/contracts';
import { type Bilingual } from '../../language/language.js';
import { type StepState } from './completeness.js';

export const stepNames: Readonly<Record<DeclarationStepName, Bilingual>> = {
  ...sectionNames,
  evidence: { zh: '佐证材料', en: 'evidence' },
};

export const stepStateNames: Readonly<Record<StepState, Bilingual>> = {
  'not-started': { zh: '未开始', en: 'not started' },
  'in-progress': { zh: '进行中', en: 'in progress' },
  done: { zh: '已完成', en: 'done' },
  faulty: { zh: '有问题', en: 'has problems' },
  'to-correct': { zh: '需补正', en: 'to be corrected' },
};

/** What each step asks for, in one sentence. */
export const stepHints: Readonly<Record<DeclarationStepName, Bilingual>> = {
  profile: {
    zh: '规模、收入、主要产品与市场竞争力（基础要求 1）。',
    en: 'Size, revenue, main products and competitiveness (basic requirement 1).',
  },
  integrity: {
    zh: '近三年信用、事故与违法违规情况（基础要求 2）。',
    en: 'Credit record, accidents and violations of the last three years (basic requirement 2).',
  },
  maturity: {
    zh: '智能制造能力成熟度等级（GB/T 39116-2020，基础要求 5）。',
    en: 'Smart-manufacturing maturity level (GB/T 39116-2020, basic requirement 5).',
  },
  areas: { zh: '各环节的建设内容与典型场景。', en: 'What was built in each area, and its scenarios.' },
  kpis: {
    zh: '主要技术经济指标，填改造前后或直接填值。',
    en: 'The main indicators, before and after or as a value.',
  },
  waivers: {
    zh: '“原则上”应覆盖而不覆盖的环节及理由；没有可不填。',
    en: 'Areas not covered “in principle”, with the reason; may stay empty.',
  },
  measures: {
    zh: '本省在要素条件之外要求的指标。',
    en: 'Figures the province asks for beyond the criteria.',
  },
  'self-assessment': {
    zh: '对需要人判断的条款逐条自评。',
    en: 'Your own judgement on each clause that people judge.',
  },
  evidence: {
    zh: '按条款上传佐证，必备环节至少一份。',
    en: 'Evidence by clause; at least one piece for each required area.',
  },
};
