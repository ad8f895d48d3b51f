import { type Message } from '../core/refusal.js';
import { placeInWords } from './division.js';
import { provinces, regionContains } from './region.js';
import { isUscc } from './uscc.js';

/** The Xinjiang Production and Construction Corps (新疆生产建设兵团): it recommends in its own right and has no GB/T 2260 code. */
export const XPCC = 'xpcc';

/** The cities with planning status of their own (计划单列市), by GB/T 2260 code. */
export const plannedCities: Readonly<Record<string, Message>> = {
  '210200': { zh: '大连市', en: 'Dalian' },
  '330200': { zh: '宁波市', en: 'Ningbo' },
  '350200': { zh: '厦门市', en: 'Xiamen' },
  '370200': { zh: '青岛市', en: 'Qingdao' },
  '440300': { zh: '深圳市', en: 'Shenzhen' },
};

/** Where a factory stands, and the group (中央企业集团、兵团) whose channel it takes instead of its region's. */
export interface Place {
  readonly city: string;
  readonly group?: string;
}

/** Whether a unit is a division; else it is a group: a central enterprise (中央企业) by its credit code, or the XPCC. */
export function isDivision(unit: string): boolean {
  return /^\d{6}$/.test(unit);
}

/**
 * Whether a unit recommends (推荐单位): every province, every group, and of the cities those with planning status that the
 * campaign gives a quota of their own; the others go through their province (工信厅联通装函〔2025〕251号).
 */
export function isRecommendingUnit(unit: string, withOwnQuota: readonly string[]): boolean {
  if (unit in plannedCities) return withOwnQuota.includes(unit);
  return unit in provinces || unit === XPCC || isUscc(unit);
}

/** The cities with planning status within a unit that recommend for themselves, so that the unit does not. */
export function citiesApart(unit: string, withOwnQuota: readonly string[]): string[] {
  return withOwnQuota.filter(
    (city) => city in plannedCities && city !== unit && isDivision(unit) && regionContains(unit, city),
  );
}

/** Whether a unit answers for a factory; `apart` are the cities within it that recommend for themselves. */
export function unitHolds(unit: string, { city, group }: Place, apart: readonly string[] = []): boolean {
  if (group !== undefined) return unit === group;
  return (
    isDivision(unit) && regionContains(unit, city) && !apart.some((other) => regionContains(other, city))
  );
}

/** What a unit is called. The platform keeps no register of central enterprises: they go by their credit code. */
export function unitName(unit: string): Message {
  if (unit === XPCC) {
    return { zh: '新疆生产建设兵团', en: 'Xinjiang Production and Construction Corps' };
  }
  return (
    provinces[unit] ??
    plannedCities[unit] ??
    (isDivision(unit)
      ? { zh: placeInWords(unit), en: `division ${unit}` }
      : { zh: `中央企业 ${unit}`, en: `central enterprise ${unit}` })
  );
}
