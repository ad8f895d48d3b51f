import { type ReEvaluationRow } from '@tidu/contracts';
import { type Bilingual } from '../../language/language.js';

export const reEvaluationPhaseNames: Readonly<Record<ReEvaluationRow['phase'], Bilingual>> = {
  none: { zh: '未提交', en: 'not reported' },
  reported: { zh: '计算中', en: 'being computed' },
  evaluated: { zh: '待决定', en: 'awaits decision' },
  rectification: { zh: '整改中', en: 'under rectification' },
  kept: { zh: '保持称号', en: 'title kept' },
  revoked: { zh: '已撤销', en: 'title revoked' },
};

export const reEvaluationSituations: Readonly<Record<ReEvaluationRow['phase'], Bilingual>> = {
  none: { zh: '年度报告尚未提交。', en: 'The annual report is not in yet.' },
  reported: {
    zh: '年度报告已提交，平台正在计算复评结果。',
    en: 'The annual report is in; the platform is computing the re-evaluation.',
  },
  evaluated: {
    zh: '复评结果已出，等待认定机关决定：保持、责令整改或撤销。',
    en: 'The result is there; the deciding body keeps the title, orders rectification or revokes it.',
  },
  rectification: {
    zh: '已责令整改，企业须在期限前提交整改报告。',
    en: 'Rectification is ordered; the enterprise reports before the deadline.',
  },
  kept: { zh: '称号保持，下一步是明年的年度报告。', en: 'The title is kept; next comes next year’s report.' },
  revoked: { zh: '称号已撤销，理由见下。', en: 'The title is revoked; the reasons are below.' },
};
