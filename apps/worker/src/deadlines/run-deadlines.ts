import {
  type Actor,
  addDays,
  type AddressedCommand,
  aggregateNamed,
  chinaDay,
  type Clock,
  type Day,
  type EnteredYears,
  hasExpired,
  reminderStages,
  remindersReached,
} from '@tidu/domain';
import {
  outdatedWindows,
  type StoredThing,
  thingsDue,
  thingsNamed,
  workingCalendar,
} from '@tidu/read-models';
import { type GiveCommand, uuidFrom } from '@tidu/application';
import { addresseesOf, openReminders, type Reminder, settleReminders, writeReminders } from '@tidu/platform';
import type pg from 'pg';

/** The platform itself: where time decides, it records what time has decided. */
const PLATFORM: Actor = { id: 'platform', role: 'system' };
const FURTHEST_STAGE = Math.max(...reminderStages);
const PAGE = 500;

/** What one look at the deadlines came to. */
export interface DeadlineRun {
  /** Commands carried out because their time had come. */
  readonly expired: number;
  readonly reminded: number;
  readonly settled: number;
  /** Commands refused for another reason than that things had moved on: each a fault to look into. */
  readonly refused: readonly string[];
}

/**
 * Looks at every deadline (时限) that is near or past at a time (ISO 8601 UTC): carries out what time decides, reminds
 * whoever is to act, tells drafts of a longer window, and settles the reminders of what no longer runs. Repeating it, also in several processes at once,
 * changes nothing. With `remindOnly` nothing is carried out.
 */
export async function runDeadlines(
  pool: pg.Pool,
  give: GiveCommand,
  now: string,
  { remindOnly }: { readonly remindOnly: boolean },
): Promise<DeadlineRun> {
  const today = chinaDay(now);
  const calendar = await workingCalendar(pool);
  const refused: string[] = await spreadExtensions(pool, give, now);
  let [expired, reminded] = [0, 0];
  for await (const things of thingsDue(pool, addDays(today, FURTHEST_STAGE))) {
    const reminders: Reminder[] = [];
    for (const thing of things) {
      for (const clock of clocksOf(thing, calendar)) {
        const outcome = remindOnly ? 'not-ours' : await expire(give, thing, clock, now);
        if (outcome === 'expired') expired += 1;
        else if (outcome === 'not-ours') reminders.push(...remindersOf(thing, clock, today));
        else refused.push(outcome.refused);
      }
    }
    reminded += await writeReminders(pool, reminders, now);
  }
  return { expired, reminded, settled: await settle(pool, calendar, now), refused };
}

/** Tells every draft that its campaign takes applications for longer: once for each last day. */
async function spreadExtensions(pool: pg.Pool, give: GiveCommand, now: string): Promise<string[]> {
  const refused: string[] = [];
  for (const { id, closesOn, updatedAt } of await outdatedWindows(pool)) {
    const outcome = await give({
      aggregate: 'application',
      id,
      command: { type: 'take-extension' },
      actor: PLATFORM,
      // In a demo the draft may have been changed at a played time that lies ahead.
      now: now > updatedAt ? now : updatedAt,
      commandId: uuidFrom(`extension of ${id} to ${closesOn}`),
    });
    if (!outcome.ok && outcome.refusal.kind !== 'conflict')
      refused.push(`take-extension of application ${id}: ${outcome.refusal.code}`);
  }
  return refused;
}

function clocksOf({ aggregate, state }: StoredThing, calendar: EnteredYears): readonly Clock[] {
  return aggregateNamed(aggregate).clocks(state, calendar);
}

/** Gives the command that ends a clock, such as `application.lapse`, once: its id is made from the clock. */
async function expire(
  give: GiveCommand,
  { aggregate, id }: StoredThing,
  clock: Clock,
  now: string,
): Promise<'expired' | 'not-ours' | { readonly refused: string }> {
  if (clock.onExpiry === null || !hasExpired(clock, chinaDay(now))) return 'not-ours';
  // What a clock names is by agreement a command of its own aggregate that carries nothing.
  const addressed = { aggregate, id, command: { type: clock.onExpiry } } as AddressedCommand;
  const outcome = await give({
    ...addressed,
    actor: PLATFORM,
    now,
    commandId: uuidFrom(`end of ${clock.name} of ${aggregate} ${id} on ${clock.dueOn}`),
  });
  if (outcome.ok) return 'expired';
  return outcome.refusal.kind === 'conflict'
    ? 'not-ours'
    : { refused: `${clock.onExpiry} of ${aggregate} ${id}: ${outcome.refusal.code}` };
}

/** The latest stage a clock has reached; where nobody can be named there is nobody to remind. */
function remindersOf({ aggregate, id, state }: StoredThing, clock: Clock, today: Day): Reminder[] {
  const [stage] = remindersReached(clock, today);
  if (stage === undefined) return [];
  const { title, forWhom } = addresseesOf(aggregate, state, clock.waitsFor);
  if (forWhom.length === 0) return [];
  const { name, dueOn, label } = clock;
  return [{ aggregate, id, clock: name, dueOn, stage, label, title, forWhom }];
}

async function settle(pool: pg.Pool, calendar: EnteredYears, now: string): Promise<number> {
  let settled = 0;
  let page = await openReminders(pool, null, PAGE);
  while (page.length > 0) {
    const standings = (await thingsNamed(pool, page)).map((thing) => ({
      aggregate: thing.aggregate,
      id: thing.id,
      running: clocksOf(thing, calendar)
        .filter(({ stopped }) => !stopped)
        .map(({ name, dueOn }) => ({ clock: name, dueOn })),
    }));
    settled += await settleReminders(pool, standings, now);
    page = page.length < PAGE ? [] : await openReminders(pool, page.at(-1) ?? null, PAGE);
  }
  return settled;
}
