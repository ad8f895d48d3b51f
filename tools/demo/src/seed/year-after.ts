import { type AddressedCommand, type ReEvaluationCommand } from '@tidu/domain';
import { uuidFrom } from '@tidu/application';
import { daysFrom } from '../days.js';
import { type Career } from './career.js';
import { inventReport, type Quality } from './dossier.js';
import { type Goal } from './goals.js';
import { platform } from './world.js';

type RevocationCommand = Extract<AddressedCommand, { aggregate: 'revocation' }>['command'];

const REASONS = [{ clause: 'base/5', reason: '示例：复评结果不符合要素条件，详见评价结果。' }];
const HOLDING: readonly Goal[] = ['kept', 'defended', 'changing'];
const REPORTING: readonly Goal[] = ['re-evaluated', 'rectification', 'rectified', 'revoked', ...HOLDING];

/** The title's first yearly re-evaluation (年度复评) and what comes of it, as the destiny has it. */
export async function passYearAfter(career: Career): Promise<boolean> {
  const { goal } = career.destiny;
  const year = career.era.year + 1;
  if (goal === 'missed') await missReport(career, year);
  if (!REPORTING.includes(goal)) return false;
  const { scene, diary, applicant, deciders } = career;
  const { world, random } = scene;
  const give = reEvaluation(career, year);

  const holds = HOLDING.includes(goal) || (goal === 're-evaluated' && random.chance(0.6));
  const month = random.chance(0.9) ? '04' : '05';
  diary.on(`${year}-${month}-${String(random.whole(1, 28)).padStart(2, '0')}`);
  await report(career, year, holds ? 'eligible' : 'ineligible');
  switch (goal) {
    case 'kept':
    case 'defended':
    case 'changing':
      await give(deciders[0], { type: 'keep-title', remark: '示例：复评通过。' }, diary.daysLater(5, 14));
      if (goal === 'defended') await standAccused(career);
      if (goal === 'changing') await reportChange(career);
      break;
    case 'revoked':
      await loseTitle(career, year);
      break;
    case 'rectification':
    case 'rectified': {
      if (goal === 'rectification') diary.on(daysFrom(world.today, -random.whole(10, 30)));
      const deadline = daysFrom(diary.today, 60);
      const order = { type: 'order-rectification', deadline, reasons: REASONS } as const;
      await give(deciders[0], order, diary.daysLater(3, 7));
      if (goal === 'rectification') break;
      const mended = inventReport(career.venture, career.tier, 'eligible', diary.today, random);
      await give(applicant, { type: 'report-rectification', report: mended }, diary.daysLater(5, 9));
      await world.evaluateReEvaluation(reEvaluationId(career, year), diary.soon());
      const kept = { type: 'keep-title', remark: '示例：整改到位，称号保持。' } as const;
      await give(deciders[0], kept, diary.daysLater(2, 4));
      break;
    }
    default:
      break;
  }
  return false;
}

/** The report on a converted title: nobody has judged it yet, so that the evaluation waits for a full review (全面复核). */
export async function reportUnjudged(career: Career, on: string): Promise<void> {
  career.diary.on(on);
  await report(career, Number(on.slice(0, 4)), 'eligible');
}

async function report(career: Career, year: number, quality: Quality): Promise<void> {
  const { scene, diary, venture, tier, applicant } = career;
  const factoryId = venture.factory.id;
  const id = reEvaluationId(career, year);
  const content = inventReport(venture, tier, quality, diary.today, scene.random);
  const submission = { type: 'submit-annual-report', id, factoryId, year, report: content } as const;
  await reEvaluation(career, year)(applicant, submission, diary.soon());
  await scene.world.evaluateReEvaluation(id, diary.soon());
}

async function missReport(career: Career, year: number): Promise<void> {
  const { scene, venture, diary } = career;
  const command = { type: 'note-missed-report' } as const;
  await scene.world.act(platform, diary.on(`${year}-05-01`), {
    aggregate: 'factory',
    id: venture.factory.id,
    command,
  });
}

