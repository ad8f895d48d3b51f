import { describe, expect, it } from '@jest/globals';
import { type ApplicationView, type Role } from '@tidu/contracts';
import { type Tier } from '@tidu/criteria';
import { stepsElsewhere } from './elsewhere.js';
import { offersOf, primaryOffer } from './offers.js';

const today = '2026-07-01';
const province = { id: 'p', role: 'province' as Role };

function view(
  tier: Tier,
  types: readonly string[],
  change: Partial<ApplicationView['application']> = {},
  siteVisit: ApplicationView['siteVisit'] = null,
): ApplicationView {
  const { campaign, ...rest } = change;
  const application = {
    phase: 'accepted',
    campaign: { tier, edition: '2024-10-29', ...campaign },
    factory: {},
    corrections: [],
    endorsements: [],
    panel: [],
    alternates: [],
    dissents: [],
    siteVerification: null,
    notice: null,
    recheck: null,
    meanScore: null,
    round: { round: 1, stage: 'conclusion' },
    eligibility: null,
    ...rest,
  };
  const actions = types.map((type) => ({ type, whyNot: null, leadsTo: null }));
  // Only what the offers look at: the rest of an application has no part in them.
  return { application, actions, siteVisit, version: 3, enterpriseName: '' } as unknown as ApplicationView;
}

const eligibility = (verdict: 'eligible' | 'ineligible' | 'undetermined', round = 1) =>
  ({ eligibility: { round, stage: 'conclusion', verdict, clauses: [], missing: [] } }) as const;
const notice = {
  noticeId: 'n',
  startsOn: '2026-06-24',
  endsOn: '2026-06-30',
  pausedBy: [] as string[],
  upheld: [] as string[],
};
const clear = {
  recheck: { checkedOn: today, creditClear: true, accidentsClear: true, source: '', remark: '' },
};
const seat = (signed: boolean, verdict = 'met', interests = 'clear') =>
  ({ expert: verdict, signed, interests, findings: { c: { clause: 'c', verdict } } }) as never;

const offered = (shown: ApplicationView, reader = province) => offersOf(shown, reader, today);
const primaryOf = (shown: ApplicationView, reader = province) =>
  primaryOffer(offered(shown, reader), shown)?.type;

describe('what is offered on an application', () => {
  it('leaves the check of a self-assessment to the tier without a panel', () => {
    expect(offered(view('basic', ['check-self-assessment']))).toHaveLength(1);
    expect(offered(view('advanced', ['check-self-assessment']))).toHaveLength(0);
  });

  it('says that correction was asked for already', () => {
    const shown = view('advanced', ['return-for-correction'], {
      corrections: [{ clauses: [], dueOn: '2026-07-31' }],
    });
    expect(offered(shown)[0]?.whyNot?.zh).toContain('机会已用完');
  });

  it('asks each level to endorse in its turn, and the check to wait for all', () => {
    const campaign = { procedure: { endorsers: ['district', 'city'] } } as never;
    const city = { id: 'c', role: 'city' as Role };
    const shown = view('advanced', ['endorse', 'accept-for-review'], { campaign });
    expect(offered(shown, city)[0]?.whyNot?.zh).toBe('现由区县级签署意见。');
    expect(offered(shown, { id: 'd', role: 'district' })[0]?.whyNot).toBeNull();
    expect(offered(shown)[0]).toMatchObject({
      type: 'accept-for-review',
      whyNot: { zh: '尚缺区县级推荐意见。' },
    });
  });

  it('counts the experts who have not signed, then asks for the visit and its countersignature', () => {
    const whyNot = (shown: ApplicationView) =>
      offered(shown).find(({ type }) => type === 'conclude-review')?.whyNot?.en;
    const visit = { zh: '随机抽中', en: 'drawn at random' };
    expect(whyNot(view('advanced', ['conclude-review'], { panel: [seat(true), seat(false)] }))).toBe(
      '1 experts have not signed yet.',
    );
    expect(whyNot(view('advanced', ['conclude-review'], { panel: [seat(true)] }, visit))).toContain(
      'drawn at random',
    );
    const siteVerification = { recordedBy: 'p', countersignedBy: null } as never;
    const recorded = view(
      'advanced',
      ['conclude-review', 'countersign-site-verification'],
      { panel: [seat(true)], siteVerification },
      visit,
    );
    expect(whyNot(recorded)).toBe('The site verification is not countersigned yet.');
    expect(offered(recorded)[0]?.whyNot?.zh).toContain('另一人会签');
    expect(offered(recorded, { id: 'q', role: 'province' })[0]?.whyNot).toBeNull();
  });

  it('calls one more expert only where all have signed and disagree', () => {
    const types = (panel: never[]) =>
      offered(view('advanced', ['call-extra-expert'], { panel })).map(({ type }) => type);
    expect(types([seat(true), seat(true, 'not-met')])).toEqual(['call-extra-expert']);
    expect(types([seat(true), seat(false, 'not-met')])).toEqual([]);
    expect(types([seat(true), seat(true)])).toEqual([]);
  });

  it.each([
    ['while the notice runs', { notice: { ...notice, endsOn: today }, ...clear }, '期满次日起'],
    ['while an objection is open', { notice: { ...notice, pausedBy: ['o'] }, ...clear }, '异议正在核实'],
    ['where an objection was upheld', { notice: { ...notice, upheld: ['o'] }, ...clear }, '异议成立'],
    ['before the re-check', { notice }, '须先做公示期满复查'],
    [
      'where the re-check is not clear',
      { notice, recheck: { ...clear.recheck, creditClear: false } },
      '发现问题',
    ],
  ])('does not award %s', (_when, change, words) => {
    const shown = view('advanced', ['award'], { ...change, ...eligibility('eligible') });
    expect(offered(shown)[0]?.whyNot?.zh).toContain(words);
  });

  it('awards once all is clear', () =>
    expect(
      offered(view('advanced', ['award'], { notice, ...clear, ...eligibility('eligible') }))[0]?.whyNot,
    ).toBeNull());
});

