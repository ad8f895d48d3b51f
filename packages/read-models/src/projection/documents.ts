import {
  type AggregateName,
  type Application,
  type Campaign,
  awaitedOn,
  awaitedOnCase,
  caseFileNamed,
  type CaseFileName,
  caseFiles,
  type CaseSummary,
  type Enterprise,
  type Factory,
  type ReEvaluation,
  type StateOf,
} from '@tidu/domain';
import { searchTerms } from '../lists/text-search.js';

/** A value as a column of a read model takes it. */
export type Column = string | number | boolean | readonly string[] | null;

/** How one aggregate becomes a row: a table, and columns computed from the folded state and nothing else. */
export interface Document<Name extends AggregateName> {
  readonly table: string;
  readonly columns: Readonly<
    Record<string, { readonly type: string; readonly of: (state: StateOf<Name>, meta: RowMeta) => Column }>
  >;
}

export interface RowMeta {
  /** When the last event happened, by the platform's clock. */
  readonly updatedAt: string;
  /** When the last event was recorded, by the clock of the log: an act may be dated otherwise. */
  readonly recordedAt: string;
}

const enterprise: Document<'enterprise'> = {
  table: 'enterprise',
  columns: {
    name: { type: 'text', of: (state: Enterprise) => state.name },
    search: { type: 'text[]', of: (state) => searchTerms(state.name) },
    province: { type: 'text', of: (state) => state.province },
    city: { type: 'text', of: (state) => state.city },
    channel: { type: 'text', of: (state) => state.group ?? null },
  },
};

const factory: Document<'factory'> = {
  table: 'factory',
  columns: {
    enterprise: { type: 'text', of: (state: Factory) => state.enterprise },
    name: { type: 'text', of: (state) => state.name },
    search: { type: 'text[]', of: (state) => searchTerms(state.name) },
    province: { type: 'text', of: (state) => state.province },
    city: { type: 'text', of: (state) => state.city },
    industry: { type: 'text', of: (state) => state.industry },
    title_tier: { type: 'text', of: (state) => state.title?.tier ?? null },
    title_certificate: { type: 'text', of: (state) => state.title?.certificateNumber ?? null },
    title_valid_from: { type: 'text', of: (state) => state.title?.validFrom ?? null },
    title_valid_until: { type: 'text', of: (state) => state.title?.validUntil ?? null },
    title_kind: { type: 'text', of: (state) => state.title?.kind ?? null },
    title_status: { type: 'text', of: (state) => state.title?.status ?? null },
    title_ended_on: { type: 'text', of: (state) => state.title?.endedOn ?? null },
    title_replaced_by: { type: 'text', of: (state) => state.title?.replacedBy ?? null },
    certificate_numbers: {
      type: 'text[]',
      of: (state) => state.titles.map((title) => title.certificateNumber),
    },
  },
};

const campaign: Document<'campaign'> = {
  table: 'campaign',
  columns: {
    tier: { type: 'text', of: (state: Campaign) => state.terms?.tier ?? '' },
    region: { type: 'text', of: (state) => state.terms?.region ?? '' },
    year: { type: 'integer', of: (state) => state.terms?.year ?? 0 },
    name_zh: { type: 'text', of: (state) => state.terms?.name.zh ?? '' },
    name_en: { type: 'text', of: (state) => state.terms?.name.en ?? '' },
    channel: { type: 'text', of: (state) => state.terms?.group ?? null },
    edition: { type: 'text', of: (state) => state.terms?.edition ?? '' },
    as_of: { type: 'text', of: (state) => state.terms?.asOf ?? '' },
    opens_on: { type: 'text', of: (state) => state.terms?.window.opensOn ?? '' },
    closes_on: { type: 'text', of: (state) => state.terms?.window.closesOn ?? '' },
    benchmark_count: { type: 'integer', of: (state) => state.benchmarks.length },
  },
};

