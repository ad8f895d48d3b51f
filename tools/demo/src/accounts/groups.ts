import { usccCheckCharacter } from '@tidu/domain';

/** A group that recommends in its own right (中央企业集团、新疆生产建设兵团), with the account of its first official. */
export interface DemoGroup {
  /** The credit code of a central enterprise, or `xpcc`. */
  readonly id: string;
  readonly account: string;
  readonly name: string;
}

/** The invented central enterprise (中央企业) of the demo. */
export const centralEnterprise: DemoGroup = {
  id: invented('91110000MA01HHEQ0'),
  account: 'group-1',
  name: '示例（虚构）华衡装备集团有限公司',
};

export const demoGroups: readonly DemoGroup[] = [
  centralEnterprise,
  { id: 'xpcc', account: 'xpcc', name: '新疆生产建设兵团工业和信息化局' },
];

function invented(body: string): string {
  return body + (usccCheckCharacter(body) ?? '');
}
