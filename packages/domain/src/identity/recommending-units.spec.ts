import { describe, expect, it } from '@jest/globals';
import {
  citiesApart,
  isRecommendingUnit,
  plannedCities,
  unitHolds,
  unitName,
  XPCC,
} from './recommending-units.js';

const GROUP = '91320214MA1T0A0B2R';

describe('recommending units', () => {
  it('knows the five cities with planning status', () =>
    expect(Object.entries(plannedCities).map(([code, { zh, en }]) => `${code} ${zh} ${en}`)).toEqual([
      '210200 大连市 Dalian',
      '330200 宁波市 Ningbo',
      '350200 厦门市 Xiamen',
      '370200 青岛市 Qingdao',
      '440300 深圳市 Shenzhen',
    ]));

  it.each([
    ['a province', '440000', [], true],
    ['the XPCC', XPCC, [], true],
    ['a central enterprise', GROUP, [], true],
    ['a planned city through its province', '440300', ['440000'], false],
    ['a planned city with a quota of its own', '440300', ['440000', '440300'], true],
    ['any other city', '440100', ['440100'], false],
    ['no such province', '990000', [], false],
    ['no such enterprise', '91320214MA1T0A0B2X', [], false],
  ] as const)('%s: %s', (_what, unit, withOwnQuota, expected) =>
    expect(isRecommendingUnit(unit, withOwnQuota)).toBe(expected),
  );

  it('leaves a city with a quota of its own out of its province’s, and of no other’s', () => {
    const withOwnQuota = ['440000', '440300', '370200', '440100', GROUP];
    expect(citiesApart('440000', withOwnQuota)).toEqual(['440300']);
    expect(citiesApart('440300', withOwnQuota)).toEqual([]);
    expect(citiesApart('320000', withOwnQuota)).toEqual([]);
    expect(citiesApart(GROUP, withOwnQuota)).toEqual([]);
  });

  it.each([
    ['440000', { city: '440100' }, [], true],
    ['440000', { city: '440300' }, [], true],
    ['440000', { city: '440300' }, ['440300'], false],
    ['440300', { city: '440300' }, [], true],
    ['320000', { city: '440100' }, [], false],
    ['440000', { city: '440100', group: GROUP }, [], false],
    [GROUP, { city: '440100', group: GROUP }, [], true],
    [GROUP, { city: '440100' }, [], false],
    [XPCC, { city: '659001', group: XPCC }, [], true],
    ['650000', { city: '659001', group: XPCC }, [], false],
    [XPCC, { city: '659001', group: GROUP }, [], false],
  ])('%s answers for %j without %j: %s', (unit, place, apart, expected) =>
    expect(unitHolds(unit, place, apart)).toBe(expected),
  );

  it.each([
    ['440000', '广东省', 'Guangdong'],
    ['440300', '深圳市', 'Shenzhen'],
    [XPCC, '新疆生产建设兵团', 'Xinjiang Production and Construction Corps'],
    ['440100', '广东省广州市', 'division 440100'],
    [GROUP, `中央企业 ${GROUP}`, `central enterprise ${GROUP}`],
    ['914403001922038216', '中央企业 914403001922038216', 'central enterprise 914403001922038216'],
  ])('%s is called %s', (unit, zh, en) => expect(unitName(unit)).toEqual({ zh, en }));
});
