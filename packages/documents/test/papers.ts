import { type CampaignView, type CaseContentOf, type TitleView } from '@tidu/contracts';
import { type Tier, tiers } from '@tidu/criteria';
import { lettersOf } from '@tidu/domain';
import { campaign as campaignOf } from '../../domain/test/dossier.js';
import { applicationIn } from '../../domain/test/journey.js';
import {
  applicationListPaper,
  certificatePaper,
  clausesOfSheet,
  declarationPaper,
  issuesOf,
  letterPaper,
  opinionPaper,
  type Paper,
  publicNoticePaper,
  receiptPaper,
  recommendationLetterPaper,
  recommendationListPaper,
  siteVisitPaper,
  titleListPaper,
} from '../src/index.js';

export const ENTERPRISE = '示例智造有限公司';
const CONTEXT = { edition: '2024', enterpriseName: ENTERPRISE, filedOn: '2026-08-12' };

/** An application in a phase, with its campaign there for sure. */
export function applicationWith(phase: Parameters<typeof applicationIn>[0], tier: Tier) {
  const state = applicationIn(phase, tier);
  if (state.campaign === null) throw new Error('an application has a campaign');
  return { ...state, campaign: state.campaign };
}

export function campaignView(tier: Tier): CampaignView {
  const { id, terms, benchmarks } = campaignOf(tier);
  if (id === null || terms === null) throw new Error('the sample campaign has terms');
  return {
    ...terms,
    id,
    benchmarks,
    benchmarkCount: benchmarks.length,
    extensions: [],
    toldTerms: [],
    version: 1,
    actions: [],
  };
}

/** A notice of so many factories. */
export function noticeOf(count: number, factoryName: string): CaseContentOf<'notice'> {
  return {
    id: 'b0000000-0000-8000-8000-000000000001',
    phase: 'running',
    campaignId: 'c0000000-0000-8000-8000-000000000001',
    tier: 'advanced',
    title: '2026 年度江苏省先进级智能工厂拟认定名单公示（示例）',
    startsOn: '2026-08-10',
    endsOn: '2026-08-17',
    handlingDays: 15,
    contact: {
      office: '示例处室',
      phone: '025-00000000（示例）',
      address: '示例市示例路 1 号',
      postcode: '000000',
    },
    items: Array.from({ length: count }, (_, index) => ({
      applicationId: `a0000000-0000-8000-8000-${String(index).padStart(12, '0')}`,
      factoryName: `${factoryName}${index + 1}`,
      enterprise: '91320200MA1EXAMPL0',
      province: '320000',
      city: '320200',
      endsOn: '2026-08-17',
      remaining: null,
    })),
    objections: [],
  };
}

/** A list of so many recommended factories, released. */
export function recommendationOf(count: number, factory: string): CaseContentOf<'recommendation'> {
  const entries = Array.from({ length: count }, (_, index) => ({
    applicationId: `a0000000-0000-8000-8000-${String(index).padStart(12, '0')}`,
    rank: index + 1,
    opinion: '建设基础扎实，成效明显，同意推荐。',
    enterprise: '91320200MA1EXAMPL0',
    factory: `${factory}${index + 1}`,
    city: '320200',
  }));
  return {
    id: 'c.320000',
    phase: 'released',
    terms: {
      campaign: {
        id: 'c',
        year: 2026,
        tier: 'excellent',
        name: { zh: '2026年度卓越级智能工厂申报（示例）', en: 'sample' },
      },
      unit: '320000',
      quota: null,
      apart: [],
      startedOn: '2026-07-18',
      dueOn: '2026-08-01',
    },
    entries: [],
    frozen: null,
    released: [
      { issue: 1, entries, hash: 'ab'.repeat(32), frozenBy: 'x', releasedBy: 'y', releasedOn: '2026-07-30' },
    ],
  };
}

const title: TitleView = {
  tier: 'advanced',
  certificateNumber: 'X2026-32-00000000AB',
  validFrom: '2026-08-20',
  validUntil: '2029-08-20',
  kind: 'awarded',
  status: 'active',
  endedOn: null,
  replacedBy: null,
};

/** One paper of every kind, by a name for it. */
export function everyPaper(): Record<string, Paper> {
  const refused = applicationWith('refused', 'advanced');
  const [refusal] = lettersOf(refused);
  const [correction] = lettersOf(applicationWith('returned', 'advanced'));
  const [notAccepted] = lettersOf(applicationWith('not-accepted', 'advanced'));
  const awarded = applicationWith('awarded', 'excellent');
  const award = lettersOf(awarded).at(-1);
  if (!refusal || !correction || !notAccepted || !award) throw new Error('there is a letter of each');
  const member = awarded.panel[0];
  if (member === undefined) throw new Error('there is a panel');
  const list = recommendationOf(12, '示例数智集成减速机智能工厂');
  const [issue] = issuesOf(list);
  if (issue === undefined || list.terms === null) throw new Error('there is a list');
  const terms = { terms: list.terms };
  const known = new Map([
    [
      'a0000000-0000-8000-8000-000000000000',
      {
        enterpriseName: ENTERPRISE,
        industry: 'C3451 轴承制造',
        maturity: '三级',
        contact: '示例某人',
        phone: '0510-00000000',
      },
    ],
  ]);
  const head = {
    title: '申报一览表（示例）',
    day: '2026-08-01',
    filter: [['批次', '示例批次'] as const],
    total: 2,
  };
  return {
    ...Object.fromEntries(
      tiers.map((tier) => [
        `declaration-${tier}`,
        declarationPaper(applicationWith('submitted', tier), ENTERPRISE),
      ]),
    ),
    receipt: receiptPaper(
      {
        receipt: {
          type: 'tidu:submission-receipt:1',
          applicationId: awarded.id,
          attempt: 1,
          receivedAt: '2026-07-10T02:00:00.000Z',
          contentHash: awarded.contentHash ?? '',
          position: 4711,
          keyId: '0123456789abcdef',
        },
        signature: 'YWJj'.repeat(21),
      },
      awarded,
      ENTERPRISE,
    ),
    correction: letterPaper(correction, CONTEXT),
    'not-accepted': letterPaper(notAccepted, CONTEXT),
    refusal: letterPaper(refusal, CONTEXT),
    award: letterPaper(award, CONTEXT),
    'opinion-blank': opinionPaper(awarded, ENTERPRISE, clausesOfSheet(awarded.campaign), null),
    opinion: opinionPaper(awarded, ENTERPRISE, clausesOfSheet(awarded.campaign, member), {
      member,
      expertName: '示例专家甲',
    }),
    'site-visit-blank': siteVisitPaper(awarded, ENTERPRISE, true),
    'site-visit': siteVisitPaper(awarded, ENTERPRISE, false),
    'recommendation-list': recommendationListPaper(terms, issue, known),
    'recommendation-letter': recommendationLetterPaper(terms, issue),
    notice: publicNoticePaper(
      noticeOf(8, '全流程数智集成的减速机智能工厂'),
      campaignView('advanced'),
      new Map([['91320200MA1EXAMPL0', ENTERPRISE]]),
    ),
    certificate: certificatePaper(title, {
      factoryName: '示例减速机工厂',
      enterpriseName: ENTERPRISE,
      province: '320000',
      criteria: '智能工厂梯度培育要素条件（2024年版）',
    }),
    'title-list': titleListPaper(head, [
      {
        ...title,
        factoryName: '示例减速机工厂',
        enterpriseName: ENTERPRISE,
        province: '320000',
        industry: 'C3451',
      },
    ]),
    'application-list': applicationListPaper(head, []),
  };
}
