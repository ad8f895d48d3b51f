import { describe, expect, it } from '@jest/globals';
import { type Tier, tiers } from '@tidu/criteria';
import fc from 'fast-check';
import { decideStep, type Journey, journeyTo, noticed, nowhere, panelDrawn } from '../../test/journey.js';
import { foldAnyhow, playing } from '../../test/lifecycle/random.js';
import { expert, people } from '../../test/people.js';
import { plausible } from '../../test/plausible.js';
import { addDays, chinaDay } from '../calendar/dates.js';
import { type Actor } from '../core/actor.js';
import { procedures } from '../campaign/tier-procedure.js';
import { type ApplicationCommandType, applicationRules } from './rules.js';
import { application } from './aggregate.js';
import { type Application } from './state.js';
import { evolveApplication } from './evolve.js';
import { type ApplicationEvent } from './events.js';
import { noticeFault } from './notice-ready.js';
import { type Phase } from './phases.js';

const everyCommand = Object.keys(applicationRules) as ApplicationCommandType[];
const actors: Actor[] = [...Object.values(people), ...Array.from({ length: 10 }, (_, n) => expert(n))];
/** Where a conclusion leads: histories that never get there would hold nothing worth holding. */
const decided: readonly Phase[] = ['public-notice', 'cultivation', 'deferred', 'refused'];
const TERMINAL: readonly Phase[] = ['awarded', 'refused', 'not-accepted', 'withdrawn', 'lapsed'];
const ENDINGS: readonly ApplicationCommandType[] = ['withdraw', 'decline-to-accept', 'refuse-award', 'lapse'];
const OPENS_AT = Date.parse('2026-07-02T02:00:00.000Z');
const DAY = 86_400_000;
/** For each tier. */
const { runs, patience } = playing(20, 1_000);

function ownEvents(events: Journey['events']): ApplicationEvent[] {
  return events.filter((event): event is ApplicationEvent => event.type.startsWith('application.'));
}

/** What another aggregate may decide of an application as it stands: a list released, a panel drawn, a notice published. */
function fromElsewhere(state: Application, tier: Tier, today: string): ApplicationEvent[] {
  const { panelSize, recommendation } = procedures[tier];
  if (state.phase === 'accepted' && recommendation) {
    const data = { rank: 1, opinion: '同意', listId: 'l', listHash: 'sha256:0', on: today };
    return [{ type: 'application.recommended', data }];
  }
  if (state.phase === (recommendation ? 'recommended' : 'accepted') && panelSize > 0) {
    return [panelDrawn(tier, today)];
  }
  if (state.phase === 'in-review' && state.alternates.length === 0) {
    const n = state.panel.length + state.formerMembers.length + 2;
    const alternates = [{ expert: expert(n).id, specialty: 'technical' as const }];
    return [{ type: 'application.alternates-drawn', data: { drawId: 'd', alternates } }];
  }
  return noticeFault(state) === null ? [noticed(today, addDays(today, 7))] : [];
}

/** The people who could move it on now, less the acts that end it or only add to it. */
function waysOn(state: Application, tier: Tier): number {
  if (fromElsewhere(state, tier, '2026-08-01').length > 0) return 1;
  const asides: readonly string[] = [
    'withdraw',
    'refuse-award',
    'attach-evidence',
    'remove-evidence',
    'lapse',
    'state-dissent',
  ];
  return actors.flatMap((actor) => application.actsOf(actor, state).filter((type) => !asides.includes(type)))
    .length;
}

/** One try of one person, chosen mostly among what that state allows, so that histories get somewhere. */
function nextTry(state: Application) {
  const open = actors.flatMap((actor) =>
    everyCommand
      .filter((type) => application.actsOf(actor, state).includes(type) && !ENDINGS.includes(type))
      .map((type) => ({ actor, type })),
  );
  const anybody = fc.record({ actor: fc.constantFrom(...actors), type: fc.constantFrom(...everyCommand) });
  const choices: fc.Arbitrary<{ actor: Actor; type: ApplicationCommandType }> =
    open.length === 0
      ? anybody
      : fc.oneof({ weight: 9, arbitrary: fc.constantFrom(...open) }, { weight: 1, arbitrary: anybody });
  return choices;
}

