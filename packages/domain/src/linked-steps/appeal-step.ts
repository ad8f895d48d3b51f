import { appealFile } from '../appeal/aggregate.js';
import { type AppealRelated } from '../appeal/commands.js';
import { type AppealedDecision, appealId } from '../appeal/state.js';
import { appealable } from '../appeal/target.js';
import { type Actor } from '../core/actor.js';
import { type DecisionContext } from '../core/decision.js';
import { type RelatedStreams } from '../frame/aggregate.js';
import { type AvailableAction } from '../frame/available-action.js';
import { opening, refusalIn } from './linked-steps.js';

/** What says whether an appeal is filed already. */
export interface AppealThings {
  readonly filedAppeal?: { readonly phase: string };
}

/** The one appeal a decision may have, for those who might file it; none where nothing was decided. */
export function appealOf({ role }: Actor, against: AppealedDecision | null): RelatedStreams<AppealThings> {
  return role === 'enterprise' && against !== null
    ? { filedAppeal: { aggregate: 'appeal', id: appealId(against) } }
    : {};
}

/** Filing an appeal (申请复核) against a decision; where one is filed, the step leads there. */
export function fileAppeal(
  against: AppealedDecision | null,
  { actor, now }: DecisionContext,
  related: AppealRelated,
  { filedAppeal }: AppealThings,
): AvailableAction[] {
  if (against === null || actor.role !== 'enterprise') return [];
  const aggregate = 'appeal';
  const type = 'file-appeal';
  const id = appealId(against);
  if (filedAppeal !== undefined && filedAppeal.phase !== 'none')
    return [{ type, whyNot: null, leadsTo: { aggregate, id } }];
  const clause = appealable(against, related)?.decision.clauses[0] ?? 'form';
  const command = { type, id, against, clauses: [{ clause, reason: '' }], statement: '' } as const;
  const refusal = refusalIn(appealFile.decide(command, appealFile.initial, { actor, now, related }));
  return opening(type, refusal, { aggregate, id, command: type, given: { kind: against.kind } });
}
