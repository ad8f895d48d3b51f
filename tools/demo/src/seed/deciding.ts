import { appealId } from '@tidu/domain';
import { type Career } from './career.js';
import { daysFrom } from '../days.js';
import { reportUnjudged } from './year-after.js';

/** Everything before a proposed award: refused or deferred here; the pioneer's cultivation period. */
export async function passDecision(career: Career): Promise<boolean> {
  const { goal } = career.destiny;
  const [official] = career.deciders;
  if (goal === 'refused' || goal === 'appealed') {
    await refuse(career);
    return false;
  }
  if (goal === 'deferred') {
    await career.do(
      official,
      { type: 'defer-decision', reason: '示例：待补充指标数据后再行认定。' },
      career.diary.daysLater(2, 6),
    );
    return false;
  }
  return career.tier === 'pioneer' ? await passCultivation(career) : true;
}

/** Refuses with the failed clauses as reasons; an appeal (复核) against it must still be in time today. */
async function refuse(career: Career): Promise<void> {
  const { id, diary, deciders, applicant, scene } = career;
  const { world, random } = scene;
  const isAppealed = career.destiny.goal === 'appealed';
  const { eligibility } = await world.stateOf('application', id);
  const failed = eligibility?.clauses.filter(({ verdict }) => verdict === 'not-met') ?? [];
  const reasons = failed.map((clause) => ({ clause: clause.id, reason: '示例：该条款不符合，见评价结果。' }));
  // A single failed clause is a near miss, and some of these are kept for guidance (培育库).
  const nurture = failed.length === 1 && random.chance(0.3);
  if (isAppealed) diary.on(daysFrom(world.today, -random.whole(10, 12)));
  await career.do(deciders[0], { type: 'refuse-award', reasons, nurture }, diary.daysLater(2, 6));
  if (!isAppealed) return;
  const against = { kind: 'application-refusal', id } as const;
  const clauses = reasons.map(({ clause }) => ({ clause, reason: '示例：企业认为该条款的认定有误。' }));
  const statement = '示例：企业已补充核算资料，请求复核。';
  const appeal = appealId(against);
  await world.act(applicant, diary.daysLater(1, 3), {
    aggregate: 'appeal',
    id: appeal,
    command: { type: 'file-appeal', id: appeal, against, clauses, statement },
  });
}

/** The cultivation period, with acceptance applied for in the following April. */
async function passCultivation(career: Career): Promise<boolean> {
  const { goal } = career.destiny;
  const { diary, deciders, applicant, scene, venture } = career;
  await career.do(
    deciders[0],
    { type: 'name-for-cultivation', goals: '示例：两年内建成领航级智能工厂。' },
    diary.daysLater(2, 8),
  );
  // The title below is held on, and reported on in spring like any other.
  const { title } = await scene.world.stateOf('factory', venture.factory.id);
  const spring = `${Number(title?.validFrom.slice(0, 4)) + 1}-04-03`;
  if (spring <= scene.world.today) await reportUnjudged(career, spring);
  if (goal === 'cultivation') return false;
  const report = scene.files.one(career.id, 'pioneer/outcomes/2', '培育期成效');
  await career.do(applicant, { type: 'attach-evidence', ...report }, diary.on(daysFrom(spring, 4)));
  await career.do(
    applicant,
    { type: 'apply-for-acceptance', summary: '示例：培育目标已完成。', kpis: null },
    diary.daysLater(1, 3),
  );
  await career.evaluate();
  if (goal === 'acceptance-submitted') return false;
  await career.do(
    career.unitOfficials[0],
    { type: 'check-acceptance', opinion: '示例：初审通过。' },
    diary.daysLater(4, 9),
  );
  if (goal === 'acceptance-checked') return false;
  await career.do(
    deciders[0],
    { type: 'pass-acceptance', opinion: '示例：验收通过。' },
    diary.daysLater(4, 9),
  );
  return goal !== 'acceptance-passed';
}

/** The re-check after the notice and the award, on the day after the item's last day. */
export async function passAward(career: Career): Promise<boolean> {
  const { deciders, diary, scene } = career;
  const { notice } = await scene.world.stateOf('application', career.id);
  const at = diary.on(daysFrom(notice?.endsOn ?? '', 1));
  await career.do(
    deciders[0],
    {
      type: 'recheck',
      checkedOn: diary.today,
      creditClear: true,
      accidentsClear: true,
      source: '示例：信用中国与主管部门核查',
      remark: '',
    },
    at,
  );
  await career.do(deciders[0], { type: 'award' });
  return true;
}
