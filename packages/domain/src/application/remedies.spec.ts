import { describe, expect, it } from '@jest/globals';
import { tiers } from '@tidu/criteria';
import { type Decided, isReconsidered, remedies } from './remedies.js';

const COMPANY = '914403001922038216';
const at = (change: Partial<Decided>): Decided => ({
  act: 'decision',
  tier: 'advanced',
  province: '320000',
  group: undefined,
  ...change,
});
const told = (decided: Decided) => remedies(decided).map(({ kind, authority }) => `${kind}: ${authority.zh}`);

describe('the remedies against a decision', () => {
  it('of a province lead to its people’s government, of the ministry to the ministry', () => {
    expect(told(at({}))).toEqual(['appeal: 作出决定的主管部门', 'reconsideration: 江苏省人民政府']);
    for (const tier of ['excellent', 'pioneer'] as const) {
      expect(told(at({ tier }))).toEqual(['appeal: 工业和信息化部', 'reconsideration: 工业和信息化部']);
    }
  });

  it('not to take up an application lead to the government of the province that did not, whatever the tier', () =>
    expect(told(at({ act: 'formal-check', tier: 'excellent' }))).toEqual([
      'appeal: 工业和信息化部',
      'reconsideration: 江苏省人民政府',
    ]));

  it('of a central enterprise hold no administrative reconsideration: it is no administrative body', () => {
    for (const tier of ['basic', 'advanced'] as const) {
      expect(told(at({ tier, group: COMPANY }))).toEqual([`appeal: 中央企业 ${COMPANY}`]);
    }
    expect(told(at({ act: 'formal-check', tier: 'pioneer', group: COMPANY }))).toEqual([
      'appeal: 工业和信息化部',
    ]);
    expect(isReconsidered(at({ group: COMPANY }))).toBe(false);
  });

  it('of the ministry on a group’s channel lead to the ministry', () =>
    expect(told(at({ tier: 'pioneer', group: COMPANY }))).toEqual([
      'appeal: 工业和信息化部',
      'reconsideration: 工业和信息化部',
    ]));

  it('name no province where a city, or the XPCC, decided', () => {
    for (const change of [{ tier: 'basic' }, { group: 'xpcc' }, { province: undefined }] as const) {
      expect(told(at(change)).at(-1)).toBe('reconsideration: 作出决定机关的本级人民政府');
    }
  });

  it('name the campaign’s own time for an appeal, and mark the platform’s', () => {
    const within = (decided: Decided) => remedies(decided)[0]?.within.zh;
    expect(within(at({}))).toBe('自收到决定之日起 15 个工作日内（平台默认）');
    expect(within(at({ appealWorkingDays: 10 }))).toBe('自收到决定之日起 10 个工作日内（本批次规定）');
  });

  it('cite the law for what is law, and for nothing else', () => {
    for (const tier of tiers)
      for (const { kind, within } of remedies(at({ tier })))
        expect(within.zh.includes('行政复议法')).toBe(kind === 'reconsideration');
  });
});
