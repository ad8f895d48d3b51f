import { type EditionPlan } from '../editions/plan.js';
import { areas } from '../vocabulary.js';
import {
  checkWord,
  elements,
  type Faults,
  type Fields,
  fieldsOf,
  isGiven,
  member,
  refuseUnknownKeys,
  requiredFields,
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
    const path = member('$.findings', id);
    const takesFinding = plan.takesFinding.get(id);
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
    if (findings[id] === null) continue;
    const finding = requiredFields(findings[id], path, faults);
    if (finding === undefined) continue;
    refuseUnknownKeys(finding, findingKeys, path, faults);
    checkWord(finding['verdict'], findingVerdicts, () => `${path}.verdict`, faults);
  }
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
    if (waivers[id] === null) continue;
    const waiver = requiredFields(waivers[id], path, faults);
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
