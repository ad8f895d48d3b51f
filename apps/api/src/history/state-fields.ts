import {
  type ApplicationView,
  type CampaignView,
  type CaseView,
  type EnterpriseView,
  type FactoryView,
  type ReEvaluationView,
} from '@tidu/contracts';
import { sectionNames } from '@tidu/domain';
import { type EventField, type FieldsOf } from './recorded-events.js';
import { person, type Told } from './told.js';

/** What views show of the things that have a history. */
export type Content =
  | ApplicationView['application']
  | ReEvaluationView['reEvaluation']
  | CaseView['content']
  | CampaignView
  | EnterpriseView
  | FactoryView;

/** Fields that views have and no event carries. */
type StateField = Exclude<FieldsOf<Content>, EventField>;

/** What may be done follows from the rest; versions, kinds of command and codes are no words. */
const untold = [
  ...[
    'actions',
    'aggregate',
    'as',
    'asks',
    'code',
    'command',
    'given',
    'leadsTo',
    'message',
    'path',
    'type',
    'version',
    'whyNot',
  ],
  ...[
    'toldTerms',
    'key',
    'label',
    'benchmarkCount',
    'standing',
    'record',
    'revisions',
    'self-assessment',
    'suspension',
  ],
] as const satisfies readonly StateField[];

export const untoldOfStates: ReadonlySet<string> = new Set(untold);

/** What fields of views are called, besides those that events carry too. */
export const stateFields: Readonly<Record<Exclude<StateField, (typeof untold)[number]>, Told>> = {
  abandonment: { zh: '终止抽取', en: 'abandoned' },
  acceptance: { zh: '验收', en: 'acceptance' },
  answer: { zh: '答复', en: 'answer' },
  attachments: sectionNames.attachments,
  construction: sectionNames.construction,
  replies: sectionNames.replies,
  scenarios: sectionNames.scenarios,
  attempts: { zh: '提交次数', en: 'submissions' },
  award: { zh: '认定', en: 'award' },
  barredUntil: { zh: '禁止申报期至', en: 'barred until' },
  held: { zh: '现有等级', en: 'tier held' },
  next: { zh: '上一等级', en: 'next tier' },
  check: { zh: '核查', en: 'check' },
  commitments: { zh: '种子承诺', en: 'commitments' },
  conclusion: { zh: '评审结论', en: 'conclusion' },
  corrections: { zh: '补正要求', en: 'corrections asked for' },
  countersignedBy: person('会签人', 'countersigned by'),
  cultivation: { zh: '培育', en: 'cultivation' },
  decisions: { zh: '决定', en: 'decisions' },
  declaredOn: { zh: '声明日期', en: 'declared on' },
  defence: { zh: '陈述申辩', en: 'defence' },
  deferral: { zh: '暂缓', en: 'deferral' },
  downgrade: { zh: '降级', en: 'downgrade' },
  draw: { zh: '抽取', en: 'draw' },
  draws: { zh: '抽取记录', en: 'draws' },
  eligibility: { zh: '评价结论', en: 'evaluation' },
  endedOn: { zh: '终止日期', en: 'ended on' },
  endorsements: { zh: '初审意见', en: 'endorsements' },
  extensions: { zh: '延长受理', en: 'extensions' },
  proposal: { zh: '待确认的通知', en: 'notice awaiting confirmation' },
  years: { zh: '已录入年度', en: 'years entered' },
  formerEmployments: { zh: '曾任职单位', en: 'former employments' },
  formerMembers: { zh: '已更换专家', en: 'former members' },
  frozen: { zh: '名单锁定', en: 'frozen list' },
  frozenBy: person('锁定人', 'frozen by'),
  fullReview: { zh: '全面复核', en: 'full review' },
  lapsed: { zh: '失效', en: 'lapsed' },
  notAccepted: { zh: '不予受理', en: 'not accepted' },
  notAcceptedRemedies: { zh: '救济途径', en: 'remedies' },
  notice: { zh: '公示', en: 'public notice' },
  objections: { zh: '异议', en: 'objections' },
  opened: { zh: '立案', en: 'opened' },
  opening: { zh: '抽取设定', en: 'opening' },
  outcomeReasons: { zh: '结论理由', en: 'reasons of the outcome' },
  pausedBy: { zh: '中止事由', en: 'paused by' },
  phase: { zh: '状态', en: 'state' },
  preparation: { zh: '抽取名单', en: 'list drawn from' },
  publishedOn: { zh: '公布日期', en: 'published on' },
  recheck: { zh: '复查', en: 'recheck' },
  rectification: { zh: '整改', en: 'rectification' },
  refusal: { zh: '不予认定', en: 'refusal' },
  refusers: { zh: '谢绝专家', en: 'experts who declined' },
  released: { zh: '名单报送', en: 'released list' },
  releasedBy: person('报送人', 'released by'),
  releasedOn: { zh: '报送日期', en: 'released on' },
  replacedBy: { zh: '替代称号', en: 'replaced by' },
  result: { zh: '抽取结果', en: 'result' },
  retiredFrom: { zh: '停用日期', en: 'retired from' },
  returned: { zh: '退回', en: 'returned' },
  reveals: { zh: '公开种子', en: 'seeds revealed' },
  sections: { zh: '申报内容', en: 'declared' },
  signed: { zh: '已签署', en: 'signed' },
  siteVerification: { zh: '现场核查', en: 'site verification' },
  status: { zh: '状态', en: 'status' },
  submittedAt: { zh: '提交时间', en: 'submitted at' },
  supersededBy: { zh: '接替申报', en: 'superseded by' },
  terms: { zh: '批次规则', en: 'terms' },
  titles: { zh: '称号记录', en: 'titles' },
  upheld: { zh: '成立的异议', en: 'objections upheld' },
};
