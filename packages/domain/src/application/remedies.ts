import { type Tier } from '@tidu/criteria';
import { type Message } from '../core/refusal.js';
import { unitName, XPCC } from '../identity/recommending-units.js';
import { provinces } from '../identity/region.js';
import { nationalTiers } from '../policy/rules.js';
import { type Remedy } from './events.js';

/** Working days within which an appeal may be filed where no campaign says otherwise (平台默认). */
export const APPEAL_WORKING_DAYS = 15;

/** A decision as far as its remedies go: what it was, on which tier, and whose factory it is about. */
export interface Decided {
  /** `formal-check`: taken by the province, city or group that receives; `decision`: by the body that decides the tier. */
  readonly act: 'formal-check' | 'decision';
  readonly tier: Tier | undefined;
  readonly province: string | undefined;
  readonly group: string | undefined;
  /** Working days for an appeal, where the campaign sets them. */
  readonly appealWorkingDays?: number;
}

const ministry: Message = { zh: '工业和信息化部', en: 'MIIT' };

/**
 * The remedies that a letter names (救济途径). The appeal (复核) goes to the body that decides the tier and is 平台默认.
 * Administrative reconsideration (行政复议) is against acts of administrative bodies alone, within 60 days of knowing of them
 * (行政复议法（2023年修订）第二十条): of a local department to the people's government of its level (第二十四条), of a ministry to the
 * ministry itself (第二十五条). A central enterprise is no administrative body: its decision takes none.
 */
export function remedies(decided: Decided): Remedy[] {
  const { appealWorkingDays = APPEAL_WORKING_DAYS } = decided;
  const isDefault = appealWorkingDays === APPEAL_WORKING_DAYS;
  const appeal: Remedy = {
    kind: 'appeal',
    authority: appealedTo(decided),
    within: {
      zh: `自收到决定之日起 ${appealWorkingDays} 个工作日内（${isDefault ? '平台默认' : '本批次规定'}）`,
      en: `within ${appealWorkingDays} working days of receipt (${isDefault ? 'platform default' : 'set by the campaign'})`,
    },
  };
  const authority = reconsideredBy(decided);
  if (authority === null) return [appeal];
  const within = {
    zh: '自知道决定之日起 60 日内（行政复议法第二十条；复议机关以决定机关依法告知的为准）',
    en: 'within 60 days of knowing of the decision (Administrative Reconsideration Law, art. 20; the authority is the one the deciding body names by law)',
  };
  return [appeal, { kind: 'reconsideration', authority, within }];
}

/** Whether administrative reconsideration lies against a decision (可否申请行政复议). */
export function isReconsidered(decided: Decided): boolean {
  return reconsideredBy(decided) !== null;
}

function appealedTo({ tier, group }: Decided): Message {
  if (tier !== undefined && nationalTiers.includes(tier)) return ministry;
  return group === undefined
    ? { zh: '作出决定的主管部门', en: 'the authority that decided' }
    : unitName(group);
}

function reconsideredBy(decided: Decided): Message | null {
  const { act, tier, province, group } = decided;
  if (act === 'decision' && tier !== undefined && nationalTiers.includes(tier)) return ministry;
  if (group !== undefined && group !== XPCC) return null;
  const name = province === undefined ? undefined : provinces[province];
  // A basic factory's city may have decided, and the XPCC has governments of its own.
  return name === undefined || tier === 'basic' || group === XPCC
    ? { zh: '作出决定机关的本级人民政府', en: 'the people’s government of the deciding authority’s level' }
    : { zh: `${name.zh}人民政府`, en: `the people’s government of ${name.en}` };
}
