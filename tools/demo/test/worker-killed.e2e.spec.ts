import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { type RecordedEvent } from '@tidu/event-store';
import { until } from '../../../packages/testing/src/until.js';
import { DEMO_PASSWORD } from '../src/accounts/names.js';
import { Cast } from '../src/story/cast.js';
import { play } from '../src/story/play.js';
import { openWorkshop, sampleNamed } from './support/drafts.js';
import { holdLog } from './support/held-log.js';
import { startTidu, type Tidu } from './support/tidu.js';

const APPLICATIONS = 60;

let tidu: Tidu;
beforeAll(async () => {
  tidu = await startTidu();
}, 120_000);
afterAll(() => tidu.stop(), 30_000);

it('answers every round exactly once when the worker is killed with evaluations in its hands', async () => {
  const { applicant, complete } = await openWorkshop(tidu);
  const drafts: Awaited<ReturnType<typeof complete>>[] = [];
  for (let made = 0; made < APPLICATIONS; made += 1) drafts.push(await complete());
  // Stopped while the rounds are submitted, then kept from appending: it is killed with all of them in its hands.
  process.kill(tidu.instance.pids.worker, 'SIGSTOP');
  await Promise.all(
    drafts.map(({ id, version }) =>
      applicant.command(`applications/${id}/submit`, { truthful: true, noSecrets: true }, { version }),
    ),
  );
  const log = await holdLog(tidu.instance.adminUrl);
  process.kill(tidu.instance.pids.worker, 'SIGCONT');
  await until(() => log.isAwaited());
  await tidu.instance.kill('worker');
  expect(answers(await tidu.events())).toEqual([]);
  await log.letGo();

  await tidu.instance.up('worker');
  await until(async () => answers(await tidu.events()).length >= APPLICATIONS, 60_000);
  const given = answers(await tidu.events());
  expect([...given].sort()).toEqual(drafts.map(({ id }) => `application-${id} round 1`).sort());
}, 180_000);

it('ends a story as expected although the worker is killed at every submission', async () => {
  const sample = await sampleNamed('advanced-returned-then-awarded');
  const cast = new Cast(tidu.instance, DEMO_PASSWORD);
  const kills: Promise<void>[] = [];
  const ending = await play(sample, {
    cast,
    run: 'worker killed',
    onStep: ({ command }) => {
      if (command === 'submit')
        kills.push(tidu.instance.up('worker').then(() => tidu.instance.kill('worker')));
    },
  });
  await Promise.all(kills);
  expect(kills).toHaveLength(2);
  expect(ending.problems).toEqual([]);
  expect(ending.state).toBe('awarded');
  const given = answers(await tidu.events());
  expect(given).toHaveLength(new Set(given).size);
}, 240_000);

/** The rounds that have been answered, one entry for each answer. */
function answers(events: readonly RecordedEvent[]): string[] {
  return events
    .filter(({ type }) => type.endsWith('.eligibility-computed'))
    .map(({ stream, data }) => `${stream} round ${(data as { round: number }).round}`);
}
