import { conflictKinds } from '@tidu/contracts';
import { type Field } from '../../command-form/field.js';

/** The ties an expert declares (回避情形); none means free of conflict. */
export const ties: Field = {
  kind: 'list',
  path: 'conflicts',
  label: { zh: '应当回避的情形', en: 'Conflicts' },
  add: { zh: '加一条', en: 'Add one' },
  of: [
    { kind: 'choice', path: 'kind', label: { zh: '情形', en: 'Kind' }, choices: conflictKinds },
    { kind: 'words', path: 'detail', label: { zh: '说明', en: 'Detail' } },
  ],
};
export const reason: Field = { kind: 'words', path: 'reason', label: { zh: '理由', en: 'Reason' } };
export const opinion: Field = { kind: 'words', path: 'opinion', label: { zh: '意见', en: 'Opinion' } };
export const remark: Field = {
  kind: 'words',
  path: 'remark',
  label: { zh: '备注', en: 'Remark' },
  empty: 'text',
};
export const reasons: Field = {
  kind: 'clause-reasons',
  path: 'reasons',
  label: { zh: '理由（逐条）', en: 'Reasons, by clause' },
};
export const evidence: Field = {
  kind: 'files',
  path: 'evidence',
  label: { zh: '证明材料', en: 'Proof' },
  empty: 'list',
};
