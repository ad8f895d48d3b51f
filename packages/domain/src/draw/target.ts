import { type Tier } from '@tidu/criteria';
import { type Application } from '../application/state.js';
import { poolIdFor } from '../expert-pool/state.js';
import { procedures } from '../campaign/tier-procedure.js';
import { nationalTiers } from '../policy/rules.js';
import { conflict, type Refusal } from '../core/refusal.js';
import { type DrawRelated } from './commands.js';
import { type DrawPurpose, type DrawTarget } from './events.js';

/** What experts are drawn for: an application with its campaign, and the tier and factory it is about now. */
export interface DrawSubject {
  readonly application: Application;
  readonly campaign: NonNullable<Application['campaign']>;
  readonly factory: NonNullable<Application['factory']>;
  readonly tier: Tier;
}

/**
 * What a draw is about; null where there is no such thing. An appeal is about the factory and the tier as the decision
 * names them: since the application the factory may have moved, changed hands, or come down a tier.
 */
export function drawSubject(target: DrawTarget, { application, appeal }: DrawRelated): DrawSubject | null {
  if (application?.campaign == null || application.factory === null) return null;
  const { campaign, factory } = application;
  if (target.kind === 'application') return { application, campaign, factory, tier: campaign.tier };
  if (appeal?.decision?.applicationId !== application.id) return null;
  const { factoryId: id, factoryName: name, enterprise, province, city, group, tier } = appeal.decision;
  const place = { province, city, ...(group !== undefined && { group }) };
  const decided = { id, name, enterprise, industry: factory.industry, ...place };
  return { application, campaign, factory: decided, tier };
}

/** The pool a panel is drawn from: the ministry's for the national tiers, else the group's or the province's. */
export function poolFor({ tier, factory }: DrawSubject): string {
  return poolIdFor(tier, factory);
}

/**
 * Why no experts are to be drawn for a target now; null where they are. A panel is due once an advanced application is
 * accepted (受理) or a national one recommended (推荐), and once an appeal is accepted on what a panel judged; a supplement
 * while a review runs.
 */
export function panelFault(target: DrawTarget, purpose: DrawPurpose, related: DrawRelated): Refusal | null {
  const subject = drawSubject(target, related);
  const due = subject !== null && (target.kind === 'appeal' ? appealDue(subject) : phaseDue(subject));
  return due
    ? null
    : conflict(
        'no-panel-due',
        '该案卷目前不需要抽取专家：先进级须已受理，卓越级、领航级须已推荐，复核须已受理且该等级设专家组，补充抽取须在评审或复核中。',
        'No experts are to be drawn for it now: an advanced application must be accepted, a national one recommended, an appeal accepted at a tier with panels; a supplement needs a review under way.',
      );

  function appealDue({ tier }: DrawSubject): boolean {
    const phase = purpose === 'supplement' ? 'reviewing' : 'accepted';
    return related.appeal?.phase === phase && procedures[tier].panelSize > 0;
  }

  function phaseDue({ campaign, application: { phase } }: DrawSubject): boolean {
    if (purpose === 'supplement') return phase === 'in-review';
    return phase === (nationalTiers.includes(campaign.tier) ? 'recommended' : 'accepted');
  }
}
