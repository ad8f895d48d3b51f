import { type Appeal } from '../appeal/appeal.js';
import { type Application } from '../application/application.js';
import { type Enterprise } from '../enterprise/enterprise.js';
import { type ExpertPool } from '../expert-pool/expert-pool.js';
import { poolIdFor } from '../expert-pool/pool-id.js';
import { nationalTiers } from '../policy/rules.js';
import { conflict, type Refusal } from '../refusal.js';
import { applicationIdOf, type DrawPurpose, type DrawTarget } from './events.js';

/** The other aggregates a draw rests on; the append checks that they have not moved meanwhile. */
export interface DrawRelated {
  readonly application?: Application;
  /** Which application an appeal (复核) is about, and whether it waits for its panel. */
  readonly appeal?: Pick<Appeal, 'phase' | 'applicationId'>;
  readonly pool?: ExpertPool;
  readonly enterprise?: Enterprise;
}

/** An application with its campaign and factory. */
export interface DrawSubject {
  readonly application: Application;
  readonly campaign: NonNullable<Application['campaign']>;
  readonly factory: NonNullable<Application['factory']>;
}

/** The application a draw comes to in the end; null where there is none. */
export function drawSubject(application: Application | undefined): DrawSubject | null {
  return application?.campaign == null || application.factory === null
    ? null
    : { application, campaign: application.campaign, factory: application.factory };
}

/** The pool a panel is drawn from: the ministry's for the national tiers, else the group's or the province's. */
export function poolFor({ campaign, factory }: DrawSubject): string {
  return poolIdFor(campaign.tier, factory);
}

/**
 * Why no experts are to be drawn for a target now; null where they are. A panel is due once an advanced application is
 * accepted (受理) or a national one recommended (推荐), and once an appeal is accepted; a supplement while a review runs.
 */
export function panelFault(
  target: DrawTarget,
  purpose: DrawPurpose,
  { application, appeal }: DrawRelated,
): Refusal | null {
  const subject = drawSubject(application);
  const due = subject !== null && (target.kind === 'appeal' ? appealDue() : phaseDue(subject));
  return due
    ? null
    : conflict(
        'no-panel-due',
        '该案卷目前不需要抽取专家：先进级须已受理，卓越级、领航级须已推荐，补充抽取须在评审中，复核须已受理。没有任何改动。',
        'No experts are to be drawn for it now: an advanced application must be accepted, a national one recommended, a supplement needs a review under way, an appeal must be accepted. Nothing was changed.',
      );

  function appealDue(): boolean {
    return (
      purpose === 'panel' && appeal?.phase === 'accepted' && appeal.applicationId === applicationIdOf(target)
    );
  }

  function phaseDue({ campaign, application: { phase } }: DrawSubject): boolean {
    if (purpose === 'supplement') return phase === 'in-review';
    return phase === (nationalTiers.includes(campaign.tier) ? 'recommended' : 'accepted');
  }
}
