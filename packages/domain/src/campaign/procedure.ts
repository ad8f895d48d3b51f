import { isDivision, isRecommendingUnit, unitHolds } from '../identity/recommending-units.js';
import { procedures } from './tier-procedure.js';
import { type InputIssue, issue } from '../core/refusal.js';
import { scoringSheetFaults } from './scoring.js';
import { type CampaignProcedure, type CampaignTerms, type Quota } from './terms.js';

/** Where no rule exists: 平台默认. */
const defaults: Omit<CampaignProcedure, 'ladder' | 'groupChannel'> = {
  endorsers: [],
  quotas: [],
  quotaExemptions: [],
  clocks: {
    formalCheck: 10,
    correction: 15,
    recommendation: 10,
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
 * since (工信厅联通装函〔2025〕251号). Groups recommend for themselves, but not for the pioneer tier (same notice).
 */
export function procedureOf(terms: CampaignTerms): CampaignProcedure {
  return {
    ...defaults,
    ladder: ladderOf(terms),
    groupChannel: terms.tier !== 'pioneer',
    ...terms.procedure,
  };
}

function ladderOf({ tier, edition }: CampaignTerms): CampaignProcedure['ladder'] {
  if (tier === 'basic') return 'none';
  return tier === 'excellent' && edition.startsWith('2024') ? 'in-principle' : 'required';
}

/** The faults of what a campaign settles for itself. */
export function procedureFaults(terms: CampaignTerms): InputIssue[] {
  const { quotas, quotaExemptions, siteVisitShare, scoring, clocks, panel } = procedureOf(terms);
  const issues = quotas.flatMap((quota, index) => quotaFaults(quota, `$.procedure.quotas[${index}]`));
  const units = quotas.map(({ unit }) => unit);
  for (const [index, unit] of units.entries()) {
    if (!isRecommendingUnit(unit, units)) {
      issues.push(
        issue(
          `$.procedure.quotas[${index}].unit`,
          '不是推荐单位（省、计划单列市、中央企业或兵团）。',
          'This is no recommending unit.',
        ),
      );
    }
  }
  if (new Set(units).size !== quotas.length) {
    issues.push(
      issue('$.procedure.quotas', '同一推荐单位的名额重复。', 'A recommending unit has two quotas.'),
    );
  }
  if (new Set(quotaExemptions.map(({ id }) => id)).size !== quotaExemptions.length) {
    issues.push(
      issue('$.procedure.quotaExemptions', '不占名额的类别重复。', 'A kind of exemption stands twice.'),
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
  if (scoring === null) return issues;
  if (procedures[terms.tier].panelSize === 0) {
    issues.push(
      issue(
        '$.procedure.scoring',
        '该等级没有专家评审，不能设评分表。',
        'This tier has no panel to score it.',
      ),
    );
  }
  return [...issues, ...scoringSheetFaults(scoring, '$.procedure.scoring')];
}

function quotaFaults({ unit, max, parts }: Quota, path: string): InputIssue[] {
  if (![max, ...parts.map((part) => part.max)].every((count) => Number.isInteger(count) && count >= 0))
    return [issue(path, '名额应为非负整数。', 'A quota is a whole number, not negative.')];
  const foreign = parts.find((part) => !isDivision(part.unit) || !unitHolds(unit, { city: part.unit }));
  if (foreign !== undefined) {
    return [
      issue(path, `${foreign.unit} 不在该推荐单位之内。`, `${foreign.unit} does not lie within the unit.`),
    ];
  }
  const shared = parts.reduce((sum, part) => sum + part.max, 0);
  return shared <= max
    ? []
    : [issue(path, '分配的名额之和超过总名额。', 'The parts of a quota come to more than the whole.')];
}
