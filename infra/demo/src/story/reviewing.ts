import { chinaDay, procedures } from '@tidu/domain';
import { type ApplicationView, type ExpertFinding } from '@tidu/contracts';
import { type Visitor } from '../http/visitor.js';
import { type Cast } from './cast.js';
import { openFindings } from './declaring.js';
import { type Sample } from '../samples/sample.js';
import { type Stage, type Thing } from './stage.js';

/** From acceptance for review to the conclusion: the check of the self-assessment, or recommendation, panel and site visit. */
export async function review(sample: Sample, stage: Stage, cast: Cast, thing: Thing): Promise<void> {
  const { tier, findings } = sample.request;
  const { panelSize, recommendation, siteVerification } = procedures[tier];
  if (panelSize === 0) {
    const checker = await cast.formalChecker(sample);
    const opinion = '示例：经现场复核，自评与实际相符。';
    await stage.act(checker, thing, 'check-self-assessment', { findings, opinion });
  } else {
    if (recommendation) {
      const province = await cast.province(sample.factory.province);
      await stage.act(province, thing, 'recommend', { rank: 1, opinion: '示例：同意推荐，材料齐全。' });
    }
    const organiser = await cast.organiser(sample);
    await panelReview(sample, stage, cast, organiser, thing, panelSize);
    if (siteVerification) {
      stage.clock.pass(7);
      const visitedOn = chinaDay(stage.clock.now());
      const summary = '示例：现场与申报材料一致。';
      const visit = { visitedOn, inspectors: ['示例核查员甲', '示例核查员乙'], summary };
      await stage.act(organiser, thing, 'record-site-verification', visit);
    }
    await stage.act(organiser, thing, 'conclude-review', { opinion: '示例：汇总专家意见，形成评审结论。' });
  }
  await stage.evaluation(thing);
}

async function panelReview(
  sample: Sample,
  stage: Stage,
  cast: Cast,
  organiser: Visitor,
  thing: Thing,
  size: number,
): Promise<void> {
  const panel = await cast.panel(organiser, size, sample.factory.province);
  const seats = panel.map(({ expert, specialty }) => ({ expert: expert.me.id, specialty }));
  await stage.act(organiser, thing, 'assign-panel', { seats });
  for (const [seat, { expert }] of panel.entries()) {
    const { application } = await expert.get<ApplicationView>(`applications/${thing.id}`);
    const evidence = Object.values(application.evidence);
    const findings = findingsOf(sample, seat === size - 1).map((finding) => ({
      ...finding,
      evidence: evidence.filter(({ clause }) => clause === finding.clause).map(({ id }) => id),
    }));
    await stage.act(expert, thing, 'record-findings', { findings });
    const summary = '示例：已审阅全部材料，逐条意见如上。';
    await stage.act(expert, thing, 'sign-opinion', { noConflict: true, summary });
  }
}

/** What an expert writes, clause by clause. The last one cannot tell on one clause, and the majority carries it. */
function findingsOf(sample: Sample, isLast: boolean): Omit<ExpertFinding, 'evidence'>[] {
  const doubted = isLast ? `${sample.request.tier}/outcomes/2` : '';
  const cannotTell = { verdict: 'cannot-tell', reason: '示例：现有材料不足以判断。' } as const;
  return [
    ...Object.entries(sample.request.findings).map(([clause, { verdict }]) => ({
      clause,
      ...(clause === doubted
        ? cannotTell
        : { verdict, reason: verdict === 'met' ? '' : '示例：材料与要求不符。' }),
    })),
    ...openFindings(sample).map((clause) => ({ clause, ...cannotTell })),
  ];
}
