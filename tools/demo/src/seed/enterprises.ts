import { provinceOf, usccCheckCharacter } from '@tidu/domain';
import { uuidFrom } from '@tidu/application';
import { type NewAccount } from '@tidu/platform';
import { cities } from '../accounts/cities.js';
import { districts } from '../accounts/districts.js';
import { enterpriseAccount } from '../accounts/demo-accounts.js';
import { industries } from './industries.js';
import { type Random } from './random.js';

/** An invented enterprise with its one factory, and the account that acts for it. */
export interface Venture {
  readonly enterprise: {
    readonly uscc: string;
    readonly name: string;
    readonly province: string;
    readonly city: string;
    readonly annualRevenueCny: number;
  };
  readonly factory: {
    readonly id: string;
    readonly enterprise: string;
    readonly name: string;
    readonly province: string;
    readonly city: string;
    readonly industry: string;
  };
  readonly account: NewAccount;
}

const FIRST = [
  '启',
  '云',
  '澄',
  '瀚',
  '星',
  '岚',
  '朔',
  '嘉',
  '骏',
  '弘',
  '衡',
  '翊',
  '沐',
  '宸',
  '砺',
  '昱',
  '景',
  '恒',
];
const SECOND = [
  '明',
  '川',
  '衡',
  '远',
  '泽',
  '峰',
  '原',
  '达',
  '宁',
  '锐',
  '辰',
  '岳',
  '汇',
  '屿',
  '桥',
  '芯',
  '盛',
  '图',
];
const ALPHABET = '0123456789ABCDEFGHJKLMNPQRTUWXY';
/** Where manufacturing is dense, more of the invented factories lie. */
const DENSE = ['320200', '320500', '330200', '340100', '370900', '440300'];

/** Invents the nth enterprise, in a place or where it may be; the first ones take every city in turn, so that each province has some. */
export function inventVenture(number: number, random: Random, place?: string): Venture {
  const codes = Object.keys(cities);
  const city = place ?? codes[number] ?? random.pick(random.chance(0.4) ? DENSE : codes);
  const province = provinceOf(city);
  const industry = random.pick(industries);
  const uscc = inventUscc(city, number, random);
  const town = (cities[city] ?? districts[city] ?? '').replace(/市辖区$|市$/, '');
  const name = `示例（虚构）${town}${random.pick(FIRST)}${random.pick(SECOND)}${industry.trade}有限公司`;
  const annualRevenueCny = random.whole(3, 900) * 10_000_000;
  const label = String(number + 1).padStart(3, '0');
  return {
    enterprise: { uscc, name, province, city, annualRevenueCny },
    factory: {
      id: uuidFrom(`demo factory ${label}`),
      enterprise: uscc,
      name: `示例 ${town}${industry.plant}`,
      province,
      city,
      industry: industry.code,
    },
    account: enterpriseAccount(`enterprise-${label}`, `${name} 经办人`, uscc),
  };
}

/** A code whose check character is right (GB 32100-2015); its serial number makes it unique among the demo's. */
function inventUscc(city: string, number: number, random: Random): string {
  const tail = Array.from({ length: 3 }, () => ALPHABET.charAt(random.whole(0, ALPHABET.length - 1))).join(
    '',
  );
  const body = `91${city}MA${String(number).padStart(4, '0')}${tail}`;
  return body + (usccCheckCharacter(body) ?? '');
}
