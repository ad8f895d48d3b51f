import { tiers } from '@tidu/criteria';
import { chinaDay, type Day } from '../calendar/dates.js';
import { accept, type Decision, type DomainEvent, refuse } from '../core/decision.js';
import { type Context } from '../frame/aggregate.js';
import { regionContains } from '../identity/region.js';
import { conflict, type InputIssue, invalid, issue, notFound, type Refusal } from '../core/refusal.js';
import { type ConvertTitle, type FactoryRelated } from './commands.js';
import { certificateOf } from './certificate.js';
import { type Factory } from './state.js';
import { heldTier } from './titles.js';

/** Why no title of a factory can be converted for now, whichever campaign it were for. */
export function barredFromConversion({ barUntil }: Factory, today: Day): Refusal | null {
  return barUntil !== null && today <= barUntil
    ? conflict(
        'barred',
        `该工厂在 ${barUntil} 前（含当日）不得申报，也不能转换。`,
        `The factory is barred until ${barUntil} inclusive; no title of it can be converted.`,
      )
    : null;
}

/** Recognises a legacy title as the campaign's tier (认定转换); it gets a certificate of its own. */
export function convertTitle(
  { legacy, evidence, validUntil }: ConvertTitle,
  state: Factory,
  { now, related: { campaign, enterprise } }: Context<FactoryRelated>,
): Decision<DomainEvent> {
  const terms = campaign?.terms ?? null;
  if (campaign == null || campaign.id === null || terms === null)
    return refuse(notFound('campaign-not-found', '没有该批次。', 'There is no such campaign.'));
  const today = chinaDay(now);
  const within =
    terms.group === undefined
      ? terms.region === '000000' || regionContains(terms.region, state.city)
      : enterprise?.group === terms.group;
  if (!within) {
    return refuse(
      conflict(
        'outside-campaign',
        '该工厂不在本批次的地区或集团范围内。',
        'The factory lies outside the campaign’s region or group.',
      ),
    );
  }
  const held = heldTier(state, today);
  if (held !== null && tiers.indexOf(held) >= tiers.indexOf(terms.tier)) {
    return refuse(
      conflict(
        'holds-tier',
        '该工厂已持有同级或更高等级的称号。',
        'The factory holds this tier or a higher one already.',
      ),
    );
  }
  const issues: InputIssue[] = [];
  if (legacy.awardedOn > today)
    issues.push(
      issue('$.legacy.awardedOn', '原称号的认定日不能在将来。', 'The legacy title cannot be of the future.'),
    );
  if (validUntil <= today)
    issues.push(issue('$.validUntil', '有效期应晚于今日。', 'The term must end after today.'));
  if (issues.length > 0) {
    return refuse(invalid('conversion-invalid', '转换信息有误，未转换。', 'Nothing was converted.', issues));
  }
  return accept({
    type: 'factory.title-converted',
    data: {
      term: {
        tier: terms.tier,
        certificateNumber: certificateOf(state, terms),
        validFrom: today,
        validUntil,
        basis: {
          applicationId: null,
          campaignId: campaign.id,
          edition: terms.edition,
          interpretation: terms.interpretation,
          findings: {},
          waivers: {},
        },
        ...(terms.group !== undefined && { group: terms.group }),
      },
      legacy,
      evidence,
    },
  });
}
