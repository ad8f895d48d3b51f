import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import {
  applicationCommandBodies,
  type ApplicationHttpCommand,
  type ApplicationPage,
  type ApplicationView,
  type CampaignView,
} from '@tidu/contracts';
import { until } from '../../../packages/testing/src/until.js';
import { Refused, type Visitor } from '../src/http/visitor.js';
import { openWorkshop, type Workshop } from './support/drafts.js';
import { validBodies } from './support/valid-bodies.js';
import { startTidu, type Tidu } from './support/tidu.js';

const FORMAL_CHECK = ['accept-for-review', 'return-for-correction', 'decline-to-accept'] as const;
const LOCAL: readonly ApplicationHttpCommand[] = [
  ...FORMAL_CHECK,
  'check-self-assessment',
  'record-self-assessment',
  'defer-decision',
  'resume-decision',
  'recheck',
  'award',
  'refuse-award',
];

/** Written by hand, apart from the rules in the code: who may ever do what with a basic application in Wuxi. */
const may: Readonly<Record<string, readonly ApplicationHttpCommand[]>> = {
  applicant: [
    'declare-section',
    'attach-evidence',
    'remove-evidence',
    'submit',
    'withdraw',
    'apply-for-acceptance',
  ],
  'city-320200': [...LOCAL, 'endorse'],
  'province-320000': [...LOCAL, 'check-acceptance'],
};
/** … and what they may do once it has been submitted; recording it instead is refused by the campaign’s terms. */
const mayNow: readonly ApplicationHttpCommand[] = [
  ...FORMAL_CHECK,
  'record-self-assessment',
  'endorse',
  'withdraw',
];
const OTHERS = [
  'district-320211',
  'city-320500',
  'province-330000',
  'group-1',
  'xpcc',
  'miit-1',
  'expert-01',
  'auditor',
  'system-admin',
  'security-admin',
  'audit-admin',
];

let tidu: Tidu;
let workshop: Workshop;
let submitted: { id: string; version: number };
beforeAll(async () => {
  tidu = await startTidu();
  workshop = await openWorkshop(tidu);
  const { id, version } = await workshop.complete();
  const pledge = { truthful: true, noSecrets: true };
  await workshop.applicant.command(`applications/${id}/submit`, pledge, { version });
  const path = `applications/${id}`;
  await until(async () => {
    const view = await workshop.applicant.get<ApplicationView>(path);
    submitted = { id, version: view.version };
    return view.application.eligibility !== null;
  }, 60_000);
}, 180_000);
afterAll(() => tidu.stop(), 30_000);

describe('a submitted basic application', () => {
  it('refuses every command of everyone whose command it is not, and records nothing', async () => {
    const { signIn } = tidu;
    const rival = await openWorkshop(tidu);
    const people = new Map<string, Visitor>([
      ['applicant', workshop.applicant],
      ['rival', rival.applicant],
    ]);
    for (const account of ['city-320200', 'province-320000', ...OTHERS])
      people.set(account, await signIn(account));
    const bodies = await validBodies(workshop);
    const before = (await tidu.events()).length;

    const surprises: string[] = [];
    for (const [name, person] of people) {
      for (const command of Object.keys(applicationCommandBodies) as ApplicationHttpCommand[]) {
        if (may[name]?.includes(command) && mayNow.includes(command)) continue;
        const expected = may[name]?.includes(command) ? '409 wrong-phase' : '403 not-permitted';
        const path = `applications/${submitted.id}/${command}`;
        const found = await outcomeOf(person.command(path, bodies[command], { version: submitted.version }));
        if (found !== expected) surprises.push(`${name} ${command}: ${found} instead of ${expected}`);
      }
    }
    expect(surprises).toEqual([]);
    expect((await tidu.events()).length).toBe(before);
  }, 180_000);

  it('has no route by which anyone but the worker could record an evaluation', async () => {
    const path = `applications/${submitted.id}/record-evaluation`;
    expect(await outcomeOf(workshop.province.command(path, {}, { version: submitted.version }))).toBe(
      '404 not-found',
    );
  });

  it('does not exist for an enterprise it does not belong to, nor in the lists of administrators', async () => {
    const { applicant } = await openWorkshop(tidu);
    expect(await outcomeOf(applicant.get(`applications/${submitted.id}`))).toBe('404 application-not-found');
    for (const account of ['system-admin', 'security-admin', 'audit-admin', 'expert-01', 'province-330000']) {
      const visitor = await tidu.signIn(account);
      expect(await visitor.get<ApplicationPage>('applications')).toMatchObject({
        items: [],
        count: { value: 0, exact: true },
      });
      expect(await outcomeOf(visitor.get(`applications/${submitted.id}/history`))).toBe(
        '404 application-not-found',
      );
    }
  });
});

