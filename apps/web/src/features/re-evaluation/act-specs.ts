import { type ReEvaluationHttpCommand } from '@tidu/contracts';
import { tierLabels, tiers } from '@tidu/criteria';
import { type Field, type FormSpec } from '../command-form/field.js';

const reasons: Field = { kind: 'clause-reasons', path: 'reasons', label: { zh: '理由', en: 'Reasons' } };
const summary: Field = { kind: 'words', path: 'summary', label: { zh: '核查情况', en: 'What was found' } };

type Simple = Exclude<ReEvaluationHttpCommand, 'report-rectification' | 'record-on-site-review'>;

/** What each act on a re-evaluation (年度复评) asks for; two of them have forms of their own. */
export const reEvaluationSpecs: Readonly<Record<Simple, FormSpec>> & { readonly visit: FormSpec } = {
  'select-for-full-review': {
    note: {
      zh: '按风险选定，须说明理由；全面复核由一人登记、另一人会签。',
      en: 'Selected by risk, with the reason; a full review is recorded by one official and countersigned by another.',
    },
    fields: [{ kind: 'words', path: 'reason', label: { zh: '理由', en: 'Reason' } }],
  },
  'draw-for-full-review': {
    note: {
      zh: '随机抽取依据公开、事前不能预知的种子（如某期公开摇号结果），任何人可以重算。',
      en: 'The lot rests on a public seed nobody could know before, such as a published lottery result; anyone can compute it again.',
    },
    fields: [
      { kind: 'text', path: 'seed', label: { zh: '种子', en: 'Seed' } },
      { kind: 'words', path: 'seedSource', label: { zh: '种子来源', en: 'Where the seed comes from' } },
    ],
  },
  'countersign-on-site-review': {
    note: {
      zh: '会签表示您参加了现场核查，且登记的情况属实；须由登记人以外的另一人会签。',
      en: 'By signing you say that you took part and that what is recorded is so; it must be somebody else than who recorded it.',
    },
    fields: [],
  },
  'keep-title': {
    fields: [{ kind: 'words', path: 'remark', label: { zh: '备注', en: 'Remark' }, empty: 'text' }],
  },
  'order-rectification': {
    note: {
      zh: '逐条说明需要整改的内容和期限。',
      en: 'Say what is to be rectified, clause by clause, and until when.',
    },
    fields: [{ kind: 'day', path: 'deadline', label: { zh: '整改期限', en: 'Deadline' } }, reasons],
  },
  'downgrade-title': {
    note: {
      zh: '降到仍然符合的等级，换发该等级证书；救济途径由平台附上。',
      en: 'The title goes down to a tier that is still met, with that tier’s certificate; the platform adds the remedies.',
    },
    fields: [
      {
        kind: 'choice',
        path: 'tier',
        label: { zh: '降至', en: 'Down to' },
        choices: Object.fromEntries(tiers.map((tier) => [tier, tierLabels[tier]])),
      },
      reasons,
    ],
  },
  'propose-revocation': {
    note: {
      zh: '提请后转入撤销程序：告知企业、听取申辩、由另一名工作人员决定。',
      en: 'This opens a proceeding: notice, defence, and a decision by another official.',
    },
    fields: [{ kind: 'words', path: 'facts', label: { zh: '事实', en: 'Facts' } }, reasons],
  },
  visit: {
    fields: [{ kind: 'day', path: 'visitedOn', label: { zh: '核查日期', en: 'Visited on' } }, summary],
  },
};
