import { type Tier, tiers } from '@tidu/criteria';
import { addMonths, type Day } from '../calendar/dates.js';
import { refuse, type Refused } from '../core/decision.js';
import { conflict } from '../core/refusal.js';
import { type Factory } from './state.js';
import { type Title } from './title.js';
import { barredUntil, heldTier, titleInForce } from './titles.js';

/** How long before its end a title may be renewed, in months (平台默认). */
const RENEWAL_MONTHS = 12;

/** When a title may be renewed (到期复核): the last twelve months of its term (平台默认), both days included. */
export function renewalWindow({ validUntil }: Pick<Title, 'validUntil'>): {
  readonly opensOn: Day;
  readonly closesOn: Day;
} {
  return { opensOn: addMonths(validUntil, -RENEWAL_MONTHS), closesOn: validUntil };
}

/** What an application is for: a tier the factory does not hold, or a new term of the one it holds. */
export interface MayApply {
  readonly ok: true;
  readonly purpose: 'upgrade' | 'renewal';
}

/**
 * Whether a factory may apply for a tier on a day as far as its titles go: not while it is barred after a revocation, nor
 * for what it holds already or stands above. Whether it stands high enough is the ladder's question, asked elsewhere.
 * A year without an annual report closes the way to renewal (平台默认，参照专精特新), until the report is in.
 */
export function mayApplyFor(factory: Factory, tier: Tier, day: Day): MayApply | Refused {
  const barred = barredUntil(factory);
  if (barred !== null && day <= barred) {
    return refuse(
      conflict(
        'barred',
        `该工厂的称号已被撤销，${barred} 前（含当日）不得申报。`,
        `The factory's title was revoked; it may not apply until ${barred} inclusive.`,
      ),
    );
  }
  const held = heldTier(factory, day);
  if (held === null || tiers.indexOf(held) < tiers.indexOf(tier)) return { ok: true, purpose: 'upgrade' };
  const title = titleInForce(factory, day);
  if (held !== tier || title === null) {
    return refuse(
      conflict(
        'holds-higher-title',
        '该工厂已持有更高等级的称号，无需申报较低等级。',
        'The factory holds a higher title; it need not apply for a lower tier.',
      ),
    );
  }
  const { opensOn } = renewalWindow(title);
  if (day < opensOn) {
    return refuse(
      conflict(
        'renewal-not-open',
        `该工厂已持有该等级称号，有效期至 ${title.validUntil}；${opensOn} 起可以申请到期复核。`,
        `The factory holds this tier until ${title.validUntil}; it may apply for renewal from ${opensOn}.`,
      ),
    );
  }
  if (factory.missedReports.length > 0) {
    const years = factory.missedReports.join('、');
    return refuse(
      conflict(
        'reports-missed',
        `缺 ${years} 年度报告，不能申请到期复核。请先补交年度报告。`,
        `The annual reports of ${factory.missedReports.join(', ')} are missing; hand them in before applying for renewal.`,
      ),
    );
  }
  return { ok: true, purpose: 'renewal' };
}
