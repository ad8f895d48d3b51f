import { describe, expect, it } from '@jest/globals';
import { type ApplicationView } from '@tidu/contracts';
import { type Tier } from '@tidu/criteria';
import { offersOf, primaryOffer } from './offers.js';

const today = '2026-07-01';

function view(
  tier: Tier,
  actions: ApplicationView['actions'],
  change: Partial<ApplicationView['application']> = {},
): ApplicationView {
  const application = {
    phase: 'accepted',
    campaign: { tier },
    corrections: [],
    panel: [],
    siteVerification: null,
    notice: null,
    round: { round: 1, stage: 'conclusion' },
    eligibility: null,
    ...change,
  };
  // Only what the offers look at: the rest of an application has no part in them.
  return { application, actions, version: 3, enterpriseName: '' } as unknown as ApplicationView;
}

const eligibility = (verdict: 'eligible' | 'ineligible' | 'undetermined', round = 1) =>
  ({ eligibility: { round, stage: 'conclusion', verdict, clauses: [], missing: [] } }) as const;

const primaryOf = (shown: ApplicationView) => primaryOffer(offersOf(shown, today), shown)?.type;

describe('what is offered on an application', () => {
  it.each<[Tier, string[]]>([
    ['basic', ['check-self-assessment']],
    ['advanced', ['assign-panel']],
    ['excellent', ['recommend']],
  ])('leaves out what the procedure of the %s tier does not know', (tier, expected) => {
    const shown = view(tier, ['recommend', 'check-self-assessment', 'assign-panel']);
    expect(offersOf(shown, today).map(({ type }) => type)).toEqual(expected);
  });

  it('asks for the panel of a national tier once it is recommended', () =>
    expect(primaryOf(view('pioneer', ['assign-panel'], { phase: 'recommended' }))).toBe('assign-panel'));

  it('says that correction was asked for already', () => {
    const shown = view('advanced', ['return-for-correction'], { corrections: [{ clauses: [] }] });
    expect(offersOf(shown, today)[0]?.whyNot?.zh).toContain('机会已用完');
  });

  it('counts the experts who have not signed', () => {
    const panel = [{ signed: true }, { signed: false }] as unknown as ApplicationView['application']['panel'];
    const shown = view('advanced', ['conclude-review'], { panel });
    expect(offersOf(shown, today)[0]?.whyNot?.en).toBe('1 experts have not signed yet.');
  });

  it('waits for the evaluation of the current round, not of an earlier one', () => {
    const stale = view('advanced', ['publish-notice'], {
      ...eligibility('eligible', 1),
      round: { round: 2, stage: 'conclusion' },
    });
    expect(offersOf(stale, today)[0]?.whyNot?.en).toBe('The evaluation is being computed.');
    expect(
      offersOf(view('advanced', ['publish-notice'], eligibility('eligible')), today)[0]?.whyNot,
    ).toBeNull();
  });

  it.each([
    ['2026-07-01', true],
    ['2026-07-02', false],
  ])('on %s, with a notice that ends on the 1st, the award waits: %s', (day, waits) => {
    const notice = { noticeId: 'n', startsOn: '2026-06-24', endsOn: '2026-07-01' };
    const [award] = offersOf(view('advanced', ['award'], { notice, ...eligibility('eligible') }), day);
    expect(award?.whyNot !== null).toBe(waits);
  });
});

describe('the one primary act', () => {
  it('is never a refusal while the criteria may be met', () =>
    expect(
      primaryOf(
        view('advanced', ['award', 'refuse-award'], {
          ...eligibility('eligible'),
          notice: { noticeId: 'n', startsOn: today, endsOn: today },
        }),
      ),
    ).toBe('award'));

  it('is the refusal where they are not met', () =>
    expect(primaryOf(view('excellent', ['publish-notice', 'refuse-award'], eligibility('ineligible')))).toBe(
      'refuse-award',
    ));

  it('is the deferral where the outcome is undetermined', () =>
    expect(
      primaryOf(
        view('excellent', ['publish-notice', 'defer-decision', 'refuse-award'], eligibility('undetermined')),
      ),
    ).toBe('defer-decision'));

  it('is acceptance at the formal check, with correction and decline beside it', () =>
    expect(
      primaryOf(
        view('advanced', ['decline-to-accept', 'return-for-correction', 'accept-for-review'], {
          phase: 'submitted',
        }),
      ),
    ).toBe('accept-for-review'));

  it('is nothing where only withdrawal is left', () =>
    expect(primaryOf(view('advanced', ['withdraw']))).toBeUndefined());
});
