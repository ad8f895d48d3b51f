import { objectionOutcomes } from '@tidu/contracts';
import { type FormSpec } from '../../command-form/field.js';
import { reason } from './shared.js';

export const noticeSpecs: Readonly<Record<string, FormSpec>> = {
  'handle-objection': {
    note: {
      zh: '答复会记录在案。公示自答复次日起补足剩余的工作日；异议成立的，该项不能认定。',
      en: 'The answer goes on record. The notice then runs its remaining working days; where the objection is upheld, the item cannot be awarded.',
    },
    fields: [
      { kind: 'choice', path: 'objectionId', label: { zh: '哪一份异议', en: 'Which objection' } },
      {
        kind: 'choice',
        path: 'outcome',
        label: { zh: '结论', en: 'Outcome' },
        choices: objectionOutcomes,
      },
      { kind: 'words', path: 'reasons', label: { zh: '核实情况与理由', en: 'What was found, and why' } },
    ],
  },
};

export const editionSpecs: Readonly<Record<string, FormSpec>> = {
  'adopt-edition': {
    note: {
      zh: '请先核对要素条件文本，再填写其内容哈希：采用的是这份内容，不是这个名称。',
      en: 'Compare the text first, then give the hash of its content: what is adopted is this content, not the name.',
    },
    fields: [
      { kind: 'choice', path: 'edition', label: { zh: '版本', en: 'Edition' } },
      { kind: 'text', path: 'contentHash', label: { zh: '内容哈希', en: 'Content hash' } },
      { kind: 'day', path: 'inForceFrom', label: { zh: '施行日期', en: 'In force from' } },
      { kind: 'text', path: 'documentNumber', label: { zh: '文号', en: 'Document number' } },
    ],
  },
  'retire-edition': {
    note: {
      zh: '停用后不能用于新批次；已按它认定的不受影响。',
      en: 'It is not used for new campaigns then; what was awarded under it stands.',
    },
    fields: [{ kind: 'day', path: 'from', label: { zh: '停用日期', en: 'From' } }],
  },
};

export const roleGrantSpecs: Readonly<Record<string, FormSpec>> = {
  'grant-role': {
    note: {
      zh: '由系统管理员提出，安全管理员确认后生效。',
      en: 'The system administrator proposes it; it is in force once the security administrator confirms it.',
    },
    fields: [
      { kind: 'choice', path: 'account', label: { zh: '账号', en: 'Account' } },
      { kind: 'choice', path: 'role', label: { zh: '角色', en: 'Role' } },
      {
        kind: 'text',
        path: 'scope.region',
        label: { zh: '管辖地区（六位代码）', en: 'Division (six digits)' },
        when: { path: 'role', is: ['expert', 'district', 'city', 'province'] },
      },
      {
        kind: 'text',
        path: 'scope.unit',
        label: { zh: '集团（信用代码或 xpcc）', en: 'Group (credit code or xpcc)' },
        when: { path: 'role', is: ['group'] },
      },
    ],
  },
  'confirm-role': {
    note: {
      zh: '请核对账号、角色和范围；确认后该账号即可使用此角色。',
      en: 'Check account, role and scope; the account may use it from then on.',
    },
    fields: [],
  },
  'withdraw-role': { fields: [reason] },
};

export const calendarSpecs: Readonly<Record<string, FormSpec>> = {
  'drop-holidays': { fields: [reason] },
};