describe('random histories', () => {
  it.each(tiers)(
    '%s: hold what must always hold',
    (tier) => {
      const seen = new Set<Phase>();
      const starts = [
        { ...nowhere, at: OPENS_AT },
        { ...journeyTo('submitted', tier), at: OPENS_AT + 10 * DAY },
        { ...journeyTo('concluded', tier), at: OPENS_AT + 40 * DAY },
      ];
      fc.assert(
        fc.property(fc.gen(), (gen) => {
          // Most histories begin where much is done: reaching that at random takes more steps than there are.
          const start = gen(() => fc.constantFrom(...starts));
          let state = start.state;
          let now = start.at;
          const events: ApplicationEvent[] = ownEvents(start.events);
          for (let step = 0; step < 80 && !TERMINAL.includes(state.phase); step += 1) {
            const before = state;
            const today = chinaDay(new Date(now).toISOString());
            const elsewhere = fromElsewhere(before, tier, today);
            if (elsewhere.length > 0 && gen(() => fc.boolean())) {
              state = elsewhere.reduce(evolveApplication, before);
              events.push(...elsewhere);
              seen.add(state.phase);
              continue;
            }
            const at = nextTry(before);
            const { actor, type } = gen(() => at);
            if (type === 'record-evaluation' && before.round === null) continue;
            const command = gen(plausible, type, before, tier);
            now += gen(() =>
              fc.constantFrom(0, 0, 0, DAY / 24, state.phase === 'draft' ? DAY / 24 : 12 * DAY),
            );
            const decision = decideStep(before, { actor, now: new Date(now).toISOString(), command }, tier);
            if (!decision.ok) continue;
            const own = ownEvents(decision.events);
            state = own.reduce(evolveApplication, before);
            events.push(...own);
            seen.add(state.phase);

            if (state.phase === 'awarded') {
              expect(before.phase).toBe('public-notice');
              expect(before.recheck).toMatchObject({ creditClear: true, accidentsClear: true });
              expect(before.notice).toMatchObject({ pausedBy: [], upheld: [] });
              expect(before.eligibility).toMatchObject({ verdict: 'eligible', round: before.round?.round });
              expect(chinaDay(new Date(now).toISOString()) > (before.notice?.endsOn ?? '9999')).toBe(true);
            }
            if (type === 'record-findings' || type === 'sign-opinion')
              expect(before.panel.find((member) => member.expert === actor.id)?.interests).toBe('clear');
            if (type === 'countersign-site-verification')
              expect(before.siteVerification?.recordedBy).not.toBe(actor.id);
            if (!TERMINAL.includes(state.phase))
              expect([state.phase, waysOn(state, tier) > 0]).toEqual([state.phase, true]);
          }
          expect(events.reduce(evolveApplication, nowhere.state)).toEqual(state);
          expect(foldAnyhow('application', events, gen)).toBeDefined();
          const rounds = events.flatMap((event) =>
            event.type === 'application.eligibility-computed' ? [event.data.round] : [],
          );
          expect(new Set(rounds).size).toBe(rounds.length);
          expect(
            events.filter((event) => event.type === 'application.returned-for-correction').length,
          ).toBeLessThanOrEqual(1);
          if (TERMINAL.includes(state.phase)) {
            for (const actor of actors) expect(application.actsOf(actor, state)).toEqual([]);
          }
        }),
        // A history has far too many parts to be shrunk in reasonable time; the seed tells which it was.
        runs,
      );
      expect(decided.some((phase) => seen.has(phase))).toBe(true);
    },
    patience,
  );
});
