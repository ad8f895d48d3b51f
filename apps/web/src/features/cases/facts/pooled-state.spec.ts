import { expect, it } from '@jest/globals';
import { stateOf } from './pooled-state.js';

type Pooled = Parameters<typeof stateOf>[0];

const expert = (suspension: Pooled['suspension']): Pooled => ({
  id: 'e',
  specialty: 'technical',
  fields: [],
  region: '440100',
  employer: null,
  employerName: '示例研究院',
  employerGroup: null,
  since: '2020-01-01',
  formerEmployments: [],
  interests: null,
  suspension,
  drawn: [],
});
const today = '2026-07-01';

it.each([
  [null, '可抽取'],
  [{ reason: '示例', on: '2026-05-01', until: null }, '暂停资格'],
  [{ reason: '示例', on: '2026-05-01', until: '2026-07-31' }, '暂停资格（至 2026-07-31）'],
  [{ reason: '示例', on: '2026-05-01', until: '2026-06-30' }, '可抽取'],
])('an expert suspended as in %j is on 1 July %s', (suspension, expected) =>
  expect(stateOf(expert(suspension), today).zh).toBe(expected),
);
