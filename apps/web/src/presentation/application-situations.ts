import { type ApplicationView, type Phase, type Role } from '@tidu/contracts';
import { isComputing } from '../api/resources.js';
import { type Bilingual } from '../language/language.js';

const whatIsNext: Readonly<Record<Phase, Bilingual>> = {
  none: { zh: '申报尚未开始。', en: 'The application has not begun.' },
  draft: { zh: '正在填报，尚未提交。', en: 'Being filled in; not submitted yet.' },
  submitted: {
    zh: '已提交，等待形式审查：受理、退回补正或不予受理。',
    en: 'Submitted; awaits the formal check: accept, return for correction, or decline.',
  },
  returned: {
    zh: '已退回补正，等待企业按意见修改后再次提交。',
    en: 'Returned for correction; the enterprise changes what was asked and submits again.',
  },
  accepted: { zh: '已受理，等待进入评审。', en: 'Accepted; review comes next.' },
  recommended: {
    zh: '推荐单位已报送，等待抽取专家组。',
    en: 'Recommended by its unit; the panel is drawn next.',
  },
  'in-review': {
    zh: '专家正在逐条评审，全部签署后形成评审结论。',
    en: 'Experts review it clause by clause; the conclusion follows once all have signed.',
  },
  concluded: {
    zh: '评审结束，等待认定机关决定。',
    en: 'The review is concluded; the deciding body comes next.',
  },
  deferred: {
    zh: '因缺少依据暂缓认定，补齐后恢复。',
    en: 'Deferred for want of data; resumed once it is there.',
  },
  'public-notice': {
    zh: '正在公示；期满后复查信用与事故情况，再作认定。',
    en: 'On public notice; once it ends, credit and accidents are checked again before the award.',
  },
  cultivation: {
    zh: '已列入培育对象，培育期内由企业申请验收。',
    en: 'Named for cultivation; the enterprise applies for acceptance within the period.',
  },
  'acceptance-submitted': {
    zh: '已申请验收，等待推荐单位初审。',
    en: 'Acceptance applied for; the recommending unit checks first.',
  },
  'acceptance-checked': {
    zh: '验收初审已通过，等待工业和信息化部验收。',
    en: 'The first check of the acceptance is passed; MIIT comes next.',
  },
  'acceptance-passed': { zh: '验收通过，等待公示。', en: 'Acceptance passed; the public notice comes next.' },
  awarded: {
    zh: '已认定，下一步是次年的年度报告与复评。',
    en: 'Awarded; next comes the annual report and re-evaluation of the following year.',
  },
  refused: { zh: '不予认定，理由与救济途径见下。', en: 'Refused; the reasons and remedies are given below.' },
  'self-assessed': {
    zh: '自评达到基础级；基础级为企业自评，没有证书和有效期。',
    en: 'Self-assessed as basic; the tier is the enterprise’s own assessment, without certificate or term.',
  },
  'not-accepted': { zh: '不予受理，理由见下。', en: 'Not accepted for review; the reason is given below.' },
  withdrawn: { zh: '企业已撤回。', en: 'Withdrawn by the enterprise.' },
  lapsed: {
    zh: '期限已过，申报失效；填报内容仍可查看，下一批次可以重新申报。',
    en: 'The time ran out and the application lapsed; its content stays readable, and the next campaign is open to it.',
  },
};

/** One sentence that says where an application stands and what comes next. */
export function situationOf(view: ApplicationView, role: Role): Bilingual {
  const { phase, submittedAt } = view.application;
  if (role === 'enterprise' && phase === 'submitted' && submittedAt !== null) {
    return {
      zh: '已收到您的申报，等待形式审查。现在不需要您做什么。',
      en: 'Your application was received and awaits the formal check. Nothing is asked of you now.',
    };
  }
  const sentence = whatIsNext[phase];
  return isComputing(view)
    ? { zh: `${sentence.zh}平台正在计算评价结果。`, en: `${sentence.en} The evaluation is being computed.` }
    : sentence;
}
