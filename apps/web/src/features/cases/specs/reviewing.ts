import { drawFieldNames, drawPlaceNames, specialtyNames, tieNames } from '@tidu/contracts';
import { areaLabels } from '@tidu/criteria';
import { type Field, type FormSpec } from '../../command-form/field.js';
import { reason, remark } from './shared.js';

export const recommendationSpecs: Readonly<Record<string, FormSpec>> = {
  'begin-list': {
    note: {
      zh: '每个推荐单位每批次一份名单，在名额之内排序；名单编号由批次和单位确定。',
      en: 'One list for each recommending unit and campaign, ranked within its quota.',
    },
    fields: [
      { kind: 'choice', path: 'campaignId', label: { zh: '批次', en: 'Campaign' } },
      { kind: 'choice', path: 'unit', label: { zh: '推荐单位', en: 'Recommending unit' } },
    ],
  },
  'reopen-list': {
    note: {
      zh: '重新打开后可以修改，冻结时的哈希作废；排序保留。',
      en: 'It can be changed again; the hash of the freeze is void, the ranking is kept.',
    },
    fields: [reason],
  },
  'begin-supplement': {
    note: {
      zh: '补充推荐在同一名额内接续排序（平台默认）。',
      en: 'A supplement goes on within the same quota, and ranks on from the last issue (platform default).',
    },
    fields: [reason],
  },
  'drop-supplement': { fields: [reason] },
};

const yearlySeats: Field = {
  kind: 'number',
  path: 'constraints.yearlySeats',
  label: { zh: '每位专家本年度最多抽中次数', en: 'Most seats of one expert in the year' },
  min: 1,
  initial: 12,
};

export const drawSpecs: Readonly<Record<string, FormSpec>> = {
  'prepare-draw': {
    note: {
      zh: '按条件从专家库得出候选名单并算出哈希。此后名单不变；专家库有变化的，须放弃后重新发起。',
      en: 'The candidates follow from the pool and these terms, and are hashed. They stand from then on; if the pool changes, the draw is abandoned and opened anew.',
    },
    fields: [
      {
        kind: 'choice',
        path: 'constraints.field',
        label: { zh: '专业领域', en: 'Field' },
        choices: drawFieldNames,
      },
      {
        kind: 'choice',
        path: 'constraints.place',
        label: { zh: '地区', en: 'Place' },
        choices: drawPlaceNames,
      },
      yearlySeats,
    ],
  },
  'abandon-draw': {
    note: {
      zh: '种子已承诺的，公开期限届满方可放弃；未公开的人记录在案，不能再参加同一案卷的抽取。',
      en: 'Once seeds are committed it can be abandoned only after the time for revealing; who did not reveal is on record and takes no part again.',
    },
    fields: [reason],
  },
};

const profile: readonly Field[] = [
  {
    kind: 'choice',
    path: 'specialty',
    label: { zh: '类别', en: 'Specialty' },
    choices: specialtyNames,
  },
  {
    kind: 'choice',
    path: 'fields',
    label: { zh: '专业领域', en: 'Fields' },
    help: {
      zh: '制造业大类（GB/T 4754）或智能工厂建设环节。',
      en: 'Divisions of manufacturing (GB/T 4754) or areas of the criteria.',
    },
    choices: {
      ...areaLabels,
      ...Object.fromEntries(
        Array.from({ length: 31 }, (_, index) => String(index + 13)).map((code) => [
          code,
          { zh: `C${code}`, en: `C${code}` },
        ]),
      ),
    },
    many: true,
  },
  {
    kind: 'text',
    path: 'region',
    label: { zh: '工作地（六位行政区划代码）', en: 'Place of work (six digits)' },
  },
  { kind: 'text', path: 'employerName', label: { zh: '工作单位', en: 'Employer' } },
  {
    kind: 'text',
    path: 'employer',
    label: { zh: '单位统一社会信用代码', en: 'Employer’s credit code' },
    empty: 'null',
  },
  {
    kind: 'text',
    path: 'employerGroup',
    label: { zh: '单位所属集团', en: 'Group of the employer' },
    empty: 'null',
  },
  { kind: 'day', path: 'since', label: { zh: '任职起始日', en: 'Employed there since' } },
];
const expert: Field = { kind: 'choice', path: 'expert', label: { zh: '专家', en: 'Expert' } };

export const expertPoolSpecs: Readonly<Record<string, FormSpec>> = {
  'establish-pool': {
    fields: [{ kind: 'choice', path: 'authority', label: { zh: '组织评审的单位', en: 'Body that reviews' } }],
  },
  'enrol-expert': { fields: [expert, ...profile] },
  'update-expert': { fields: [expert, ...profile] },
  'suspend-expert': {
    fields: [
      expert,
      reason,
      { kind: 'day', path: 'until', label: { zh: '暂停至', en: 'Until' }, empty: 'null' },
    ],
  },
  'readmit-expert': { fields: [expert, remark] },
  'declare-standing-interests': {
    note: {
      zh: '申报与企业的长期利害关系，抽取时自动回避。没有的，不加条目直接提交。',
      en: 'Standing ties to enterprises; draws leave you out there by themselves. Where there are none, send it without entries.',
    },
    fields: [
      {
        kind: 'list',
        path: 'interests',
        label: { zh: '长期利害关系', en: 'Standing interests' },
        add: { zh: '加一条', en: 'Add one' },
        of: [
          {
            kind: 'choice',
            path: 'kind',
            label: { zh: '种类', en: 'Kind' },
            choices: tieNames,
          },
          {
            kind: 'text',
            path: 'organisation',
            label: { zh: '单位名称或信用代码', en: 'Organisation, or its credit code' },
          },
          { kind: 'day', path: 'from', label: { zh: '自', en: 'From' } },
          { kind: 'day', path: 'to', label: { zh: '至', en: 'To' }, empty: 'null' },
        ],
      },
    ],
  },
};
