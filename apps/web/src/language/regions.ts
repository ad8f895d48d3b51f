import { divisionPath, industryInWords } from '@tidu/contracts';
import { type Bilingual } from './language.js';

/** The whole country, as a campaign's region. */
export const NATION = '000000';

/** Province-level divisions (GB/T 2260) by code. */
export const provinceNames: Readonly<Record<string, Bilingual>> = {
  '110000': { zh: '北京', en: 'Beijing' },
  '120000': { zh: '天津', en: 'Tianjin' },
  '130000': { zh: '河北', en: 'Hebei' },
  '140000': { zh: '山西', en: 'Shanxi' },
  '150000': { zh: '内蒙古', en: 'Inner Mongolia' },
  '210000': { zh: '辽宁', en: 'Liaoning' },
  '220000': { zh: '吉林', en: 'Jilin' },
  '230000': { zh: '黑龙江', en: 'Heilongjiang' },
  '310000': { zh: '上海', en: 'Shanghai' },
  '320000': { zh: '江苏', en: 'Jiangsu' },
  '330000': { zh: '浙江', en: 'Zhejiang' },
  '340000': { zh: '安徽', en: 'Anhui' },
  '350000': { zh: '福建', en: 'Fujian' },
  '360000': { zh: '江西', en: 'Jiangxi' },
  '370000': { zh: '山东', en: 'Shandong' },
  '410000': { zh: '河南', en: 'Henan' },
  '420000': { zh: '湖北', en: 'Hubei' },
  '430000': { zh: '湖南', en: 'Hunan' },
  '440000': { zh: '广东', en: 'Guangdong' },
  '450000': { zh: '广西', en: 'Guangxi' },
  '460000': { zh: '海南', en: 'Hainan' },
  '500000': { zh: '重庆', en: 'Chongqing' },
  '510000': { zh: '四川', en: 'Sichuan' },
  '520000': { zh: '贵州', en: 'Guizhou' },
  '530000': { zh: '云南', en: 'Yunnan' },
  '540000': { zh: '西藏', en: 'Tibet' },
  '610000': { zh: '陕西', en: 'Shaanxi' },
  '620000': { zh: '甘肃', en: 'Gansu' },
  '630000': { zh: '青海', en: 'Qinghai' },
  '640000': { zh: '宁夏', en: 'Ningxia' },
  '650000': { zh: '新疆', en: 'Xinjiang' },
};

/** A division (GB/T 2260) in words: 江苏 无锡市. English names are there for provinces alone. */
export function regionName(code: string): Bilingual {
  if (code === NATION) return { zh: '全国', en: 'nationwide' };
  const province = provinceNames[`${code.slice(0, 2)}0000`];
  if (province === undefined) return { zh: code, en: code };
  const [, ...below] = divisionPath(code);
  return { zh: [province.zh, ...below].join(' '), en: [province.en, ...below].join(' ') };
}

/** An industry (GB/T 4754-2017) in words with its code; the standard has no English names. */
export function industryText(code: string): Bilingual {
  return { zh: industryInWords(code), en: industryInWords(code) };
}

/** Recommending units (推荐单位) that are no province: the Corps and the cities with planning status of their own. */
const otherUnits: Readonly<Record<string, Bilingual>> = {
  xpcc: { zh: '新疆生产建设兵团', en: 'Xinjiang Production and Construction Corps' },
  '210200': { zh: '大连', en: 'Dalian' },
  '330200': { zh: '宁波', en: 'Ningbo' },
  '350200': { zh: '厦门', en: 'Xiamen' },
  '370200': { zh: '青岛', en: 'Qingdao' },
  '440300': { zh: '深圳', en: 'Shenzhen' },
};

/** What a recommending unit is called: a division, the Corps, or a central enterprise by its credit code. */
export function unitName(unit: string): Bilingual {
  const other = otherUnits[unit];
  if (other !== undefined) return other;
  if (/^\d{6}$/.test(unit)) return regionName(unit);
  return { zh: `中央企业 ${unit}`, en: `central enterprise ${unit}` };
}
