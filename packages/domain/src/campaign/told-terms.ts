import { type Message } from '../core/refusal.js';
import { type Basis } from './basis.js';
import { basesOf, procedureOf } from './procedure.js';
import { platformDefaults } from './tier-procedure.js';
import { type CampaignProcedure, type CampaignTerms } from './terms.js';

/** One of a campaign's terms as people read it, with where it comes from. */
export interface ToldTerm {
  readonly key: string;
  readonly label: Message;
  readonly value: Message;
  readonly basis: Basis;
}

const ladders: Readonly<Record<CampaignProcedure['ladder'], Message>> = {
  none: { zh: '不以下一级为前提', en: 'no tier below is asked for' },
  'self-assessed': {
    zh: '以自评达到下一级为前提，在同一申报中评价',
    en: 'the tier below as self-assessed, evaluated in the same application',
  },
  'in-principle': {
    zh: '原则上须已获评下一级，例外须说明理由',
    en: 'the title below in principle; an exception takes a reason',
  },
  required: { zh: '须已获评下一级', en: 'the title below' },
};

/** The terms of a campaign with the source of each (条款及依据): what it asks of applicants and of those who decide. */
export function toldTerms(terms: CampaignTerms): readonly ToldTerm[] {
  const procedure = procedureOf(terms);
  const bases = basesOf(terms);
  const { ladder, selfAssessment, branchIndustries, groupChannel, clocks, siteVisitShare, scoring } =
    procedure;
  const told = (key: keyof CampaignProcedure, label: Message, value: Message): ToldTerm => ({
    key,
    label,
    value,
    basis: bases[key],
  });
  const isAwarded = terms.tier !== 'basic' || selfAssessment.published;
  return [
    told('ladder', { zh: '逐级前提', en: 'Tier below' }, ladders[ladder]),
    ...(terms.tier === 'basic'
      ? [
          told(
            'selfAssessment',
            { zh: '对自评的处理', en: 'The self-assessment' },
            {
              zh: `${selfAssessment.checked ? '由主管部门复核' : '不复核'}，${selfAssessment.recorded ? '备案' : '不备案'}，${selfAssessment.published ? '公示、认定、发证' : '不公示、不发证、无有效期'}`,
              en: `${selfAssessment.checked ? 'checked by a unit' : 'not checked'}, ${selfAssessment.recorded ? 'recorded' : 'not recorded'}, ${selfAssessment.published ? 'published, awarded and certified' : 'neither published nor certified, without term'}`,
            },
          ),
        ]
      : []),
    told(
      'branchIndustries',
      { zh: '分支机构', en: 'Branches' },
      branchIndustries.length === 0
        ? { zh: '不受理分支机构申报', en: 'may not apply' }
        : {
            zh: `行业 ${branchIndustries.join('、')} 的分支机构可以自己的统一社会信用代码申报（行业代码为平台默认）`,
            en: `those of ${branchIndustries.join(', ')} may apply with a credit code of their own (the codes are the platform’s reading)`,
          },
    ),
    told(
      'groupChannel',
      { zh: '中央企业、兵团渠道', en: 'Groups' },
      groupChannel
        ? { zh: '自行推荐', en: 'recommend for themselves' }
        : { zh: '通过所在省推荐', en: 'go through the province' },
    ),
    ...(isAwarded ? awardTerms(terms) : []),
    told(
      'clocks',
      { zh: '时限（工作日）', en: 'Deadlines (working days)' },
      {
        zh: `形式审查 ${clocks.formalCheck}，补正 ${clocks.correction}，推荐 ${clocks.recommendation}，评审 ${clocks.review}，决定 ${clocks.decision}，异议答复 ${clocks.objectionHandling}，申请复核 ${clocks.appealFiling}`,
        en: `formal check ${clocks.formalCheck}, correction ${clocks.correction}, recommendation ${clocks.recommendation}, review ${clocks.review}, decision ${clocks.decision}, objections ${clocks.objectionHandling}, appeal ${clocks.appealFiling}`,
      },
    ),
    ...(terms.tier === 'advanced'
      ? [
          told(
            'siteVisitShare',
            { zh: '现场核查抽查比例', en: 'Share visited on site' },
            { zh: `${siteVisitShare * 100}%`, en: `${siteVisitShare * 100} %` },
          ),
        ]
      : []),
    ...(scoring === null ? [] : [told('scoring', { zh: '评分表', en: 'Scoring sheet' }, scoring.name)]),
  ];
}

/** Public notice and validity: neither has a national rule, so the platform's figures stand for what a campaign takes over. */
function awardTerms({ noticeWorkingDays, validityYears }: CampaignTerms): ToldTerm[] {
  const own = (isDefault: boolean): Basis => ({
    kind: isDefault ? 'platform-default' : 'campaign',
    source: '',
  });
  return [
    {
      key: 'noticeWorkingDays',
      label: { zh: '公示（工作日）', en: 'Public notice (working days)' },
      value: { zh: String(noticeWorkingDays), en: String(noticeWorkingDays) },
      basis: own(noticeWorkingDays === platformDefaults.noticeWorkingDays),
    },
    {
      key: 'validityYears',
      label: { zh: '称号有效期（年）', en: 'Validity (years)' },
      value: { zh: String(validityYears), en: String(validityYears) },
      basis: own(validityYears === platformDefaults.validityYears),
    },
  ];
}
