import { type Generated, Kysely, PostgresDialect } from 'kysely';
import {
  type Application,
  type Campaign,
  type Enterprise,
  type Factory,
  type ReEvaluation,
} from '@tidu/domain';
import type pg from 'pg';

interface Document<State> {
  id: string;
  version: number;
  state: State;
}

/** The read models as queries see them; written by the projection alone. */
export interface ReadModels {
  'read_model.enterprise': Document<Enterprise> & { name: string; province: string; city: string };
  'read_model.factory': Document<Factory> & {
    enterprise: string;
    name: string;
    province: string;
    city: string;
    industry: string;
    title_tier: string | null;
    title_status: string | null;
    certificate_numbers: string[];
  };
  'read_model.campaign': Document<Campaign> & {
    tier: string;
    region: string;
    year: number;
    closes_on: string;
  };
  'read_model.application': Document<Application> & {
    phase: string;
    tier: string;
    campaign_id: string;
    factory_id: string;
    factory_name: string;
    enterprise: string;
    province: string;
    city: string;
    channel: string | null;
    industry: string;
    rank: number | null;
    verdict: 'eligible' | 'ineligible' | 'undetermined' | null;
    round_pending: number | null;
    experts: Generated<string[]>;
    submitted_at: string | null;
    updated_at: string;
    notice_id: string | null;
    notice_starts_on: string | null;
    notice_ends_on: string | null;
  };
  'read_model.re_evaluation': Document<ReEvaluation> & {
    phase: string;
    tier: string;
    year: number;
    factory_id: string;
    enterprise: string;
    province: string;
    city: string;
    channel: string | null;
    verdict: 'eligible' | 'ineligible' | 'undetermined' | null;
    round_pending: number | null;
    late: boolean;
    due_on: string;
  };
}

/** A case file (案卷) as all of them are kept. */
export interface CaseRow {
  id: string;
  version: number;
  state: unknown;
  phase: string;
  title: string | null;
  tier: string | null;
  campaign_id: string | null;
  application_id: string | null;
  factory_id: string | null;
  enterprise: string | null;
  province: string | null;
  city: string | null;
  channel: string | null;
  unit: string | null;
  assigned: string[];
  updated_at: string;
  next_due: string | null;
}

export type ReadDatabase = Kysely<ReadModels>;

/** Typed access to the read models over a shared pool. */
export function readDatabase(pool: pg.Pool): ReadDatabase {
  return new Kysely<ReadModels>({ dialect: new PostgresDialect({ pool }) });
}
