import { type ThingPath } from '../api/resources.js';
import { type Bilingual } from '../language/language.js';
import { caseKindAt } from './case-kinds.js';

interface Kind {
  readonly path: ThingPath;
  readonly name: Bilingual;
}

const kinds: Readonly<Record<string, Kind>> = {
  applications: { path: '/api/applications/{id}', name: { zh: '申报', en: 'application' } },
  're-evaluations': { path: '/api/re-evaluations/{id}', name: { zh: '年度复评', en: 're-evaluation' } },
  factories: { path: '/api/factories/{id}', name: { zh: '工厂', en: 'factory' } },
  campaigns: { path: '/api/campaigns/{id}', name: { zh: '批次', en: 'campaign' } },
};

/** The things of a kind, named as in the address of a time line: where they are read; null for a kind that has none. */
export function timelineKind(kind: string): Kind | null {
  const caseKind = caseKindAt(kind);
  if (caseKind !== undefined) return { path: `/api/${caseKind.contract.plural}/{id}`, name: caseKind.label };
  return Object.hasOwn(kinds, kind) ? (kinds[kind] ?? null) : null;
}
