import { type ApplicationHttpCommand, type ApplicationView } from '@tidu/contracts';
import { type Tier } from '@tidu/criteria';
import { type Bilingual } from '../../language/language.js';

/** An act the reader may take on an application, or the reason why it must wait. */
export interface Offer {
  readonly type: ApplicationHttpCommand;
  readonly whyNot: Bilingual | null;
}

const national: ReadonlySet<Tier> = new Set(['excellent', 'pioneer']);

/** The acts that lead on, in the order in which they are offered; the first that is possible is the page's primary one. */
const order: readonly ApplicationHttpCommand[] = [
  'accept-for-review',
  'recommend',
  'check-self-assessment',
  'assign-panel',
  'record-site-verification',
  'conclude-review',
  'name-for-cultivation',
  'apply-for-acceptance',
  'check-acceptance',
  'pass-acceptance',
  'publish-notice',
  'award',
  'resume-decision',
  'defer-decision',
  'return-for-correction',
  'decline-to-accept',
  'refuse-award',
  'withdraw',
];

const computing: Bilingual = { zh: '正在计算评价结果。', en: 'The evaluation is being computed.' };

/**
 * What the reader can do with an application now. The server has the last word; this leaves out what its tier's
 * procedure does not know, and says what still has to happen first.
 * @param today the day in China on which the act would happen, ISO 8601
 */
export function offersOf(view: ApplicationView, today: string): readonly Offer[] {
  const { campaign } = view.application;
  if (campaign === null) return [];
  return order
    .filter((type) => view.actions.includes(type) && belongs(type, campaign.tier, view))
    .map((type) => ({ type, whyNot: whyNotYet(type, view, today) }));
}

function belongs(type: ApplicationHttpCommand, tier: Tier, { application }: ApplicationView): boolean {
  switch (type) {
    case 'recommend':
      return national.has(tier);
    case 'check-self-assessment':
      return tier === 'basic';
    case 'assign-panel':
      return tier !== 'basic' && (!national.has(tier) || application.phase === 'recommended');
    case 'record-site-verification':
      return national.has(tier);
    case 'publish-notice':
      return tier !== 'pioneer' || application.phase === 'acceptance-passed';
    case 'defer-decision':
      return application.eligibility?.verdict === 'undetermined';
    default:
      return true;
  }
}

function whyNotYet(type: ApplicationHttpCommand, view: ApplicationView, today: string): Bilingual | null {
  const { corrections, panel, siteVerification, notice, campaign } = view.application;
  switch (type) {
    case 'return-for-correction':
      return corrections.length > 0
        ? { zh: '补正只能要求一次，机会已用完。', en: 'Correction may be asked for once only, and was.' }
        : null;
    case 'conclude-review': {
      const unsigned = panel.filter(({ signed }) => !signed).length;
      if (unsigned > 0)
        return { zh: `还有 ${unsigned} 位专家未签署意见。`, en: `${unsigned} experts have not signed yet.` };
      return campaign !== null && national.has(campaign.tier) && siteVerification === null
        ? { zh: '须先登记现场核查。', en: 'Record the site verification first.' }
        : null;
    }
    case 'publish-notice':
    case 'name-for-cultivation':
    case 'pass-acceptance':
      return ineligible(view);
    case 'award':
      return notice !== null && today <= notice.endsOn
        ? {
            zh: `公示至 ${notice.endsOn}，期满次日起可认定。`,
            en: `The notice runs until ${notice.endsOn}; award from the day after.`,
          }
        : ineligible(view);
    default:
      return null;
  }
}

function ineligible({ application: { eligibility, round } }: ApplicationView): Bilingual | null {
  if (eligibility === null || eligibility.round !== round?.round) return computing;
  switch (eligibility.verdict) {
    case 'eligible':
      return null;
    case 'ineligible':
      return { zh: '评价结果为不符合要素条件。', en: 'The criteria are not met.' };
    case 'undetermined':
      return { zh: '评价结果暂不能判定。', en: 'The outcome is undetermined.' };
  }
}

const neverPrimary: ReadonlySet<ApplicationHttpCommand> = new Set([
  'return-for-correction',
  'decline-to-accept',
  'withdraw',
]);

/**
 * The one act the page puts first: the first that leads on and is possible, else the first that leads on. A refusal
 * leads on only where the criteria are not met, a deferral only where the outcome is undetermined.
 */
export function primaryOffer(offers: readonly Offer[], { application }: ApplicationView): Offer | undefined {
  const leading = offers.filter(
    ({ type }) =>
      !neverPrimary.has(type) &&
      (type !== 'refuse-award' || application.eligibility?.verdict === 'ineligible'),
  );
  return leading.find(({ whyNot }) => whyNot === null) ?? leading[0];
}
