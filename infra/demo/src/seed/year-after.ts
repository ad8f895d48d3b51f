import { type ReEvaluationCommand } from '@tidu/domain';
import { type Career } from './career.js';
import { inventReport, type Quality } from './dossier.js';
import { type Goal } from './goals.js';

const REASONS = [{ clause: 'base/5', reason: '示例：复评结果不符合要素条件，详见评价结果。' }];

/** The title's first yearly re-evaluation (年度复评), as the destiny has it; nothing where no report was handed in. */
export async function liveYearAfter(career: Career, year: number, goal: Goal): Promise<void> {
  const outcomes: readonly Goal[] = ['re-evaluated', 'kept', 'rectification', 'rectified', 'revoked'];
  if (!outcomes.includes(goal)) return;
  const { scene, diary, venture, tier, applicant, decidingBody } = career;
  const { world, random } = scene;
  const factoryId = venture.factory.id;
  const id = `${factoryId}-${year}`;
  const give = (actor: typeof applicant, command: ReEvaluationCommand, at: string): Promise<void> =>
    world.act(actor, at, { aggregate: 're-evaluation', id, command });
  const reportOf = (quality: Quality) => inventReport(venture, tier, quality, diary.today, random);

  const holds = goal === 'kept' || (goal === 're-evaluated' && random.chance(0.6));
  const reportedAt = diary.on(
    `${year}-${random.chance(0.9) ? '04' : '05'}-${String(random.whole(1, 28)).padStart(2, '0')}`,
  );
  const report = reportOf(holds ? 'eligible' : 'ineligible');
  await give(applicant, { type: 'submit-annual-report', id, factoryId, year, report }, reportedAt);
  await world.evaluateReEvaluation(id, diary.soon());
  switch (goal) {
    case 'kept':
      await give(decidingBody, { type: 'keep-title', remark: '示例：复评通过。' }, diary.daysLater(5, 14));
      break;
    case 'revoked':
      await give(decidingBody, { type: 'revoke-title', reasons: REASONS }, diary.daysLater(5, 14));
      break;
    case 'rectification':
    case 'rectified': {
      const deadline = `${year}-12-31`;
      await give(
        decidingBody,
        { type: 'order-rectification', deadline, reasons: REASONS },
        diary.daysLater(3, 7),
      );
      if (goal === 'rectification') break;
      await give(
        applicant,
        { type: 'report-rectification', report: reportOf('eligible') },
        diary.daysLater(5, 9),
      );
      await world.evaluateReEvaluation(id, diary.soon());
      await give(
        decidingBody,
        { type: 'keep-title', remark: '示例：整改到位，称号保持。' },
        diary.daysLater(2, 4),
      );
      break;
    }
    default:
      break;
  }
}
