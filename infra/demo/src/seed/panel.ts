import { type ExpertFinding, type PanelSeat } from '@tidu/domain';
import { actorOf } from '@tidu/runtime';
import { demoAccounts } from '../accounts/demo-accounts.js';
import { type Career } from './career.js';
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

/** The experts of these seats record their findings by clause and sign. The first may be in doubt about one clause. */
export async function writeOpinions(career: Career, seats: readonly PanelSeat[]): Promise<void> {
  const judged = Object.entries(career.dossier.findings);
  const { random } = career.scene;
  for (const [seat, { expert }] of seats.entries()) {
    const account = demoAccounts.find(({ id }) => id === expert);
    if (account === undefined) throw new Error(`no expert ${expert}`);
    const doubted = seat === 0 && random.chance(0.4) ? random.pick(judged)[0] : null;
    const findings = judged.map(([clause, { verdict }]): ExpertFinding => {
      if (clause === doubted)
        return { clause, verdict: 'cannot-tell', reason: '示例：现有材料不足以判断。', evidence: [] };
      return { clause, verdict, reason: verdict === 'met' ? '' : '示例：材料与要求不符。', evidence: [] };
    });
    await career.do(actorOf(account), { type: 'record-findings', findings }, career.diary.daysLater(0, 1));
    await career.do(actorOf(account), {
      type: 'sign-opinion',
      noConflict: true,
      summary: '示例：逐条意见如上。',
    });
  }
}
