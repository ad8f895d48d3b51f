import fc from 'fast-check';
import { type AggregateName, type StateOf } from '../../src/aggregates.js';
import { type Application } from '../../src/application/state.js';
import { type ApplicationCommandType, applicationRules } from '../../src/application/rules.js';
import { chinaDay } from '../../src/calendar/dates.js';
import { type FactoryCommand } from '../../src/factory/commands.js';
import { type ReEvaluation } from '../../src/re-evaluation/state.js';
import { type ReEvaluationCommand } from '../../src/re-evaluation/commands.js';
import { evidenceFor } from '../journey.js';
import { plausible } from '../plausible.js';
import { stateIn, type World } from './world.js';

/** Commands of each type that are valid in a state if any is, less those whose result only the platform can compute. */
export function candidates(
  world: World,
  name: AggregateName,
  id: string,
): readonly { readonly type: string }[] {
  switch (name) {
    case 'application':
      return ofApplication(stateIn(world, name, id));
    case 'factory':
      return ofFactory(world, stateIn(world, name, id));
    case 're-evaluation':
      return ofReEvaluation(world, stateIn(world, name, id));
    default:
      return [];
  }
}

const SAMPLES = 24;
const SEED = 7;

function ofApplication(state: Application) {
  const { tier } = state.campaign ?? {};
  if (tier === undefined) return [];
  const types = (Object.keys(applicationRules) as ApplicationCommandType[]).filter(
    (type) =>
      (applicationRules[type].phases as readonly string[]).includes(state.phase) &&
      type !== 'open-application',
  );
  const answerable = types.filter((type) => type !== 'record-evaluation' || state.round !== null);
  const another = { type: 'attach-evidence', ...evidenceFor('base/3'), id: 'another' } as const;
  return [
    another,
    ...answerable.flatMap((type) =>
      fc.sample(plausible(type, state, tier), { numRuns: SAMPLES, seed: SEED }),
    ),
  ];
}

function ofFactory({ now }: World, { incidents }: StateOf<'factory'>): FactoryCommand[] {
  return [
    { type: 'expire-title' },
    { type: 'note-missed-report' },
    { type: 'report-incident', kind: 'other', happenedOn: chinaDay(now), facts: '事实', source: '来源' },
    ...incidents.map(({ id }) => ({ type: 'close-incident', incident: id, reason: '理由' }) as const),
  ];
}

function ofReEvaluation({ now }: World, state: ReEvaluation): ReEvaluationCommand[] {
  const { id, subject, year, report } = state;
  const reasons = [{ clause: 'base/5', reason: '理由' }];
  return [
    { type: 'select-for-full-review', reason: '风险' },
    { type: 'draw-for-full-review', seed: 'seed', seedSource: '来源' },
    { type: 'record-on-site-review', visitedOn: chinaDay(now), findings: {}, summary: '一致' },
    { type: 'countersign-on-site-review' },
    { type: 'keep-title', remark: '' },
    { type: 'order-rectification', deadline: '2099-12-30', reasons },
    { type: 'note-rectification-lapse' },
    { type: 'downgrade-title', tier: 'basic', reasons },
    { type: 'propose-revocation', facts: '事实', reasons },
    ...(report === null ? [] : [{ type: 'report-rectification', report } as const]),
    ...(report === null || subject === null
      ? []
      : [{ type: 'submit-annual-report', id, factoryId: subject.factoryId, year, report } as const]),
  ];
}
