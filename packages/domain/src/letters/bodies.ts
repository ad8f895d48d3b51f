import { type Tier } from '@tidu/criteria';
import { type Message } from '../core/refusal.js';
import { isDivision, unitName } from '../identity/recommending-units.js';

/** Where a factory stands, and the group whose channel is taken. */
export interface Handled {
  readonly province: string;
  readonly group?: string;
}

const MIIT: Message = { zh: '工业和信息化部', en: 'Ministry of Industry and Information Technology' };

/** The unit at the province's level: its department of industry, or the group itself. */
function unitLevel({ province, group }: Handled): Message {
  return bodyOfUnit(group ?? province);
}

/** What a recommending unit (推荐单位) signs as: a division by its department of industry, a group by its own name. */
export function bodyOfUnit(unit: string): Message {
  const { zh, en } = unitName(unit);
  if (!isDivision(unit)) return { zh, en };
  // What each is called locally (厅、局、委) is not known here.
  return {
    zh: `${zh}工业和信息化主管部门`,
    en: `Department of industry and information technology of ${en}`,
  };
}

/** The body that decides a tier (认定单位, 工信厅联通装函〔2025〕251号): the province or the group; above the advanced tier MIIT. */
export function decidingBodyOf({ tier }: { readonly tier: Tier }, place: Handled): Message {
  return tier === 'excellent' || tier === 'pioneer' ? MIIT : unitLevel(place);
}

/** The body that looks at what came in first (形式审查), whatever the tier. */
export function checkingBody(place: Handled): Message {
  return unitLevel(place);
}
