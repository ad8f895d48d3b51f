import {
  changeKinds,
  changeOutcomes,
  clauseOutcomes,
  revocationGrounds,
  revocationOutcomes,
} from '@tidu/contracts';
import { type FormSpec } from '../../command-form/field.js';
import { evidence, opinion, reason, reasons, remark, ties } from './shared.js';

export const revocationSpecs: Readonly<Record<string, FormSpec>> = {
  'open-revocation': {
    note: {
      zh: '立案即向企业送达告知书，企业有 15 个工作日陈述申辩（平台默认）。决定须由您以外的人作出。',
      en: 'Opening serves notice on the enterprise, which has 15 working days for its defence (platform default). Somebody else than you must decide.',
    },
    fields: [
      { kind: 'choice', path: 'factoryId', label: { zh: '工厂', en: 'Factory' } },
      {
        kind: 'choice',
        path: 'grounds',
        label: { zh: '事由', en: 'Grounds' },
        choices: revocationGrounds,
        many: true,
      },
      { kind: 'words', path: 'facts', label: { zh: '事实', en: 'Facts' } },
      reasons,
      {
        kind: 'names',
        path: 'incidents',
        label: { zh: '所涉事故、失信记录编号', en: 'Numbers of the incidents it rests on' },
        empty: 'list',
      },
    ],
  },
  'submit-defence': {
    note: {
      zh: '您的陈述申辩原样入卷，决定时须作回应。可以同时要求听证。',
      en: 'Your defence goes into the file as it is, and the decision must answer it. You may ask for a hearing as well.',
    },
    fields: [
      { kind: 'words', path: 'statement', label: { zh: '陈述申辩', en: 'Defence' } },
      evidence,
      { kind: 'flag', path: 'hearing', label: { zh: '要求听证', en: 'Ask for a hearing' } },
    ],
  },
  'record-hearing': {
    fields: [
      { kind: 'day', path: 'heldOn', label: { zh: '听证日期', en: 'Held on' } },
      { kind: 'words', path: 'summary', label: { zh: '听证情况', en: 'What was said' } },
    ],
  },
  'decide-revocation': {
    note: {
      zh: '须由立案人以外的人决定。撤销的，救济途径由平台附上。',
      en: 'Somebody else than who opened the case decides. The platform adds the remedies to a revocation.',
    },
    fields: [
      { kind: 'choice', path: 'outcome', label: { zh: '决定', en: 'Decision' }, choices: revocationOutcomes },
      {
        kind: 'day',
        path: 'deadline',
        label: { zh: '整改期限', en: 'Deadline' },
        when: { path: 'outcome', is: ['rectification'] },
      },
      reasons,
    ],
  },
  'report-rectification': {
    fields: [
      { kind: 'words', path: 'statement', label: { zh: '整改情况', en: 'What was rectified' } },
      evidence,
    ],
  },
  'publish-revocation': {
    note: {
      zh: '公告后公众可见，证书查验显示已撤销。',
      en: 'Everybody can read it then, and the certificate check says that the title is revoked.',
    },
    fields: [],
  },
};

const report: FormSpec['fields'] = [
  { kind: 'choice', path: 'kind', label: { zh: '变化种类', en: 'Kind of change' }, choices: changeKinds },
  { kind: 'day', path: 'happenedOn', label: { zh: '发生日期', en: 'Happened on' } },
  { kind: 'words', path: 'details', label: { zh: '情况说明', en: 'Details' } },
  {
    kind: 'text',
    path: 'newName',
    label: { zh: '工厂新名称', en: 'New name of the factory' },
    empty: 'absent',
    when: { path: 'kind', is: ['rename', 'merger', 'division', 'restructuring'] },
  },
  {
    kind: 'text',
    path: 'newEnterpriseName',
    label: { zh: '企业新名称', en: 'New name of the enterprise' },
    empty: 'absent',
    when: { path: 'kind', is: ['rename', 'merger', 'division', 'restructuring'] },
  },
  {
    kind: 'text',
    path: 'newPlace.province',
    label: { zh: '新址所在省（六位代码）', en: 'Province of the new place (six digits)' },
    when: { path: 'kind', is: ['relocation'] },
  },
  {
    kind: 'text',
    path: 'newPlace.city',
    label: { zh: '新址所在市（六位代码）', en: 'City of the new place (six digits)' },
    when: { path: 'kind', is: ['relocation'] },
  },
  {
    kind: 'text',
    path: 'successor',
    label: { zh: '承继企业的统一社会信用代码', en: 'Credit code of the successor' },
    empty: 'absent',
    when: { path: 'kind', is: ['merger', 'division', 'restructuring'] },
  },
  {
    ...evidence,
    help: {
      zh: '须附证明；更名附登记机关的变更通知书。',
      en: 'Attach the proof; for a rename the registration office’s notice.',
    },
  },
];

