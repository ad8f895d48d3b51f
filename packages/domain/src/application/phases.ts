/** Where an application stands (申报状态). */
export const phases = [
  'none',
  'draft',
  'submitted',
  'returned',
  'accepted',
  'recommended',
  'in-review',
  'concluded',
  'deferred',
  'public-notice',
  'cultivation',
  'acceptance-submitted',
  'acceptance-checked',
  'acceptance-passed',
  'awarded',
  'self-assessed',
  'refused',
  'not-accepted',
  'withdrawn',
  'lapsed',
] as const;
export type Phase = (typeof phases)[number];

/** The phases in which nothing goes on any more; an appeal may still put a decision aside. */
export const endedPhases: readonly Phase[] = ['awarded', 'refused', 'not-accepted', 'withdrawn', 'lapsed'];

/** What each phase is called to people. */
export const phaseNames: Readonly<Record<Phase, { readonly zh: string; readonly en: string }>> = {
  none: { zh: '未开始', en: 'not started' },
  draft: { zh: '填报中', en: 'draft' },
  submitted: { zh: '待形式审查', en: 'awaiting formal check' },
  returned: { zh: '退回补正', en: 'returned for correction' },
  accepted: { zh: '已受理', en: 'accepted for review' },
  recommended: { zh: '已推荐', en: 'recommended' },
  'in-review': { zh: '专家评审中', en: 'in expert review' },
  concluded: { zh: '评审结束', en: 'review concluded' },
  deferred: { zh: '暂缓认定', en: 'decision deferred' },
  'public-notice': { zh: '公示中', en: 'on public notice' },
  cultivation: { zh: '培育中', en: 'in cultivation' },
  'acceptance-submitted': { zh: '已申请验收', en: 'acceptance applied for' },
  'acceptance-checked': { zh: '验收初审通过', en: 'acceptance checked' },
  'acceptance-passed': { zh: '验收通过', en: 'acceptance passed' },
  awarded: { zh: '已认定', en: 'awarded' },
  'self-assessed': { zh: '自评达到', en: 'self-assessed' },
  refused: { zh: '不予认定', en: 'refused' },
  'not-accepted': { zh: '不予受理', en: 'not accepted for review' },
  withdrawn: { zh: '已撤回', en: 'withdrawn' },
  lapsed: { zh: '已失效', en: 'lapsed' },
};
