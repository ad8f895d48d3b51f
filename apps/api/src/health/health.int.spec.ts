import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { aggregates } from '@tidu/domain';
import { LIVE, writeRows } from '@tidu/read-models';
import { type RunningApi, runningApi } from '../../test/support/running-api.js';

let api: RunningApi;

beforeEach(async () => {
  api = await runningApi();
}, 60_000);

afterEach(() => api.stop());

async function health(): Promise<unknown> {
  const response = await fetch(`${api.url}/api/health`);
  expect(response.status).toBe(200);
  return response.json();
}

const WELL = {
  status: 'ok',
  position: 0,
  standingStill: [],
  overdueEvaluations: { count: 0, oldest: null },
  outdatedReadModels: [],
};

/** A re-evaluation (复核) whose last event was recorded so many seconds ago, and that owes an evaluation or not. */
async function reEvaluation(id: string, phase: 'reported' | 'kept', secondsAgo: number): Promise<string> {
  const recordedAt = new Date(Date.now() - secondsAgo * 1_000).toISOString();
  const state = { ...aggregates['re-evaluation'].initial, phase, round: 1 };
  await writeRows(LIVE, api.admin, 're-evaluation', [
    { id, state, version: 1, updatedAt: '2020-01-01T00:00:00.000Z', recordedAt },
  ]);
  return recordedAt;
}

describe('the health of an installation', () => {
  it('is well where nothing is owed, or not for long', async () => {
    expect(await health()).toEqual(WELL);
    await reEvaluation('answered', 'kept', 86_400);
    await reEvaluation('asked a moment ago', 'reported', 5);
    expect(await health()).toEqual(WELL);
  });

  it('says how many evaluations are owed for too long, and since when the oldest', async () => {
    await reEvaluation('asked a moment ago', 'reported', 5);
    await reEvaluation('failing', 'reported', 60);
    const oldest = await reEvaluation('failing for a day', 'reported', 86_400);
    expect(await health()).toEqual({
      ...WELL,
      status: 'evaluations-overdue',
      overdueEvaluations: { count: 2, oldest },
    });
  });

  it('names the read models of which rows are left that another version of their fold made', async () => {
    await reEvaluation('of an older version', 'kept', 5);
    await api.admin.query('update read_model.re_evaluation set fold_version = fold_version - 1');
    expect(await health()).toEqual({
      ...WELL,
      status: 'read-models-outdated',
      outdatedReadModels: ['re-evaluation'],
    });
  });
});
