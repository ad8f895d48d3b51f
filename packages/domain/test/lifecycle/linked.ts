import {
  type AddressedCommand,
  type AggregateName,
  aggregateNamed,
  aggregateOf,
} from '../../src/aggregates.js';
import { type AvailableAction } from '../../src/frame/available-action.js';
import { type Actor } from '../../src/core/actor.js';
import { applicationChoices, conversionChoices } from '../../src/campaign-choices.js';
import { carryOut, type Outcome, stateIn, type World } from './world.js';
import { reports } from './titles.js';

const NEW = 'b0000000-0000-8000-8000-0000000000ff';
const reasons = [{ clause: 'base/5', reason: '理由' }];

/**
 * Where a step on another thing is not what the other thing's decider says: what is said to be possible is accepted, and
 * what is not is refused for the very reason that is given.
 */
export function linkedDeviations(
  world: World,
  name: AggregateName,
  id: string,
  actor: Actor,
  actions: readonly AvailableAction[],
): string[] {
  const own = aggregateNamed(name).rules;
  return actions.flatMap((action) => {
    // That a draw is under way, the step alone says: several may be opened, and one prepared.
    if (action.type in own || action.whyNot?.code === 'draw-pending') return [];
    const addressed = opened(world, name, id, action);
    if (addressed === null) return [];
    const fault = differs(action.whyNot?.code ?? null, carryOut(world, { ...addressed, actor }));
    return fault === null ? [] : [`${name}: ${actor.role} ${actor.id} × step ${action.type}: ${fault}`];
  });
}

/** Where the campaigns said to be open to a factory are not those in which the command would be accepted. */
export function campaignDeviations(world: World, factoryId: string, actor: Actor): string[] {
  const factory = stateIn(world, 'factory', factoryId);
  const enterprise = stateIn(world, 'enterprise', factory.enterprise);
  const context = { actor, now: world.now };
  return campaignsIn(world).flatMap((campaignId) => {
    const campaign = stateIn(world, 'campaign', campaignId);
    const asked = { factory, enterprise, campaign };
    const open = applicationChoices(asked, context);
    const channels = [null, ...(enterprise.group === undefined ? [] : [enterprise.group])];
    const applying = channels.map((group): [AddressedCommand, string | null | undefined] => {
      const choice = open.find((one) => one.group === group);
      const command = {
        type: 'open-application',
        id: NEW,
        factoryId,
        campaignId,
        ...(group !== null && { group, enterprise: factory.enterprise }),
      } as const;
      return [{ aggregate: 'application', id: NEW, command }, choice && (choice.whyNot?.code ?? null)];
    });
    const [conversion] = conversionChoices(asked, context);
    const legacy = { name: '示范', issuer: '省厅', number: '示例-1', awardedOn: '2020-01-01' };
    const converting = {
      aggregate: 'factory',
      id: factoryId,
      command: { type: 'convert-title', campaignId, legacy, evidence: null, validUntil: '2099-12-31' },
    } as const;
    return [...applying, [converting, conversion && (conversion.whyNot?.code ?? null)] as const].flatMap(
      ([addressed, said]) => {
        const outcome = carryOut(world, { ...addressed, actor });
        const fault =
          said === undefined ? (outcome.ok ? 'accepted, not offered' : null) : differs(said, outcome);
        return fault === null ? [] : [`${actor.role} ${actor.id} × ${addressed.command.type}: ${fault}`];
      },
    );
  });
}

function campaignsIn({ states }: World): string[] {
  return Object.keys(states).flatMap((stream) => {
    const thing = aggregateOf(stream);
    return thing?.aggregate === 'campaign' ? [thing.id] : [];
  });
}

/** How what was said of a command differs from what came of it; null where it does not. */
function differs(said: string | null, outcome: Outcome): string | null {
  const code = outcome.ok ? null : outcome.refusal.code;
  return code === said ? null : `said ${String(said)}, was ${String(code)}`;
}

/** The command that a step leads to, such that nothing is wrong with what it says; null where it opens nothing. */
function opened(
  world: World,
  name: AggregateName,
  id: string,
  { type, leadsTo }: AvailableAction,
): AddressedCommand | null {
  const place = leadsTo?.id ?? NEW;
  switch (type) {
    case 'open-draw': {
      const purpose = leadsTo?.given?.['purpose'] === 'supplement' ? 'supplement' : 'panel';
      const target =
        name === 'appeal'
          ? ({
              kind: 'appeal',
              id,
              applicationId: stateIn(world, 'appeal', id).decision?.applicationId ?? '',
            } as const)
          : ({ kind: 'application', id } as const);
      return { aggregate: 'draw', id: NEW, command: { type, id: NEW, target, purpose } };
    }
    case 'begin-list': {
      const [campaignId = '', unit = ''] = place.split('.');
      return { aggregate: 'recommendation', id: place, command: { type, id: place, campaignId, unit } };
    }
    case 'submit-annual-report': {
      const year = Number(leadsTo?.given?.['year']);
      const [given] = reports;
      if (given === undefined) return null;
      const report = { ...given, maturity: { ...given.maturity, assessedOn: '2020-01-01' } };
      const command = { type, id: place, factoryId: id, year, report } as const;
      return { aggregate: 're-evaluation', id: place, command };
    }
    case 'report-change':
      return {
        aggregate: 'change',
        id: NEW,
        command: {
          type,
          id: NEW,
          factoryId: id,
          kind: 'rename',
          newName: '二厂',
          happenedOn: '2020-01-01',
          details: '变化',
          evidence: ['0'.repeat(64)],
        },
      };
    case 'open-revocation':
      return {
        aggregate: 'revocation',
        id: NEW,
        command: {
          type,
          id: NEW,
          factoryId: id,
          grounds: ['fraud'],
          reasons,
          facts: '事实',
          incidents: [],
        },
      };
    default:
      return null;
  }
}
