import { isDeepStrictEqual } from 'node:util';
import { type Tier } from '@tidu/criteria';
import { type ApplicationEvent } from '../../src/application/events.js';
import { type Phase } from '../../src/application/phases.js';
import { type CampaignEvent } from '../../src/campaign/events.js';
import { type DomainEvent } from '../../src/core/decision.js';
import { type EnterpriseEvent } from '../../src/enterprise/events.js';
import { type ExpertPoolEvent } from '../../src/expert-pool/events.js';
import { type FactoryEvent } from '../../src/factory/events.js';
import { type ReEvaluationEvent } from '../../src/re-evaluation/events.js';
import { schemaVersionOf } from '../../src/event-schema.js';
import { campaign, factory } from '../dossier.js';
import { enterprise, experts } from '../drawing.js';
import { ID, journeyTo } from '../journey.js';
import { explorations } from '../lifecycle/everything.js';
import { attempt, type Exploration } from '../lifecycle/explore.js';
import { folded } from '../lifecycle/random.js';
import { CAMPAIGN, FACTORY } from '../lifecycle/settings.js';
import { YEAR } from '../lifecycle/titles.js';
import { expert, people } from '../people.js';
import { termOf } from '../titled.js';
import { representative, showsOf, type Stream } from './recordings.js';

type History = Readonly<Record<string, readonly DomainEvent[]>>;

const { enterprise: owner, name, province, city, industry } = factory;
const registered: FactoryEvent = {
  type: 'factory.registered',
  data: { id: FACTORY, enterprise: owner, name, province, city, industry },
};
const established: ExpertPoolEvent = { type: 'expert-pool.established', data: { id: '320000' } };

/** How some of the things came to be that explorations find in place. */
const beginnings: History = {
  [`factory-${FACTORY}`]: [registered, { type: 'factory.title-conferred', data: termOf('advanced') }],
  'expert-pool-320000': [established, ...experts(12, 6)],
};

/** Streams that show between them all that the explorations come to, and what no exploration does. */
export function playedStreams(): Stream[] {
  const shown = new Set<string>();
  const candidates: Stream[] = [];
  for (const exploration of Object.values(explorations)) {
    for (const { stream, state } of streamsIn(exploration)) {
      const shows = [...showsOf(stream, state)];
      if (shows.every((what) => shown.has(what))) continue;
      for (const what of shows) shown.add(what);
      candidates.push(stream);
    }
  }
  return [...representative(candidates), ...otherwise()];
}

/** Each stream whose beginning is known, as it stands after each step of an exploration. */
function* streamsIn({
  start,
  tries,
  facets,
}: Exploration): Generator<{ readonly stream: Stream; readonly state: unknown }> {
  const begun = Object.fromEntries(
    Object.entries(beginnings).filter(([stream, events]) =>
      isDeepStrictEqual(folded(stream, events), start.states[stream]),
    ),
  );
  const reached: { readonly world: Exploration['start']; readonly history: History }[] = [
    { world: start, history: begun },
  ];
  const seen = new Set([facets(start)]);
  for (const { world, history } of reached) {
    for (const one of tries(world)) {
      const step = attempt(world, one);
      if (step === null) continue;
      const after: Record<string, readonly DomainEvent[]> = { ...history };
      for (const { stream, event } of step.recorded) {
        if (stream in start.states && !(stream in begun)) continue;
        after[stream] = [...(after[stream] ?? []), event];
      }
      for (const stream of new Set(step.recorded.map((recorded) => recorded.stream)))
        if (stream in after)
          yield { stream: stored(stream, after[stream] ?? []), state: step.world.states[stream] };
      const key = facets(step.world);
      if (seen.has(key)) continue;
      seen.add(key);
      reached.push({ world: step.world, history: after });
    }
  }
}

/** What came of changes and draws no exploration makes, and what earlier versions recorded. */
function otherwise(): Stream[] {
  const changeId = 'b0000000-0000-8000-8000-0000000000c2';
  const registeredEnterprise: EnterpriseEvent = {
    type: 'enterprise.registered',
    data: { uscc: owner, name: enterprise.name, province, city, annualRevenueCny: 1 },
  };
  const renamed: EnterpriseEvent = { type: 'enterprise.renamed', data: { name: '示例新名', changeId } };
  const transferred: FactoryEvent = {
    type: 'factory.transferred',
    data: { enterprise: people.stranger.enterprise, changeId },
  };
  const ofApplication = ofApplicationIn('in-review', 'advanced');
  const alternates: ApplicationEvent = {
    type: 'application.alternates-drawn',
    data: { drawId: 'd', alternates: [{ expert: expert(9).id, specialty: 'technical' }] },
  };
  const revoked: ReEvaluationEvent = {
    type: 're-evaluation.title-revoked',
    data: {
      reasons: [{ clause: 'base/2/credit', reason: '信用记录' }],
      barUntil: '2030-04-10',
      remedies: [],
    },
  };
  const { terms } = campaign('advanced');
  if (terms === null) throw new Error('the campaign of the specs has terms');
  const opened: CampaignEvent = { type: 'campaign.opened', data: { id: CAMPAIGN, ...terms } };
  const extension = { from: '2026-07-31', closesOn: '2026-08-15', on: '2026-07-30' };
  const extended: CampaignEvent = {
    type: 'campaign.window-extended',
    data: { ...extension, reason: '示例理由', announcement: '示例公告', by: people.province.id },
  };
  const drafted = ofApplicationIn('draft', 'advanced');
  const told: ApplicationEvent = {
    type: 'application.window-extended',
    data: { closesOn: extension.closesOn, on: extension.on },
  };
  const selfAssessed: ApplicationEvent = {
    type: 'application.self-assessed',
    data: { on: '2026-07-11', by: people.city.id },
  };
  const assessed: FactoryEvent = {
    type: 'factory.self-assessed',
    data: { applicationId: ID, on: '2026-07-11' },
  };
  return [
    stored(`campaign-${CAMPAIGN}`, [opened, extended]),
    stored(`application-${ID}`, [...drafted, told]),
    stored(`application-${ID}`, [...ofApplicationIn('submitted', 'basic'), selfAssessed]),
    stored(`factory-${FACTORY}`, [registered, assessed]),
    stored(`enterprise-${owner}`, [registeredEnterprise, renamed]),
    stored(`factory-${FACTORY}`, [registered, transferred]),
    stored(`application-${ID}`, [...ofApplication, alternates]),
    stored(`re-evaluation-${YEAR}`, [revoked]),
  ];
}

/** The own events of an application on its way to a phase. */
function ofApplicationIn(phase: Phase, tier: Tier): DomainEvent[] {
  return journeyTo(phase, tier).events.filter(({ type }) => type.startsWith('application.'));
}

function stored(stream: string, events: readonly DomainEvent[]): Stream {
  return {
    stream,
    events: events.map(({ type, data }) => ({ type, schemaVersion: schemaVersionOf(type), data })),
  };
}
