import { describe, expect, it } from '@jest/globals';
import { bodyOf, type Field, valuesOf } from './field.js';

const label = { zh: '标签', en: 'label' };
const fields: readonly Field[] = [
  { kind: 'words', path: 'reason', label },
  { kind: 'day', path: 'until', label, empty: 'null' },
  { kind: 'text', path: 'remark', label, empty: 'text' },
  { kind: 'text', path: 'newName', label, empty: 'absent' },
  { kind: 'choice', path: 'constraints.place', label, choices: {} },
  { kind: 'number', path: 'constraints.yearlySeats', label },
  { kind: 'flag', path: 'hearing', label },
  { kind: 'names', path: 'inspectors', label },
  { kind: 'files', path: 'evidence', label, empty: 'list' },
  { kind: 'list', path: 'interests', label, add: label, of: [{ kind: 'text', path: 'organisation', label }] },
];

describe('the body of a command', () => {
  it('stands for what was not entered as each field says', () =>
    expect(bodyOf(fields, { reason: '理由' })).toEqual({
      reason: '理由',
      until: null,
      remark: '',
      hearing: false,
      inspectors: [],
      evidence: [],
      interests: [],
    }));

  it('is nested as the paths say, and names come one by one', () => {
    const entered = {
      reason: '理由',
      until: '2026-07-01',
      'constraints.place': 'any',
      'constraints.yearlySeats': 3,
      hearing: true,
      inspectors: '甲、乙\n丙 ，',
      interests: [{ organisation: '某公司' }],
    };
    expect(bodyOf(fields, entered)).toMatchObject({
      until: '2026-07-01',
      constraints: { place: 'any', yearlySeats: 3 },
      hearing: true,
      inspectors: ['甲', '乙', '丙'],
      interests: [{ organisation: '某公司' }],
    });
  });

  it('is shown in the fields again as it was entered', () => {
    const body = bodyOf(fields, { reason: '理由', 'constraints.place': 'any', inspectors: '甲\n乙' });
    expect(bodyOf(fields, valuesOf(fields, body))).toEqual(body);
  });
});
