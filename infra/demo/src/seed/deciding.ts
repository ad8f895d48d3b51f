import { type Actor } from '@tidu/domain';
import { uuidFrom } from '@tidu/runtime';
import { daysFrom } from '../days.js';
import { type Career } from './career.js';

/** The decision; `true` where it is the award. */
export async function passDecision(career: Career): Promise<boolean> {
  const { goal } = career.destiny;
  const body = career.decidingBody;
  if (goal === 'refused') {
    const { eligibility } = await career.scene.world.stateOf('application', career.id);
    const failed =
      eligibility?.clauses.filter(({ verdict }) => verdict === 'not-met').map(({ id }) => id) ?? [];
    const reasons = failed.map((clause) => ({ clause, reason: '示例：该条款不符合，见评价结果。' }));
    await career.do(body, { type: 'refuse-award', reasons }, career.diary.daysLater(2, 6));
    return false;
  }
  if (goal === 'deferred') {
    await career.do(
      body,
      { type: 'defer-decision', reason: '示例：待补充指标数据后再行认定。' },
      career.diary.daysLater(2, 6),
    );
    return false;
  }
  if (career.tier === 'pioneer' && !(await passCultivation(career, body))) return false;
  const noticeId = uuidFrom(`demo notice ${career.id}`);
  // A notice that is still up on the demo's first day: published in the week before.
  if (goal === 'public-notice')
    career.diary.on(daysFrom(career.scene.world.today, -career.scene.random.whole(2, 6)));
  await career.do(body, { type: 'publish-notice', noticeId }, career.diary.daysLater(1, 2));
  if (goal === 'public-notice') return false;
  const { notice } = await career.scene.world.stateOf('application', career.id);
  await career.do(body, { type: 'award' }, career.diary.on(daysFrom(notice?.endsOn ?? '', 1)));
  return true;
}

/** The cultivation period, with acceptance applied for in the following April. */
async function passCultivation(career: Career, body: Actor): Promise<boolean> {
  const { goal } = career.destiny;
  await career.do(
    body,
    { type: 'name-for-cultivation', goals: '示例：两年内建成领航级智能工厂。' },
    career.diary.daysLater(2, 8),
  );
  if (goal === 'cultivation') return false;
  const report = career.scene.files.one(career.id, 'pioneer/outcomes/2', '培育期成效');
  await career.do(
    career.applicant,
    { type: 'attach-evidence', ...report },
    career.diary.on(`${career.era.year + 1}-04-07`),
  );
  await career.do(
    career.applicant,
    { type: 'apply-for-acceptance', summary: '示例：培育目标已完成。', kpis: null },
    career.diary.daysLater(1, 3),
  );
  await career.evaluate();
  if (goal === 'acceptance-submitted') return false;
  await career.do(
    career.local,
    { type: 'check-acceptance', opinion: '示例：初审通过。' },
    career.diary.daysLater(4, 9),
  );
  if (goal === 'acceptance-checked') return false;
  await career.do(
    body,
    { type: 'pass-acceptance', opinion: '示例：验收通过。' },
    career.diary.daysLater(4, 9),
  );
  return goal !== 'acceptance-passed';
}
