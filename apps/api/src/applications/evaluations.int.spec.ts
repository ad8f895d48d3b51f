import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { type EvaluationView } from '@tidu/contracts';
import { foldAggregate } from '@tidu/domain';
import { createPostgresEventStore, type EventStore } from '@tidu/event-store';
import { recordings, type Stream } from '../../../../packages/domain/test/corpus/recordings.js';
import { asking } from '../../test/support/asking.js';
import { record } from '../../../../packages/testing/src/recording.js';
import { type RunningApi, runningApi } from '../../test/support/running-api.js';

let api: RunningApi;
let store: EventStore;
let ask: ReturnType<typeof asking>;

beforeAll(async () => {
  api = await runningApi();
  store = createPostgresEventStore({ pool: api.admin });
  ask = asking(api.url);
}, 60_000);
afterAll(async () => {
  await store.close();
  await api.stop();
});

/** A recorded application of the advanced tier, as it stood once its review was evaluated and nothing was decided. */
function evaluatedReview(): Stream {
  for (const { streams } of recordings()) {
    for (const { stream, events } of streams) {
      const at = events.findIndex(
        ({ type, data }) =>
          type === 'application.eligibility-computed' && (data as { stage?: unknown }).stage === 'conclusion',
      );
      if (at === -1) continue;
      const upTo = { stream, events: events.slice(0, at + 1) };
      const { phase, campaign } = foldAggregate('application', upTo.events);
      if (phase === 'concluded' && campaign?.tier === 'advanced') return upTo;
    }
  }
  throw new Error('the corpus holds no such application');
}

it('tells the applicant the evaluation of the review with the decision, and the deciding body at once', async () => {
  const { stream, events } = evaluatedReview();
  const id = stream.slice('application-'.length);
  await record(store, `application-${id}`, events);
  const { factory } = foldAggregate('application', events);
  const enterprise = factory?.enterprise ?? '';
  const stagesFor = async (account: Parameters<RunningApi['account']>[0]): Promise<string[]> => {
    const cookie = await api.signIn(await api.account(account));
    const { body } = await ask('GET', `applications/${id}/evaluations`, { cookie });
    return Object.values<Pick<EvaluationView, 'stage'>>(body as Record<string, EvaluationView>).map(
      ({ stage }) => stage,
    );
  };
  const province = `${(factory?.province ?? '').slice(0, 2)}0000`;
  expect(await stagesFor({ role: 'enterprise', enterprise })).toEqual(['submission']);
  expect(await stagesFor({ role: 'province', region: province })).toEqual(['conclusion', 'submission']);
});