describe('the one primary act', () => {
  it('is the re-check after the notice, then the award, and never a refusal while the criteria are met', () => {
    const actions = ['recheck', 'award', 'refuse-award'];
    expect(primaryOf(view('advanced', actions, { notice, ...eligibility('eligible') }))).toBe('recheck');
    expect(primaryOf(view('advanced', actions, { notice, ...clear, ...eligibility('eligible') }))).toBe(
      'award',
    );
  });

  it('is the refusal where the criteria are not met, or an objection was upheld', () => {
    expect(primaryOf(view('excellent', ['refuse-award'], eligibility('ineligible')))).toBe('refuse-award');
    const upheld = { notice: { ...notice, upheld: ['o'] }, ...clear, ...eligibility('eligible') };
    expect(primaryOf(view('advanced', ['award', 'refuse-award'], upheld))).toBe('refuse-award');
  });

  it('is the deferral where the outcome is undetermined', () =>
    expect(
      primaryOf(view('excellent', ['defer-decision', 'refuse-award'], eligibility('undetermined'))),
    ).toBe('defer-decision'));

  it('is a new expert where one may not review', () => {
    const panel = [seat(false, 'met', 'conflicted')];
    const alternates = [{ expert: 'x', specialty: 'technical' as const }];
    expect(primaryOf(view('advanced', ['conclude-review', 'replace-expert'], { panel, alternates }))).toBe(
      'replace-expert',
    );
  });

  it('is nothing where only withdrawal is left', () =>
    expect(primaryOf(view('advanced', ['withdraw']))).toBeUndefined());
});

describe('the next step where it lies elsewhere', () => {
  const next = (shown: ApplicationView, role: Role) =>
    stepsElsewhere(shown, { id: 'x', role }).map(({ kind }) => kind);

  it.each<[Tier, Partial<ApplicationView['application']>, Role, string[]]>([
    ['excellent', { phase: 'accepted' }, 'province', ['recommendation']],
    ['excellent', { phase: 'recommended' }, 'province', []],
    ['excellent', { phase: 'recommended' }, 'miit', ['draw']],
    ['advanced', { phase: 'accepted' }, 'province', ['draw']],
    ['advanced', { phase: 'accepted' }, 'city', []],
    ['advanced', { phase: 'in-review' }, 'group', ['draw']],
    ['advanced', { phase: 'concluded', ...eligibility('eligible') }, 'province', ['notice']],
    ['advanced', { phase: 'concluded', ...eligibility('ineligible') }, 'province', []],
    ['advanced', { phase: 'concluded', ...eligibility('eligible', 9) }, 'province', []],
    ['pioneer', { phase: 'concluded', ...eligibility('eligible') }, 'miit', []],
    ['pioneer', { phase: 'acceptance-passed', ...eligibility('eligible') }, 'miit', ['notice']],
    ['basic', { phase: 'concluded', ...eligibility('eligible') }, 'city', ['notice']],
    ['basic', { phase: 'public-notice', notice }, 'enterprise', ['notice']],
    ['advanced', { phase: 'refused' }, 'enterprise', ['appeal']],
    ['advanced', { phase: 'refused' }, 'province', []],
  ])('for the %s tier in %j a %s goes to %j', (tier, change, role, kinds) =>
    expect(next(view(tier, [], change), role)).toEqual(kinds),
  );
});
