import { incidentKinds } from '@tidu/contracts';
import { type FormSpec } from '../command-form/field.js';

/** What each act of an authority on a factory asks for. */
export const factorySpecs = {
  'convert-title': {
    note: {
      zh: '把原有称号（如省级智能工厂）转换为本梯度的等级；按所选批次的要素条件版本认定，另发证书。',
      en: 'An older title counts as a tier of this ladder; it rests on the edition of the campaign chosen and gets a certificate of its own.',
    },
    fields: [
      { kind: 'choice', path: 'campaignId', label: { zh: '按哪一批次', en: 'Under which campaign' } },
      { kind: 'text', path: 'legacy.name', label: { zh: '原称号', en: 'Older title' } },
      { kind: 'text', path: 'legacy.issuer', label: { zh: '颁发单位', en: 'Issued by' } },
      { kind: 'text', path: 'legacy.number', label: { zh: '原证书编号或文号', en: 'Its number' } },
      { kind: 'day', path: 'legacy.awardedOn', label: { zh: '获得日期', en: 'Awarded on' } },
      {
        kind: 'text',
        path: 'evidence',
        label: { zh: '佐证文件的 SHA-256', en: 'SHA-256 of the proof' },
        empty: 'null',
      },
      { kind: 'day', path: 'validUntil', label: { zh: '有效期至', en: 'Valid until' } },
    ],
  },
  'report-incident': {
    note: {
      zh: '报告后，认定机关须在期限内立案或写明不予处理的理由。',
      en: 'The body that decides the tier must open a case or say why not, in time.',
    },
    fields: [
      {
        kind: 'choice',
        path: 'kind',
        label: { zh: '种类', en: 'Kind' },
        choices: incidentKinds,
      },
      { kind: 'day', path: 'happenedOn', label: { zh: '发生日期', en: 'Happened on' } },
      { kind: 'words', path: 'facts', label: { zh: '事实', en: 'Facts' } },
      { kind: 'words', path: 'source', label: { zh: '来源', en: 'Source' } },
    ],
  },
  'close-incident': {
    note: {
      zh: '核查后认为不需要立案的，写明理由。理由载入工厂的办理记录。',
      en: 'Where a check shows that no case is needed, say why. The reason stands in the history of the factory.',
    },
    fields: [{ kind: 'words', path: 'reason', label: { zh: '理由', en: 'Reason' } }],
  },
} as const satisfies Readonly<Record<string, FormSpec>>;