/** Notice, defence, decision by another official than the one who opened, publication (撤销程序). */
async function loseTitle(career: Career, year: number): Promise<void> {
  const { deciders, diary, applicant } = career;
  const [first, second] = deciders;
  const facts = '示例：年度复评不符合要素条件，企业未能说明。';
  const proposal = { type: 'propose-revocation', facts, reasons: REASONS } as const;
  await reEvaluation(career, year)(first, proposal, diary.daysLater(5, 14));
  const give = revocation(career, reEvaluationId(career, year));
  const statement = '示例：企业承认指标下滑，请求从轻处理。';
  await give(
    applicant,
    { type: 'submit-defence', statement, evidence: [], hearing: false },
    diary.daysLater(3, 9),
  );
  await give(
    second,
    { type: 'decide-revocation', outcome: 'revoked', reasons: REASONS },
    diary.daysLater(5, 12),
  );
  await give(first, { type: 'publish-revocation' }, diary.daysLater(1, 3));
}

/** A proceeding that still runs: an accident reported, notice served, and the defence in. */
async function standAccused(career: Career): Promise<void> {
  const { scene, venture, deciders, diary, applicant } = career;
  const { world, random } = scene;
  const factoryId = venture.factory.id;
  diary.on(daysFrom(world.today, -random.whole(14, 18)));
  const incident = {
    type: 'report-incident',
    kind: 'safety-accident',
    happenedOn: daysFrom(diary.today, -6),
    facts: '示例：发生一起较大生产安全事故，调查已启动。',
    source: '示例：应急管理部门通报',
  } as const;
  await world.act(career.city, diary.soon(), { aggregate: 'factory', id: factoryId, command: incident });
  const id = uuidFrom(`demo revocation ${factoryId}`);
  const give = revocation(career, id);
  const opening = {
    type: 'open-revocation',
    id,
    factoryId,
    grounds: ['accident'],
    reasons: [{ clause: 'base/2', reason: '示例：近三年内发生较大事故。' }],
    facts: '示例：见事故通报。',
    incidents: ['1'],
  } as const;
  await give(deciders[0], opening, diary.daysLater(1, 3));
  const statement = '示例：事故责任认定尚未作出，请求待认定后再行决定。';
  await give(
    applicant,
    { type: 'submit-defence', statement, evidence: [], hearing: false },
    diary.daysLater(3, 6),
  );
}

/** A change (重大变化) that waits for its check: the factory has a new name. */
async function reportChange({ scene, venture, diary, applicant }: Career): Promise<void> {
  const { world, random, files } = scene;
  const id = uuidFrom(`demo change ${venture.factory.id}`);
  const at = diary.on(daysFrom(world.today, -random.whole(3, 6)));
  const change = {
    kind: 'rename',
    happenedOn: daysFrom(diary.today, -12),
    details: '示例：因企业发展需要，工厂更名。',
    evidence: [files.digest('变更通知书')],
    newName: `${venture.factory.name}（新）`,
  } as const;
  await world.act(applicant, at, {
    aggregate: 'change',
    id,
    command: { type: 'report-change', id, factoryId: venture.factory.id, ...change },
  });
}

function reEvaluationId({ venture }: Career, year: number): string {
  return `${venture.factory.id}-${year}`;
}

function reEvaluation(career: Career, year: number) {
  const id = reEvaluationId(career, year);
  return (actor: Career['applicant'], command: ReEvaluationCommand, at: string): Promise<void> =>
    career.scene.world.act(actor, at, { aggregate: 're-evaluation', id, command });
}

function revocation(career: Career, id: string) {
  return (actor: Career['applicant'], command: RevocationCommand, at: string): Promise<void> =>
    career.scene.world.act(actor, at, { aggregate: 'revocation', id, command });
}
