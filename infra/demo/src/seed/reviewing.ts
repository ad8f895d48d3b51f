import { procedures } from '@tidu/domain';
import { type Career } from './career.js';
import { opinionsOf, seatPanel } from './panel.js';

/** The review, by a panel where the tier has one; `true` where a decision is to follow. */
export async function passReview(career: Career): Promise<boolean> {
  const { goal } = career.destiny;
  const { random } = career.scene;
  const { panelSize, recommendation, siteVerification } = procedures[career.tier];
  if (panelSize === 0) {
    const { findings } = career.dossier;
    await career.do(
      career.local,
      { type: 'check-self-assessment', findings, opinion: '示例：复核与自评一致。' },
      career.diary.daysLater(3, 10),
    );
    await career.evaluate();
    return goal !== 'concluded';
  }
  if (recommendation) {
    const rank = random.whole(1, 9);
    await career.do(
      career.local,
      { type: 'recommend', rank, opinion: '示例：同意推荐。' },
      career.diary.daysLater(3, 7),
    );
  }
  if (goal === 'recommended') return false;
  const organiser = career.decidingBody;
  const seats = seatPanel(career.venture.factory.province, panelSize, random);
  await career.do(organiser, { type: 'assign-panel', seats }, career.diary.daysLater(2, 6));
  const signatures = goal === 'in-review' ? random.whole(0, panelSize - 1) : panelSize;
  for (const { expert, findings } of opinionsOf(
    seats.slice(0, signatures),
    career.dossier.findings,
    random,
  )) {
    await career.do(expert, { type: 'record-findings', findings }, career.diary.daysLater(0, 1));
    await career.do(expert, { type: 'sign-opinion', noConflict: true, summary: '示例：逐条意见如上。' });
  }
  if (goal === 'in-review') return false;
  if (siteVerification) {
    const at = career.diary.daysLater(2, 6);
    const visit = {
      visitedOn: career.diary.today,
      inspectors: ['示例核查员甲', '示例核查员乙'],
      summary: '示例：现场与材料一致。',
    };
    await career.do(organiser, { type: 'record-site-verification', ...visit }, at);
  }
  await career.do(
    organiser,
    { type: 'conclude-review', opinion: '示例：汇总专家意见，形成结论。' },
    career.diary.daysLater(1, 4),
  );
  await career.evaluate();
  return goal !== 'concluded';
}
