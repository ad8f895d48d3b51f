import { Kysely, PostgresDialect } from 'kysely';
import { type Campaign, type Factory } from '@tidu/domain';
import type pg from 'pg';

/** What queries other than lists read; lists name their columns themselves. */
interface ReadModels {
  'read_model.enterprise': { id: string; name: string };
  'read_model.factory': {
    id: string;
    enterprise: string;
    certificate_numbers: string[];
    state: Factory;
  };
  'read_model.campaign': { id: string; version: number; state: Campaign };
  'read_model.application': OwingEvaluation;
  'read_model.re_evaluation': OwingEvaluation;
}

interface OwingEvaluation {
  id: string;
  round_pending: number | null;
  evaluation_owed_since: string | null;
}

export type ReadDatabase = Kysely<ReadModels>;

/** Typed access to the read models over a shared pool. */
export function readDatabase(pool: pg.Pool): ReadDatabase {
  return new Kysely<ReadModels>({ dialect: new PostgresDialect({ pool }) });
}
