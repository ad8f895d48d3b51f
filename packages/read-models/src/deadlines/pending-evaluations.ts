import { type ReadDatabase } from '../database.js';

/** An evaluation the worker owes. */
export interface PendingEvaluation {
  readonly aggregate: 'application' | 're-evaluation';
  readonly id: string;
  readonly round: number;
}

/** All evaluations owed now: what the queue may have lost is found here again. */
export async function pendingEvaluations(database: ReadDatabase): Promise<PendingEvaluation[]> {
  const [applications, reEvaluations] = await Promise.all([
    database
      .selectFrom('read_model.application')
      .select(['id', 'round_pending'])
      .where('round_pending', 'is not', null)
      .execute(),
    database
      .selectFrom('read_model.re_evaluation')
      .select(['id', 'round_pending'])
      .where('round_pending', 'is not', null)
      .execute(),
  ]);
  return [
    ...applications.map(({ id, round_pending }) => ({
      aggregate: 'application' as const,
      id,
      round: round_pending ?? 0,
    })),
    ...reEvaluations.map(({ id, round_pending }) => ({
      aggregate: 're-evaluation' as const,
      id,
      round: round_pending ?? 0,
    })),
  ];
}
