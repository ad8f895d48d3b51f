import { describe, expect, it } from '@jest/globals';
import { divisionPath, findDivisions, isDivisionCode, placeInWords, provincesOfChina } from './division.js';
import { findIndustries, industries, industryInWords, industryName } from './industry.js';
import { provinces } from './region.js';

describe('the industries of GB/T 4754-2017', () => {
  const count = (sector: string, digits: number) =>
    industries.filter(({ code }) => code.startsWith(sector) && code.length === digits + 1).length;

  it('are as many as the standard has in sectors B, C and D', () =>
    expect(['B', 'C', 'D'].map((sector) => [count(sector, 2), count(sector, 3), count(sector, 4)])).toEqual([
      [7, 19, 39],
      [31, 179, 609],
      [3, 9, 18],
    ]));
  it('each belong to one above', () => {
    const codes = new Set(industries.map(({ code }) => code));
    expect(codes.size).toBe(industries.length);
    expect(industries.filter(({ code }) => code.length > 3 && !codes.has(code.slice(0, -1)))).toEqual([]);
  });
  it('are those of 2017, not of 2011', () => {
    expect(industryName('C3961')).toBe('可穿戴智能设备制造');
    expect(industryName('C3843')).toBe('铅蓄电池制造');
    expect(industryInWords('C3841')).toBe('锂离子电池制造（C3841）');
    expect(industryInWords('X1')).toBe('X1');
  });
  it('are found by name and code, however written', () => {
    expect(findIndustries('锂离子').map(({ code }) => code)).toEqual(['C3841']);
    expect(findIndustries(' ｃ３８４１ ').map(({ code }) => code)).toEqual(['C3841']);
    expect(findIndustries('汽车')[0]?.name.startsWith('汽车')).toBe(true);
    expect(findIndustries('没有这种行业')).toEqual([]);
  });
});

describe('the divisions of GB/T 2260', () => {
  it('are 31 provinces, with cities and counties', () => {
    expect(provincesOfChina.map(({ code }) => code)).toEqual(Object.keys(provinces).sort());
    const cities = provincesOfChina.flatMap((province) => province.cities);
    expect(cities).toHaveLength(342);
    expect(cities.flatMap(({ counties }) => counties).length).toBeGreaterThan(2_800);
    expect(provincesOfChina.every(({ code, name }) => provinces[code]?.zh === name)).toBe(true);
  });
  it('each lie within the one above', () => {
    for (const province of provincesOfChina)
      for (const city of province.cities) {
        expect(city.code.slice(0, 2)).toBe(province.code.slice(0, 2));
        expect(city.counties.filter(({ code }) => code.slice(0, 4) !== city.code.slice(0, 4))).toEqual([]);
      }
  });
  it.each([
    ['320000', '江苏省'],
    ['320200', '江苏省无锡市'],
    ['320211', '江苏省无锡市滨湖区'],
    ['110100', '北京市'],
    ['110105', '北京市朝阳区'],
    ['659001', '新疆维吾尔自治区石河子市'],
    ['441900', '广东省东莞市'],
    ['653228', '新疆维吾尔自治区和田地区和康县'],
    ['320299', '320299'],
  ])('%s is %s', (code, name) => expect(placeInWords(code)).toBe(name));
  it('leave out what has a statistical code alone', () => {
    expect(isDivisionCode('130171')).toBe(false);
    expect(divisionPath('130171')).toEqual([]);
  });
  it('are found by name', () => expect(findDivisions('滨湖').map(({ code }) => code)).toContain('320211'));
});
