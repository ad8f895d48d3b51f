import { type Kpi, kpiCatalogue } from '@tidu/criteria';
import { type Bilingual } from '../language/language.js';

const units: Readonly<Record<Kpi['unit'], Bilingual>> = {
  percent: { zh: '%', en: '%' },
  'percentage-point': { zh: '百分点', en: 'percentage points' },
  count: { zh: '个', en: 'count' },
};

export function kpiName(edition: string, id: string): Bilingual {
  const found = kpiCatalogue(edition).find((kpi) => kpi.id === id);
  return found === undefined ? { zh: id, en: id } : { zh: found.zh, en: found.en };
}

export function kpiUnit(kpi: Kpi): Bilingual {
  return units[kpi.unit];
}
