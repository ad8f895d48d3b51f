import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import {
  applicationAt,
  begin,
  CAMPAIGN,
  campaignWith,
  decideList,
  listAfter,
  type World,
} from '../../test/listing.js';
import { playing } from '../../test/lifecycle/random.js';
import { type Application } from '../application/state.js';
import { type DomainEvent } from '../core/decision.js';
import { unitHolds } from '../identity/recommending-units.js';
import { type Actor } from '../core/actor.js';
import { type RecommendationCommand } from './commands.js';
import {
  hashOfIssue,
  noRecommendation,
  type Recommendation,
  type RecommendationEvent,
  recommendedBefore,
} from './recommendation.js';
import { recommendationRules, type RecommendationCommandType } from './rules.js';

const { runs, patience } = playing(150);
const CITIES = ['440100', '440300', '440600'];
const officials: Actor[] = ['one', 'two', 'three'].map((id) => ({ id, role: 'province', region: '440000' }));
const stranger: Actor = { id: 'stranger', role: 'province', region: '320000' };

/** A quota for the province, shared out to some cities; sometimes Shenzhen recommends for itself. */
const quotas = fc.record({
  max: fc.constantFrom(0, 1, 2, 3, 4, 6, 8),
  parts: fc
    .subarray(CITIES)
    .chain((units) =>
      fc.tuple(...units.map((unit) => fc.constantFrom(0, 1, 2, 3).map((max) => ({ unit, max })))),
    ),
  apart: fc.boolean(),
});

const places = fc.array(
  fc.record({
    city: fc.constantFrom(...CITIES, '320200'),
    group: fc.constantFrom(undefined, undefined, undefined, 'xpcc'),
  }),
  { minLength: 4, maxLength: 14 },
);

/** What somebody might do next: mostly a whole sensible order, sometimes anything. */
function nextCommand(state: Recommendation, world: World): fc.Arbitrary<RecommendationCommand> {
  const first = recommendedBefore(state).length + 1;
  const ids = world.applications.map(({ id }) => id);
  const listable = world.applications
    .filter(
      ({ phase, factory }) =>
        phase === 'accepted' && factory !== null && unitHolds('440000', factory, state.terms?.apart),
    )
    .map(({ id }) => id);
  const order = (from: readonly string[]) =>
    fc
      .shuffledSubarray([...from], {
        minLength: Math.min(from.length, 1),
        maxLength: Math.min(from.length, 3),
      })
      .map((chosen): RecommendationCommand => ({
        type: 'rank-applications',
        entries: chosen.map((applicationId, index) => ({
          applicationId,
          rank: first + index,
          opinion: '同意',
        })),
      }));
  const hash = fc.constantFrom(state.frozen?.hash ?? '', state.frozen?.hash ?? '', '0'.repeat(64));
  const tries: { readonly [Type in RecommendationCommandType]: fc.Arbitrary<RecommendationCommand> } = {
    'begin-list': fc.constant(begin('440000')),
    'rank-applications': fc.oneof(
      { weight: 4, arbitrary: order(listable) },
      { weight: 1, arbitrary: order(ids) },
    ),
    'freeze-list': fc.constant({ type: 'freeze-list' }),
    'reopen-list': fc.constant({ type: 'reopen-list', reason: '改' }),
    'release-list': hash.map((seen) => ({ type: 'release-list', hash: seen })),
    'begin-supplement': fc.constant({ type: 'begin-supplement', reason: '补' }),
    'drop-supplement': fc.constant({ type: 'drop-supplement', reason: '弃' }),
  };
  const types = Object.keys(tries) as RecommendationCommandType[];
  const timely = types.filter((type) =>
    recommendationRules[type].phases.some((phase) => phase === state.phase),
  );
  return fc
    .oneof(
      { weight: 8, arbitrary: fc.constantFrom(...timely.filter((type) => type !== 'drop-supplement')) },
      { weight: 1, arbitrary: fc.constantFrom(...types) },
    )
    .chain((type) => tries[type]);
}

/** The applications after events of their own. */
function moveOn(applications: readonly Application[], events: readonly DomainEvent[]): Application[] {
  const recommended = new Set(
    events.flatMap(({ type, on }) => (type === 'application.recommended' && on ? [on.id] : [])),
  );
  return applications.map((one) => (recommended.has(one.id) ? { ...one, phase: 'recommended' } : one));
}

