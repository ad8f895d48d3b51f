import { type ApplicationHttpCommand, type ApplicationView } from '@tidu/contracts';
import { type Field, type FormSpec } from '../../command-form/field.js';

const reason: Field = { kind: 'words', path: 'reason', label: { zh: '理由', en: 'Reason' } };
const opinion: Field = { kind: 'words', path: 'opinion', label: { zh: '意见', en: 'Opinion' } };
const remark: Field = {
  kind: 'words',
  path: 'remark',
  label: { zh: '备注', en: 'Remark' },
  empty: 'text',
};

const specs: Partial<Readonly<Record<ApplicationHttpCommand, FormSpec>>> = {
  withdraw: { fields: [reason] },
  endorse: {
    note: {
      zh: '按本批次的推荐层级逐级签署，签署后转上一级。',
      en: 'Each level of this campaign’s chain endorses in its turn; then it goes up.',
    },
    fields: [opinion],
  },
  'accept-for-review': { fields: [remark] },
  'return-for-correction': {
    note: {
      zh: '补正只能要求一次，请一次列全。补正期间形式审查时限中止。',
      en: 'Correction may be asked for once only: list everything now. The formal check stands still meanwhile.',
    },
    fields: [
      { kind: 'clause-reasons', path: 'clauses', label: { zh: '需要补正的内容', en: 'What to correct' } },
    ],
  },
  'decline-to-accept': { fields: [reason] },
  'call-extra-expert': {
    note: {
      zh: '意见分歧且全部专家已签署时增补一人，由候补专家依次递补；每件申报一次。',
      en: 'Where opinions diverge and all have signed, the next expert in reserve is called; once for an application.',
    },
    fields: [reason],
  },
  'record-site-verification': {
    note: {
      zh: '由一人登记，再由另一人会签。',
      en: 'One official records it, another countersigns.',
    },
    fields: [
      { kind: 'day', path: 'visitedOn', label: { zh: '核查日期', en: 'Visited on' } },
      {
        kind: 'names',
        path: 'inspectors',
        label: { zh: '核查人员', en: 'Inspectors' },
        help: {
          zh: '不少于两人，用顿号或换行分开。',
          en: 'Two at least, separated by commas or new lines.',
        },
      },
      { kind: 'words', path: 'summary', label: { zh: '核查情况', en: 'What was found' } },
    ],
  },
  'conclude-review': { fields: [opinion] },
  'state-dissent': {
    note: {
      zh: '评审结论与您的意见不同。您可以签署少数意见，随卷保存，供认定机关参考。',
      en: 'The conclusion differs from what you found. You may state your dissent; it stays with the file for those who decide.',
    },
    fields: [{ kind: 'words', path: 'statement', label: { zh: '少数意见', en: 'Dissent' } }],
  },
  'defer-decision': { fields: [reason] },
  'resume-decision': { fields: [reason] },
  'name-for-cultivation': {
    fields: [{ kind: 'words', path: 'goals', label: { zh: '培育目标', en: 'Goals' } }],
  },
  'check-acceptance': { fields: [opinion] },
  'pass-acceptance': { fields: [opinion] },
  recheck: {
    note: {
      zh: '公示期满后、认定前，再查一次信用与事故情况（平台默认）。有一项未通过即不能认定。',
      en: 'After the notice and before the award, credit and accidents are checked once more (platform default). Unless both are clear, nothing can be awarded.',
    },
    fields: [
      { kind: 'day', path: 'checkedOn', label: { zh: '复查日期', en: 'Checked on' } },
      {
        kind: 'flag',
        path: 'creditClear',
        label: { zh: '信用：没有新的不良记录', en: 'Credit: nothing adverse since' },
      },
      {
        kind: 'flag',
        path: 'accidentsClear',
        label: { zh: '事故：没有新的事故或违法', en: 'Accidents: none since, nor violations' },
      },
      { kind: 'words', path: 'source', label: { zh: '查询来源', en: 'Source' } },
      remark,
    ],
  },
  'refuse-award': {
    note: {
      zh: '理由逐条写明，救济途径由平台附上。',
      en: 'Give the reasons clause by clause; the platform adds the remedies.',
    },
    fields: [
      { kind: 'clause-reasons', path: 'reasons', label: { zh: '理由', en: 'Reasons' } },
      {
        kind: 'flag',
        path: 'nurture',
        label: { zh: '列入培育库，辅导补齐差距', en: 'Keep it in the nurture pool (培育库) for guidance' },
      },
    ],
  },
};

/** What an act on an application asks for; undefined where it has a form or a page of its own. */
export function actSpec(
  type: ApplicationHttpCommand,
  { application }: ApplicationView,
): FormSpec | undefined {
  const factory = application.factory?.name ?? '';
  switch (type) {
    case 'award':
      return {
        note: {
          zh: `认定“${factory}”并颁发证书，有效期 ${application.campaign?.validityYears ?? 0} 年。此操作不能撤回。`,
          en: `“${factory}” is awarded the tier with a certificate valid for ${application.campaign?.validityYears ?? 0} years. This cannot be taken back.`,
        },
        fields: [
          {
            kind: 'lines',
            path: 'conditions',
            label: { zh: '附带条件', en: 'Conditions' },
            help: {
              zh: '一行一条，例如须在次年年度报告中补交的材料。',
              en: 'One a line, such as what must come with next year’s report.',
            },
            empty: 'list',
          },
        ],
      };
    case 'countersign-site-verification':
      return {
        note: {
          zh: `会签表示您参加了 ${application.siteVerification?.visitedOn ?? ''} 的现场核查，且登记的情况属实。`,
          en: `By signing you say that you took part in the visit on ${application.siteVerification?.visitedOn ?? ''} and that what is recorded is so.`,
        },
        fields: [],
      };
    default:
      return specs[type];
  }
}
