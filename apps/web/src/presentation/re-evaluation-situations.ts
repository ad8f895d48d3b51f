import { type ReEvaluationRow } from '@tidu/contracts';
import { type Bilingual } from '../language/language.js';

/** What comes next in a re-evaluation (年度复评), for each phase. */
export const reEvaluationSituations: Readonly<Record<ReEvaluationRow['phase'], Bilingual>> = {
  none: { zh: '年度报告尚未提交。', en: 'The annual report is not in yet.' },
  missed: {
    zh: '年度报告逾期未提交；仍可补交，补交后照常复评。',
    en: 'The annual report did not come in time; it may still be handed in and is then evaluated.',
  },
  reported: {
    zh: '年度报告已提交，平台正在计算复评结果。',
    en: 'The annual report is in; the platform is computing the re-evaluation.',
  },
  evaluated: {
    zh: '复评结果已出，等待认定机关决定：保持、全面复核、责令整改、降级或提请撤销。',
    en: 'The result is there; the deciding body keeps the title, reviews in full, orders rectification, downgrades or proposes revocation.',
  },
  'full-review': {
    zh: '已列入全面复核，由两人现场核查并会签。',
    en: 'Selected for a full review: two people verify on site and both sign.',
  },
  'rectification-lapsed': {
    zh: '整改期限已过，未收到整改报告，由认定机关决定。',
    en: 'The deadline passed without a report of the rectification; the deciding body decides.',
  },
  downgraded: {
    zh: '称号已降级，理由与救济途径见下。',
    en: 'The title is downgraded; reasons and remedies are below.',
  },
  'revocation-proposed': {
    zh: '已提请撤销，在撤销程序中告知、听取申辩后决定。',
    en: 'Revocation is proposed; it is decided in a proceeding, after notice and defence.',
  },
  rectification: {
    zh: '已责令整改，企业须在期限前提交整改报告。',
    en: 'Rectification is ordered; the enterprise reports before the deadline.',
  },
  kept: { zh: '称号保持，下一步是明年的年度报告。', en: 'The title is kept; next comes next year’s report.' },
  revoked: { zh: '称号已撤销，理由见下。', en: 'The title is revoked; the reasons are below.' },
};
