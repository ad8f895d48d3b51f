import { type InputIssue, issue } from '../refusal.js';
import { type ScoringSheet, scoringSheetFaults } from './scoring.js';
import { type CampaignTerms } from './terms.js';

/** How many applications a recommending unit (推荐单位) may recommend, and how it shares them out below. */
export interface Quota {
  readonly unit: string;
  readonly max: number;
  readonly parts: readonly { readonly unit: string; readonly max: number }[];
}

/** The steps and terms a campaign (批次) settles for itself; what it leaves out is taken from the defaults. */
export interface CampaignProcedure {
  /** Whether the tier below must be held: always, in principle with a reasoned exception, or not at all. */
  readonly ladder: 'required' | 'in-principle' | 'none';
  /** The divisions that endorse (逐级推荐) before the formal check, from below. */
  readonly endorsers: readonly ('district' | 'city')[];
  /** Units without a quota may recommend any number. */
  readonly quotas: readonly Quota[];
  /** Deadlines in working days. */
  readonly clocks: {
    readonly formalCheck: number;
    readonly correction: number;
    readonly review: number;
    readonly decision: number;
    readonly objectionHandling: number;
    readonly appealFiling: number;
  };
  /** The share of advanced applications drawn for on-site verification (现场核查抽查比例), 0 to 1. */
  readonly siteVisitShare: number;
  readonly scoring: ScoringSheet | null;
  /** Whether a branch (分支机构) may apply, as some industries' practice asks (工信厅联通装函〔2025〕251号). */
  readonly allowBranches: boolean;
  readonly panel: {
    /** Experts drawn in reserve. */
    readonly alternates: number;
    /** How many years back a tie to the applicant makes an expert unfit. */
    readonly yearsBack: number;
  };
}

/** Where no rule exists: 平台默认. */
const defaults: Omit<CampaignProcedure, 'ladder'> = {
  endorsers: [],
  quotas: [],
  clocks: {
    formalCheck: 10,
    correction: 15,
    review: 40,
    decision: 20,
    objectionHandling: 15,
    appealFiling: 15,
  },
  siteVisitShare: 0.2,
  scoring: null,
  allowBranches: false,
  panel: { alternates: 2, yearsBack: 3 },
};

/**
 * The procedure of a campaign. The ladder where the campaign is silent: advanced rests on basic and pioneer on excellent;
 * excellent rests on advanced “in principle” in the 2024 edition's notice (工信厅联通装函〔2024〕399号) and without exception
 * since (工信厅联通装函〔2025〕251号).
 */
export function procedureOf(terms: CampaignTerms): CampaignProcedure {
  return { ...defaults, ladder: ladderOf(terms), ...terms.procedure };
}

function ladderOf({ tier, edition }: CampaignTerms): CampaignProcedure['ladder'] {
  if (tier === 'basic') return 'none';
  return tier === 'excellent' && edition.startsWith('2024') ? 'in-principle' : 'required';
}

/** The faults of what a campaign settles for itself. */
export function procedureFaults(terms: CampaignTerms): InputIssue[] {
  const { quotas, siteVisitShare, scoring, clocks, panel } = procedureOf(terms);
  const issues = quotas.flatMap((quota, index) => quotaFaults(quota, `$.procedure.quotas[${index}]`));
  if (new Set(quotas.map(({ unit }) => unit)).size !== quotas.length) {
    issues.push(
      issue('$.procedure.quotas', '同一推荐单位的名额重复。', 'A recommending unit has two quotas.'),
    );
  }
  if (!(siteVisitShare >= 0 && siteVisitShare <= 1)) {
    issues.push(
      issue('$.procedure.siteVisitShare', '比例应在 0 与 1 之间。', 'A share lies between 0 and 1.'),
    );
  }
  for (const [name, days] of Object.entries(clocks)) {
    if (!(Number.isInteger(days) && days >= 1)) {
      issues.push(
        issue(
          `$.procedure.clocks.${name}`,
          '时限至少 1 个工作日。',
          'A deadline is at least one working day.',
        ),
      );
    }
  }
  if (!(panel.alternates >= 0 && panel.yearsBack >= 0)) {
    issues.push(issue('$.procedure.panel', '不能为负数。', 'No negative numbers.'));
  }
  return scoring === null ? issues : [...issues, ...scoringSheetFaults(scoring, '$.procedure.scoring')];
}

function quotaFaults({ max, parts }: Quota, path: string): InputIssue[] {
  if (![max, ...parts.map((part) => part.max)].every((count) => Number.isInteger(count) && count >= 0))
    return [issue(path, '名额应为非负整数。', 'A quota is a whole number, not negative.')];
  const shared = parts.reduce((sum, part) => sum + part.max, 0);
  return shared <= max
    ? []
    : [issue(path, '分配的名额之和超过总名额。', 'The parts of a quota come to more than the whole.')];
}