const application: Document<'application'> = {
  table: 'application',
  columns: {
    phase: { type: 'text', of: (state: Application) => state.phase },
    tier: { type: 'text', of: (state) => state.campaign?.tier ?? '' },
    campaign_id: { type: 'text', of: (state) => state.campaign?.id ?? '' },
    campaign_zh: { type: 'text', of: (state) => state.campaign?.name.zh ?? '' },
    campaign_en: { type: 'text', of: (state) => state.campaign?.name.en ?? '' },
    factory_id: { type: 'text', of: (state) => state.factory?.id ?? '' },
    factory_name: { type: 'text', of: (state) => state.factory?.name ?? '' },
    search: { type: 'text[]', of: (state) => searchTerms(state.factory?.name ?? '') },
    enterprise: { type: 'text', of: (state) => state.factory?.enterprise ?? '' },
    province: { type: 'text', of: (state) => state.factory?.province ?? '' },
    city: { type: 'text', of: (state) => state.factory?.city ?? '' },
    industry: { type: 'text', of: (state) => state.factory?.industry ?? '' },
    channel: { type: 'text', of: (state) => state.factory?.group ?? null },
    rank: { type: 'integer', of: (state) => state.recommendation?.rank ?? null },
    verdict: {
      type: 'text',
      of: (state) => (isEvaluated(state) ? (state.eligibility?.verdict ?? null) : null),
    },
    round_pending: { type: 'integer', of: pendingRound },
    evaluation_owed_since: {
      type: 'text',
      of: (state, { recordedAt }) => (pendingRound(state) === null ? null : recordedAt),
    },
    assigned: { type: 'text[]', of: (state) => state.panel.map((member) => member.expert) },
    awaited: { type: 'text[]', of: (state) => awaitedOn(state) },
    submitted_at: { type: 'text', of: (state) => state.submittedAt },
    updated_at: { type: 'text', of: (_state, { updatedAt }) => updatedAt },
    notice_id: { type: 'text', of: (state) => state.notice?.noticeId ?? null },
    notice_starts_on: { type: 'text', of: (state) => state.notice?.startsOn ?? null },
    notice_ends_on: { type: 'text', of: (state) => state.notice?.endsOn ?? null },
  },
};

const reEvaluation: Document<'re-evaluation'> = {
  table: 're_evaluation',
  columns: {
    phase: { type: 'text', of: (state: ReEvaluation) => state.phase },
    tier: { type: 'text', of: (state) => state.subject?.tier ?? '' },
    year: { type: 'integer', of: (state) => state.year },
    factory_id: { type: 'text', of: (state) => state.subject?.factoryId ?? '' },
    enterprise: { type: 'text', of: (state) => state.subject?.enterprise ?? '' },
    province: { type: 'text', of: (state) => state.subject?.province ?? '' },
    city: { type: 'text', of: (state) => state.subject?.city ?? '' },
    channel: { type: 'text', of: (state) => state.subject?.group ?? null },
    verdict: {
      type: 'text',
      of: (state) => (state.eligibility?.round === state.round ? state.eligibility.verdict : null),
    },
    round_pending: { type: 'integer', of: (state) => (state.phase === 'reported' ? state.round : null) },
    evaluation_owed_since: {
      type: 'text',
      of: (state, { recordedAt }) => (state.phase === 'reported' ? recordedAt : null),
    },
    late: { type: 'boolean', of: (state) => state.late },
    due_on: { type: 'text', of: (state) => state.dueOn },
  },
};

/** Case files (案卷) are all kept alike: what the policy asks of them, and what lists show. */
function caseDocument(name: CaseFileName): Document<CaseFileName> {
  const of = (field: keyof CaseSummary) => ({
    type: 'text',
    of: (state: unknown) => (caseFileNamed(name).summary(state)[field] as string | undefined) ?? null,
  });
  return {
    table: name.replaceAll('-', '_'),
    columns: {
      phase: of('phase'),
      title: of('title'),
      tier: of('tier'),
      campaign_id: of('campaignId'),
      application_id: of('applicationId'),
      factory_id: of('factoryId'),
      enterprise: of('enterprise'),
      province: of('province'),
      city: of('city'),
      channel: of('group'),
      unit: of('unit'),
      assigned: { type: 'text[]', of: (state) => caseFileNamed(name).summary(state).assigned ?? [] },
      awaited: { type: 'text[]', of: (state) => awaitedOnCase(name, state) },
      updated_at: { type: 'text', of: (_state, { updatedAt }) => updatedAt },
    },
  };
}

const caseDocuments = Object.fromEntries(
  (Object.keys(caseFiles) as CaseFileName[]).map((name) => [name, caseDocument(name)]),
) as { readonly [Name in CaseFileName]: Document<Name> };

export const documents: { readonly [Name in AggregateName]: Document<Name> } = {
  enterprise,
  factory,
  campaign,
  application,
  're-evaluation': reEvaluation,
  ...caseDocuments,
};

/** The round whose evaluation is still owed. */
function pendingRound(state: Application): number | null {
  return isEvaluated(state) || state.phase === 'withdrawn' ? null : (state.round?.round ?? null);
}

function isEvaluated({ eligibility, round }: Application): boolean {
  return round !== null && eligibility?.round === round.round;
}
