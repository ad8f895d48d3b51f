import { type Actor, type ApplicationCommandType, applicationRules } from '@tidu/domain';
import { type Tier, tiers } from '@tidu/criteria';
import { type Expression, type ExpressionBuilder, type SqlBool } from 'kysely';
import { type ReadModels } from '../database.js';

/** Commands that can be given for long and are nobody's next step: they do not put an application on a work list. */
const NOT_A_TASK: readonly ApplicationCommandType[] = [
  'withdraw',
  'attach-evidence',
  'remove-evidence',
  'record-evaluation',
];

/**
 * Which phase and tier make an application somebody's next step, read off the permission matrix. Whether it is this
 * person's to see is the visibility's business.
 */
export function actionableBy(
  actor: Actor,
): (eb: ExpressionBuilder<ReadModels, 'read_model.application'>) => Expression<SqlBool> {
  const cells = new Map<string, Tier[]>();
  for (const [command, rule] of Object.entries(applicationRules)) {
    if (NOT_A_TASK.includes(command as ApplicationCommandType)) continue;
    const grants: readonly { role: string; tiers?: readonly Tier[] }[] = rule.grants;
    for (const grant of grants.filter(({ role }) => role === actor.role)) {
      for (const phase of rule.phases) {
        cells.set(phase, [...new Set([...(cells.get(phase) ?? []), ...(grant.tiers ?? tiers)])]);
      }
    }
  }
  return (eb) =>
    eb.or(
      [...cells].map(([phase, ofTiers]) =>
        eb.and([
          eb('read_model.application.phase', '=', phase),
          eb('read_model.application.tier', 'in', ofTiers),
        ]),
      ),
    );
}
