import { type HistoryEntry } from '@tidu/contracts';
import { type Bilingual } from '../../language/language.js';

const names: Readonly<Record<string, Bilingual>> = {
  'application.opened': { zh: '新建申报', en: 'Application opened' },
  'application.section-declared': { zh: '填报分项', en: 'Section declared' },
  'application.evidence-attached': { zh: '上传佐证材料', en: 'Evidence attached' },
  'application.evidence-removed': { zh: '移除佐证材料', en: 'Evidence removed' },
  'application.submitted': { zh: '提交申报', en: 'Submitted' },
  'application.withdrawn': { zh: '撤回申报', en: 'Withdrawn' },
  'application.accepted-for-review': { zh: '受理', en: 'Accepted for review' },
  'application.returned-for-correction': { zh: '退回补正', en: 'Returned for correction' },
  'application.not-accepted': { zh: '不予受理', en: 'Not accepted for review' },
  'application.recommended': { zh: '推荐', en: 'Recommended' },
  'application.self-assessment-checked': { zh: '复核自评', en: 'Self-assessment checked' },
  'application.panel-assigned': { zh: '组建专家组', en: 'Panel assigned' },
  'application.findings-recorded': { zh: '记录评审意见', en: 'Findings recorded' },
  'application.opinion-signed': { zh: '签署评审意见', en: 'Opinion signed' },
  'application.site-verified': { zh: '现场核查', en: 'Site verified' },
  'application.review-concluded': { zh: '形成评审结论', en: 'Review concluded' },
  'application.kpis-compared': { zh: '指标比较', en: 'KPIs compared' },
  'application.eligibility-computed': { zh: '计算评价结果', en: 'Eligibility computed' },
  'application.decision-deferred': { zh: '暂缓认定', en: 'Decision deferred' },
  'application.decision-resumed': { zh: '恢复认定', en: 'Decision resumed' },
  'application.notice-published': { zh: '发布公示', en: 'Notice published' },
  'application.named-for-cultivation': { zh: '列入培育对象', en: 'Named for cultivation' },
  'application.acceptance-applied-for': { zh: '申请验收', en: 'Acceptance applied for' },
  'application.acceptance-checked': { zh: '验收初审', en: 'Acceptance checked' },
  'application.acceptance-passed': { zh: '通过验收', en: 'Acceptance passed' },
  'application.awarded': { zh: '认定', en: 'Awarded' },
  'application.award-refused': { zh: '不予认定', en: 'Award refused' },
  're-evaluation.annual-report-submitted': { zh: '提交年度报告', en: 'Annual report submitted' },
  're-evaluation.kpis-compared': { zh: '指标比较', en: 'KPIs compared' },
  're-evaluation.eligibility-computed': { zh: '计算复评结果', en: 'Eligibility computed' },
  're-evaluation.title-kept': { zh: '保持称号', en: 'Title kept' },
  're-evaluation.rectification-ordered': { zh: '责令整改', en: 'Rectification ordered' },
  're-evaluation.rectification-reported': { zh: '提交整改报告', en: 'Rectification reported' },
  're-evaluation.title-revoked': { zh: '撤销称号', en: 'Title revoked' },
};

/** What an event is called to people; one that is not known keeps its own name. */
export function eventName(type: string): Bilingual {
  return names[type] ?? { zh: type, en: type };
}

const spoken = ['reason', 'remark', 'opinion', 'summary', 'goals', 'title', 'certificateNumber'] as const;

/** The words an event carries: what the actor wrote, and the reasons given by clause. */
export function eventWords({ data }: HistoryEntry): readonly string[] {
  if (typeof data !== 'object' || data === null) return [];
  const fields = data as Readonly<Record<string, unknown>>;
  const words = spoken.map((name) => fields[name]).filter((text) => typeof text === 'string' && text !== '');
  const reasons = [fields['clauses'], fields['reasons']].flatMap((list) =>
    Array.isArray(list) ? (list as unknown[]) : [],
  );
  return [...(words as string[]), ...reasons.flatMap(clauseReason)];
}

function clauseReason(given: unknown): string[] {
  if (typeof given !== 'object' || given === null) return [];
  const { clause, reason } = given as Readonly<Record<string, unknown>>;
  return typeof clause === 'string' && typeof reason === 'string' ? [`${clause}：${reason}`] : [];
}
