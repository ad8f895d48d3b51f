import { type EditionPlan } from '../editions/plan.js';
import { areas } from '../vocabulary.js';
import {
  checkWord,
  elements,
  type Faults,
  type Fields,
  fieldsOf,
  isFields,
  isGiven,
  member,
  refuseUnknownKeys,
} from './faults.js';

const findingKeys = new Set(['verdict']);
const findingVerdicts: ReadonlySet<unknown> = new Set(['met', 'not-met']);
const waiverKeys = new Set(['areas', 'reason']);
const areaIds: ReadonlySet<unknown> = new Set(areas);

/** Reports every fault of `findings`. */
export function validateFindings(value: unknown, plan: EditionPlan, faults: Faults): void {
  const findings = fieldsOf(value, '$.findings', faults);
  if (findings === undefined) return;
  for (const id of Object.keys(findings)) {
    const takesFinding = plan.takesFinding.get(id);
    const finding = findings[id];
    // Most are sound, and their path need not be written.
    if (takesFinding === true && (!isGiven(finding) || isSoundFinding(finding))) continue;
    const path = member('$.findings', id);
    if (takesFinding === undefined)
      faults.add(
        path,
        `${plan.edition.id} 年版没有这一条款`,
        `edition ${plan.edition.id} has no such clause`,
      );
    else if (!takesFinding)
      faults.add(
        path,
        '该条款由事实或计算判定，不接受认定意见',
        'this clause is decided by facts or computed, and takes no finding',
      );
    if (isGiven(finding)) validateFinding(finding, path, faults);
  }
}

function isSoundFinding(finding: unknown): boolean {
  return (
    isFields(finding) &&
    findingVerdicts.has(finding['verdict']) &&
    Object.keys(finding).length === findingKeys.size
  );
}

function validateFinding(value: unknown, path: string, faults: Faults): void {
  const finding = fieldsOf(value, path, faults);
  if (finding === undefined) return;
  refuseUnknownKeys(finding, findingKeys, path, faults);
  checkWord(finding['verdict'], findingVerdicts, () => `${path}.verdict`, faults);
}

/** Reports every fault of `waivers`. */
export function validateWaivers(value: unknown, plan: EditionPlan, faults: Faults): void {
  const waivers = fieldsOf(value, '$.waivers', faults);
  if (waivers === undefined) return;
  for (const id of Object.keys(waivers)) {
    const path = member('$.waivers', id);
    if (!plan.waivable.has(id))
      faults.add(
        path,
        '只有“原则上”条款可以豁免',
        `only an in-principle clause takes a waiver: ${[...plan.waivable].join(', ')}`,
      );
    const waiver = fieldsOf(waivers[id], path, faults);
    if (waiver !== undefined) validateWaiver(waiver, path, plan, faults);
  }
}

function validateWaiver(waiver: Fields, path: string, plan: EditionPlan, faults: Faults): void {
  refuseUnknownKeys(waiver, waiverKeys, path, faults);
  const { areas: named, reason } = waiver;
  if (!isGiven(named)) faults.missing(`${path}.areas`);
  const list = elements(named, `${path}.areas`, faults);
  if (Array.isArray(named) && list.length === 0)
    faults.add(`${path}.areas`, '应至少写明一个环节', 'must name at least one area');
  list.forEach((area, index) => {
    checkWord(area, areaIds, () => `${path}.areas[${index}]`, faults);
    if (plan.neverWaived.some((never) => never === area))
      faults.add(`${path}.areas[${index}]`, '该环节不得豁免', 'this area is never waived');
  });
  if (!isGiven(reason)) faults.missing(`${path}.reason`);
  else if (typeof reason !== 'string' || reason.trim() === '')
    faults.add(`${path}.reason`, '应写明理由', 'must state the reason in words');
}
