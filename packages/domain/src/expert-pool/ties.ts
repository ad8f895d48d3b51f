import { type Day } from '../calendar/dates.js';
import { type Employment, type TieKind } from './events.js';
import { type PooledExpert } from './state.js';

/** The applicant as ties are looked for: the enterprise by code and names, and its group. */
export interface Applicant {
  readonly enterprise: string;
  readonly names: readonly string[];
  readonly group: string | null;
}

/**
 * The ties (回避情形) of an expert to an applicant that have not ended before a day: the employments the pool knows and
 * the interests the expert declared. How far back ties count is the caller's: 平台默认 three years.
 */
export function tiesTo(applicant: Applicant, expert: PooledExpert, endedNotBefore: Day): TieKind[] {
  const employments = [expert, ...expert.formerEmployments.filter(({ until }) => until >= endedNotBefore)];
  const kinds = new Set<TieKind>();
  if (employments.some((employment) => isEmployedBy(employment, applicant))) kinds.add('employment');
  if (employments.some((employment) => isOfGroup(employment, applicant))) kinds.add('same-group');
  for (const { kind, organisation, to } of expert.interests?.standing ?? []) {
    if ((to === null || to >= endedNotBefore) && isMeant(organisation, applicant)) kinds.add(kind);
  }
  return [...kinds].sort();
}

function isEmployedBy({ employer, employerName }: Employment, { enterprise, names }: Applicant): boolean {
  return employer === enterprise || isNamed(employerName, names);
}

/** Whether the employer belongs to the applicant's group, heads it, or is one of the applicant's own subsidiaries. */
function isOfGroup({ employer, employerGroup }: Employment, { enterprise, group }: Applicant): boolean {
  if (employerGroup !== null && (employerGroup === group || employerGroup === enterprise)) return true;
  return group !== null && employer === group;
}

function isMeant(organisation: string, { enterprise, names, group }: Applicant): boolean {
  return organisation === enterprise || organisation === group || isNamed(organisation, names);
}

function isNamed(name: string, names: readonly string[]): boolean {
  return names.some((other) => asCompared(other) === asCompared(name) && asCompared(name) !== '');
}

/** A name without what people write differently: full-width forms, spaces, case. */
function asCompared(name: string): string {
  return name.normalize('NFKC').replace(/\s/gu, '').toLowerCase();
}
