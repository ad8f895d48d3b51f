import { procedures, siteVisit } from '@tidu/domain';
import { type Career } from './career.js';
import { drawPanel, opinionsOf } from './panel.js';

/** The review, by a panel where the tier has one; `true` where a decision is to follow. */
export async function passReview(career: Career): Promise<boolean> {
  const { goal } = career.destiny;
  const { panelSize } = procedures[career.tier];
  if (panelSize === 0) {
    const { findings } = career.dossier;
    await career.do(
      career.local[0],
      { type: 'check-self-assessment', findings, opinion: '示例：复核与自评一致。' },
      career.diary.daysLater(3, 10),
    );
    await career.evaluate();
    return goal !== 'concluded';
  }
  await reviewByPanel(career);
  if (goal === 'in-review') return false;
  await visitSite(career);
  await career.do(
    career.organisers[0],
    { type: 'conclude-review', opinion: '示例：汇总专家意见，形成结论。' },
    career.diary.daysLater(1, 4),
  );
  await career.evaluate();
  return goal !== 'concluded';
}

/** Each declares interests and signs in turn; where the review is still to be found running, not all have. */
async function reviewByPanel(career: Career): Promise<void> {
  const { scene, diary, destiny, dossier } = career;
  const seats = await drawPanel(career);
  const isRunning = destiny.goal === 'in-review';
  const signatures = isRunning ? scene.random.whole(0, seats.length - 1) : seats.length;
  for (const [seat, { expert, findings }] of opinionsOf(seats, dossier.findings, scene.random).entries()) {
    if (seat > signatures) break;
    await career.do(expert, { type: 'declare-interests', conflicts: [] }, diary.daysLater(0, 1));
    if (seat === signatures) break;
    await career.do(expert, { type: 'record-findings', findings });
    await career.do(expert, { type: 'sign-opinion', noConflict: true, summary: '示例：逐条意见如上。' });
  }
}

/** The visit (现场核查) where one is due: recorded by one official, countersigned by the other. */
async function visitSite(career: Career): Promise<void> {
  const { organisers, diary, scene } = career;
  if (!siteVisit(await scene.world.stateOf('application', career.id)).required) return;
  const at = diary.daysLater(2, 6);
  const visit = {
    visitedOn: diary.today,
    inspectors: ['示例核查员甲', '示例核查员乙'],
    summary: '示例：现场与材料一致。',
  };
  await career.do(organisers[0], { type: 'record-site-verification', ...visit }, at);
  await career.do(organisers[1], { type: 'countersign-site-verification' });
}
