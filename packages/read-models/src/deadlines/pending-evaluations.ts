import { type ReadDatabase } from '../database.js';

/** An evaluation the worker owes. */
export interface PendingEvaluation {
  readonly aggregate: 'application' | 're-evaluation';
  readonly id: string;
  readonly round: number;
}

/** All evaluations owed now: what the queue may have lost is found here again. */
export async function pendingEvaluations(database: ReadDatabase): Promise<PendingEvaluation[]> {
  const rows = await owed(database).execute();
  return rows.map(({ aggregate, id, round_pending }) => ({ aggregate, id, round: round_pending ?? 0 }));
}

export interface OverdueEvaluations {
  readonly count: number;
  /** Since when the oldest is owed, ISO 8601; null where none is overdue. */
  readonly oldest: string | null;
}

/**
 * Evaluations that were owed before a moment (ISO 8601) and still are: they fail each time, or nobody computes them. Asked of
 * the read models, so that it does not matter where the queue is, and whether it still knows of them.
 */
export async function overdueEvaluations(
  database: ReadDatabase,
  before: string,
): Promise<OverdueEvaluations> {
  const { count, oldest } = await database
    .selectFrom(owed(database).as('owed'))
    .where('evaluation_owed_since', '<', before)
    .select((all) => [
      all.fn.countAll<string>().as('count'),
      all.fn.min('evaluation_owed_since').as('oldest'),
    ])
    .executeTakeFirstOrThrow();
  return { count: Number(count), oldest };
}

function owed(database: ReadDatabase) {
  const of = (
    table: 'read_model.application' | 'read_model.re_evaluation',
    aggregate: PendingEvaluation['aggregate'],
  ) =>
    database
      .selectFrom(table)
      .where('round_pending', 'is not', null)
      .select((row) => [row.val(aggregate).as('aggregate'), 'id', 'round_pending', 'evaluation_owed_since']);
  return of('read_model.application', 'application').unionAll(
    of('read_model.re_evaluation', 're-evaluation'),
  );
}