describe('commands on other things', () => {
  it('are refused to everyone else: enterprises, factories, campaigns, applications, annual reports', async () => {
    const { applicant, campaignId, sample } = workshop;
    const { factory } = sample;
    const enterprise = {
      uscc: sample.enterprise.uscc,
      name: '示例企业',
      province: factory.province,
      city: factory.city,
      annualRevenueCny: 1,
    };
    const campaign = await applicant.get<CampaignView>(`campaigns/${campaignId}`);
    const { year, tier, name, region, edition, asOf, window, interpretation } = campaign;
    const { noticeWorkingDays, validityYears } = campaign;
    const terms = {
      year,
      tier,
      name,
      region,
      edition,
      asOf,
      window,
      interpretation,
      noticeWorkingDays,
      validityYears,
    };
    const open = (changed: object): object => ({ ...terms, ...changed });
    const rival = await openWorkshop(tidu);
    const province = await tidu.signIn('province-320000');
    const otherProvince = await tidu.signIn('province-330000');
    const city = await tidu.signIn('city-320200');
    const auditor = await tidu.signIn('auditor');
    const mine = await applicant.command('factories', factory);
    const benchmarks = { benchmarks: [], source: '示例' };

    const attempts: readonly [string, Promise<unknown>][] = [
      ['register another’s enterprise', applicant.command('enterprises', enterprise)],
      ['an authority registers an enterprise', province.command('enterprises', enterprise)],
      ['an authority registers a factory', city.command('factories', factory)],
      ['a city opens a campaign', city.command('campaigns', open({}))],
      ['an enterprise opens a campaign', applicant.command('campaigns', open({}))],
      ['an auditor opens a campaign', auditor.command('campaigns', open({}))],
      ['a province opens another’s campaign', otherProvince.command('campaigns', open({}))],
      [
        'a province opens a national campaign',
        province.command('campaigns', open({ tier: 'excellent', region: '000000' })),
      ],
      [
        'benchmarks by another province',
        otherProvince.command(`campaigns/${campaignId}/publish-benchmarks`, benchmarks, { version: 2 }),
      ],
      [
        'apply with another’s factory',
        rival.applicant.command('applications', { factoryId: mine.id, campaignId: rival.campaignId }),
      ],
      ['an authority applies', province.command('applications', { factoryId: mine.id, campaignId })],
    ];
    const outcomes = await Promise.all(
      attempts.map(async ([what, attempt]) => [what, await outcomeOf(attempt)]),
    );
    expect(outcomes).toEqual(attempts.map(([what]) => [what, '403 not-permitted']));
  });

  it('cannot be given on things that do not exist', async () => {
    const { applicant, campaignId } = workshop;
    const nowhere = randomUUID();
    const open = applicant.command('applications', { factoryId: nowhere, campaignId });
    expect(await outcomeOf(open)).toMatch(/^40[34] /);
    expect(await outcomeOf(applicant.get(`factories/${nowhere}`))).toBe('404 factory-not-found');
    const declared = { section: 'waivers', content: {} };
    const declare = applicant.command(`applications/${nowhere}/declare-section`, declared, { version: 0 });
    expect(await outcomeOf(declare)).toMatch(/^40[34] /);
  });
});

async function outcomeOf(attempt: Promise<unknown>): Promise<string> {
  try {
    await attempt;
    return 'carried out';
  } catch (error) {
    if (!(error instanceof Refused)) throw error;
    return `${error.status} ${error.problem.code}`;
  }
}