describe('random lists over random quotas', () => {
  it(
    'never release more than the quota, nor by one person, nor what was not accepted',
    () => {
      const releases: number[] = [];
      fc.assert(
        fc.property(quotas, places, fc.gen(), ({ max, parts, apart }, spots, gen) => {
          const campaign = campaignWith([
            { unit: '440000', max, parts },
            ...(apart ? [{ unit: '440300', max: 9, parts: [] }] : []),
          ]);
          let world: World = {
            campaign,
            applications: spots.map(({ city, group }, index) =>
              applicationAt(`a${index}`, { city, ...(group === undefined ? {} : { group }) }),
            ),
          };
          let state = noRecommendation;
          const events: DomainEvent[] = [];
          const recommended: string[] = [];
          for (let step = 0; step < 40; step += 1) {
            // Seldom, or nothing would be left to recommend; not 0, which is drawn more often than its share.
            if (gen(() => fc.nat(29)) === 13) {
              const id = gen(() => fc.constantFrom(...world.applications)).id;
              world = {
                ...world,
                applications: world.applications.map((one) =>
                  one.id === id && one.phase === 'accepted' ? { ...one, phase: 'withdrawn' } : one,
                ),
              };
            }
            const actor = gen(() => fc.constantFrom(...officials, ...officials, stranger));
            const next = nextCommand(state, world);
            const command = gen(() => next);
            const decision = decideList(world, state, actor, command);
            if (!decision.ok) continue;
            const before = state;
            const accepted = world.applications.filter(({ phase }) => phase === 'accepted');
            state = listAfter(decision.events, before);
            world = { ...world, applications: moveOn(world.applications, decision.events) };
            events.push(...decision.events);

            expect(actor).not.toBe(stranger);
            const named = decision.events.flatMap(({ type, on }) =>
              type === 'application.recommended' && on ? [on.id] : [],
            );
            recommended.push(...named);
            for (const id of named) expect(accepted.map((one) => one.id)).toContain(id);
            if (named.length > 0) {
              expect(before.frozen?.by).not.toBe(actor.id);
              expect(state.released.at(-1)?.frozenBy).not.toBe(state.released.at(-1)?.releasedBy);
            }
          }

          const released = recommendedBefore(state);
          expect(released.map(({ applicationId }) => applicationId)).toEqual(recommended);
          expect(new Set(recommended).size).toBe(recommended.length);
          expect(released.map(({ rank }) => rank)).toEqual(released.map((_, index) => index + 1));
          expect(released.length).toBeLessThanOrEqual(max);
          for (const part of parts) {
            expect(released.filter(({ city }) => city === part.unit).length).toBeLessThanOrEqual(part.max);
          }
          if (apart) expect(released.map(({ city }) => city)).not.toContain('440300');
          expect(listAfter(events)).toEqual(state);
          expect(recomputed(events)).toEqual(hashesIn(events));
          releases.push(state.released.length);
        }),
        runs,
      );
      expect(releases.some((count) => count >= 2)).toBe(true);
    },
    patience,
  );
});

/** The hashes said to be of what was released. */
function hashesIn(events: readonly DomainEvent[]): string[] {
  return own(events).flatMap((event) => (event.type === 'recommendation.released' ? [event.data.hash] : []));
}

/** The hashes of what was released, by nothing but the orders in the events. */
function recomputed(events: readonly DomainEvent[]): string[] {
  const hashes: string[] = [];
  let entries: Extract<RecommendationEvent, { type: 'recommendation.ranked' }>['data'] | null = null;
  for (const event of own(events)) {
    if (event.type === 'recommendation.ranked') entries = event.data;
    if (event.type === 'recommendation.released' && entries !== null) {
      hashes.push(hashOfIssue(`${CAMPAIGN}.440000`, entries.issue, entries.entries));
    }
  }
  return hashes;
}

function own(events: readonly DomainEvent[]): RecommendationEvent[] {
  return events.filter(({ type }) => type.startsWith('recommendation.')) as RecommendationEvent[];
}