export const changeSpecs: Readonly<Record<string, FormSpec>> = {
  'report-change': {
    note: {
      zh: '发生后三个月内报告（平台默认）；逾期也可报告，记为逾期。称号在决定前不变。',
      en: 'Report within three months (platform default); later reports are taken and noted as late. The title stays until the decision.',
    },
    fields: [{ kind: 'choice', path: 'factoryId', label: { zh: '工厂', en: 'Factory' } }, ...report],
  },
  'amend-change': { fields: report },
  'withdraw-change': { fields: [reason] },
  'return-change': { fields: [reason] },
  'check-change': {
    fields: [
      {
        kind: 'truth',
        path: 'meetsCriteria',
        label: { zh: '变化后是否仍符合要素条件', en: 'Are the criteria still met?' },
        neither: { zh: '简单更名，不涉及', en: 'a simple rename: does not touch them' },
      },
      { ...opinion, empty: 'text' },
    ],
  },
  'decide-change': {
    note: {
      zh: '“转入撤销程序”不直接取消称号：另行告知、听取申辩后决定。',
      en: 'A revocation proceeding does not take the title at once: notice and defence come first.',
    },
    fields: [
      {
        kind: 'choice',
        path: 'outcome',
        label: { zh: '决定', en: 'Decision' },
        choices: changeOutcomes,
      },
      reasons,
    ],
  },
};

export const appealSpecs: Readonly<Record<string, FormSpec>> = {
  'file-appeal': {
    note: {
      zh: '自收到决定起 15 个工作日内提出，每个决定一次（平台默认）；由原决定人以外的人员办理。行政复议、诉讼不受影响。',
      en: 'Within 15 working days of the decision, once for each (platform default); others than those who decided handle it. Reconsideration and court stay open.',
    },
    fields: [
      { ...reasons, path: 'clauses', label: { zh: '复核范围（逐条）', en: 'What is appealed, by clause' } },
      { kind: 'words', path: 'statement', label: { zh: '陈述', en: 'Statement' } },
    ],
  },
  'accept-appeal': { fields: [remark] },
  'decline-appeal': { fields: [reason] },
  'withdraw-appeal': { fields: [reason] },
  'declare-appeal-interests': {
    note: {
      zh: '任职、持股、供货、咨询辅导、评估机构、同一集团、亲属关系等，三年内有过的也须声明（平台默认）。没有的，不加条目直接提交，随即可以阅卷。',
      en: 'Employment, equity, supply, consulting, assessment, same group, kinship and the like, also within the last three years (platform default). If there is none, submit without an entry, and the dossier opens.',
    },
    fields: [ties],
  },
  'record-appeal-findings': {
    fields: [
      {
        kind: 'clause-verdicts',
        path: 'findings',
        label: { zh: '逐条意见', en: 'Findings, by clause' },
        verdicts: {
          met: { zh: '符合', en: 'met' },
          'not-met': { zh: '不符合', en: 'not met' },
          'cannot-tell': { zh: '无法判定', en: 'cannot tell' },
        },
      },
    ],
  },
  'sign-appeal-opinion': {
    fields: [
      { kind: 'words', path: 'summary', label: { zh: '总体意见', en: 'Overall opinion' } },
      {
        kind: 'flag',
        path: 'noConflict',
        label: { zh: '我没有应当回避的情形。', en: 'I have no conflict of interest.' },
      },
    ],
  },
  'replace-appeal-expert': {
    fields: [
      { kind: 'choice', path: 'expert', label: { zh: '更换哪位专家', en: 'Whom to replace' } },
      reason,
    ],
  },
  'decide-appeal': {
    note: {
      zh: '须由作出原决定以外的人决定。复核成立的，原决定被取代，不作修改。',
      en: 'Somebody else than who took the decision decides. Where the appeal is right, the decision is superseded, never edited.',
    },
    fields: [
      {
        kind: 'clause-verdicts',
        path: 'outcomes',
        label: { zh: '逐条结论', en: 'Outcome, by clause' },
        verdicts: clauseOutcomes,
      },
      opinion,
    ],
  },
};
