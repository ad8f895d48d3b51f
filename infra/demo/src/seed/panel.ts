import { type Finding } from '@tidu/criteria';
import { type Actor, type ExpertFinding, type PanelSeat } from '@tidu/domain';
import { actorOf } from '@tidu/runtime';
import { demoAccounts } from '../accounts/demo-accounts.js';
import { type Random } from './random.js';

/** Draws a panel (专家组): two thirds technical, nobody from the factory's own province (回避). */
export function seatPanel(province: string, size: number, random: Random): PanelSeat[] {
  const of = (specialty: PanelSeat['specialty'], count: number): PanelSeat[] =>
    random
      .several(
        demoAccounts.filter((account) => account.specialty === specialty && account.region !== province),
        count,
      )
      .map(({ id }) => ({ expert: id, specialty }));
  const technical = Math.ceil((size * 2) / 3);
  return [...of('technical', technical), ...of('management', size - technical)];
}

/** What one expert found. */
export interface Opinion {
  readonly expert: Actor;
  readonly findings: readonly ExpertFinding[];
}

/** What the experts of these seats find, clause by clause. The first may be in doubt about one clause. */
export function opinionsOf(
  seats: readonly PanelSeat[],
  judged: Readonly<Record<string, Finding>>,
  random: Random,
): Opinion[] {
  return seats.map((seat, index) => {
    const account = demoAccounts.find(({ id }) => id === seat.expert);
    if (account === undefined) throw new Error(`no expert ${seat.expert}`);
    const doubted = index === 0 && random.chance(0.4) ? random.pick(Object.keys(judged)) : null;
    return { expert: actorOf(account), findings: findingsOn(judged, doubted) };
  });
}

function findingsOn(judged: Readonly<Record<string, Finding>>, doubted: string | null): ExpertFinding[] {
  return Object.entries(judged).map(([clause, { verdict }]) => {
    if (clause === doubted) {
      return { clause, verdict: 'cannot-tell', reason: '示例：现有材料不足以判断。', evidence: [] };
    }
    return { clause, verdict, reason: verdict === 'met' ? '' : '示例：材料与要求不符。', evidence: [] };
  });
}
