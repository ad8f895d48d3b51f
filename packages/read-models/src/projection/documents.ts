import {
  type AggregateName,
  type Application,
  type Campaign,
  caseFileNamed,
  type CaseFileName,
  caseFiles,
  type CaseSummary,
  type Enterprise,
  type Factory,
  type ReEvaluation,
  type StateOf,
} from '@tidu/domain';

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
}

const enterprise: Document<'enterprise'> = {
  table: 'enterprise',
  columns: {
    name: { type: 'text', of: (state: Enterprise) => state.name },
    province: { type: 'text', of: (state) => state.province },
    city: { type: 'text', of: (state) => state.city },
  },
};

const factory: Document<'factory'> = {
  table: 'factory',
  columns: {
    enterprise: { type: 'text', of: (state: Factory) => state.enterprise },
    name: { type: 'text', of: (state) => state.name },
    province: { type: 'text', of: (state) => state.province },
    city: { type: 'text', of: (state) => state.city },
    industry: { type: 'text', of: (state) => state.industry },
    title_tier: { type: 'text', of: (state) => state.title?.tier ?? null },
    title_status: { type: 'text', of: (state) => state.title?.status ?? null },
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
    closes_on: { type: 'text', of: (state) => state.terms?.window.closesOn ?? '' },
  },
};

const application: Document<'application'> = {
  table: 'application',
  columns: {
    phase: { type: 'text', of: (state: Application) => state.phase },
    tier: { type: 'text', of: (state) => state.campaign?.tier ?? '' },
    campaign_id: { type: 'text', of: (state) => state.campaign?.id ?? '' },
    factory_id: { type: 'text', of: (state) => state.factory?.id ?? '' },
    factory_name: { type: 'text', of: (state) => state.factory?.name ?? '' },
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
    round_pending: {
      type: 'integer',
      of: (state) =>
        isEvaluated(state) || state.phase === 'withdrawn' ? null : (state.round?.round ?? null),
    },
    experts: { type: 'text[]', of: (state) => state.panel.map((member) => member.expert) },
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

function isEvaluated({ eligibility, round }: Application): boolean {
  return round !== null && eligibility?.round === round.round;
}
