import { type StreamRef } from '../frame/aggregate.js';
import { type Actor } from '../core/actor.js';
import { type Appeal, type AppealKind } from './appeal.js';

const decidedIn: Readonly<Record<AppealKind, string>> = {
  'application-refusal': 'application',
  'not-accepted': 'application',
  downgrade: 're-evaluation',
  revocation: 'revocation',
};

/**
 * What an appeal opens to an expert of its panel (先声明后阅卷): the application and the case the decision was taken in, once
 * the expert has declared to be free of conflict, and while the panel is at work.
 */
export function opensToPanel({ against, applicationId, phase, panel }: Appeal, { id }: Actor): StreamRef[] {
  const isClear = panel.some(({ expert, interests }) => expert === id && interests === 'clear');
  if (phase !== 'reviewing' || !isClear || against === null) return [];
  const taken = { aggregate: decidedIn[against.kind], id: against.id };
  return applicationId === null || taken.aggregate === 'application'
    ? [taken]
    : [{ aggregate: 'application', id: applicationId }, taken];
}

/** Whether one of some appeals opens a thing to an expert of its panel. */
export function isOpenedBy(appeals: readonly Appeal[], actor: Actor, { aggregate, id }: StreamRef): boolean {
  return appeals
    .flatMap((appeal) => opensToPanel(appeal, actor))
    .some((open) => open.aggregate === aggregate && open.id === id);
}
