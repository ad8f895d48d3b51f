import { isDivision, isRecommendingUnit, unitHolds } from '../identity/recommending-units.js';
import { type Basis } from './basis.js';
import { defaultTerms } from './default-terms.js';
import { procedures } from './tier-procedure.js';
import { type InputIssue, issue } from '../core/refusal.js';
import { scoringSheetFaults } from './scoring.js';
import { type CampaignProcedure, type CampaignTerms, type Quota } from './terms.js';

/** The procedure of a campaign: what it settles for itself, and the defaults of its tier and year for the rest. */
export function procedureOf(terms: Pick<CampaignTerms, 'tier' | 'year' | 'procedure'>): CampaignProcedure {
  const { ladder, selfAssessment, branchIndustries, groupChannel, ...others } = defaultTerms(
    terms.tier,
    terms.year,
  );
  const { endorsers, quotas, quotaExemptions, clocks, siteVisitShare, scoring, panel } = others;
  return {
    ladder: ladder.value,
    selfAssessment: selfAssessment.value,
    branchIndustries: branchIndustries.value,
    groupChannel: groupChannel.value,
    endorsers: endorsers.value,
    quotas: quotas.value,
    quotaExemptions: quotaExemptions.value,
    clocks: clocks.value,
    siteVisitShare: siteVisitShare.value,
    scoring: scoring.value,
    panel: panel.value,
    ...terms.procedure,
  };
}

/** Where each value of a campaign's procedure comes from: what it settles for itself is its own. */
export function basesOf(
  terms: Pick<CampaignTerms, 'tier' | 'year' | 'procedure'>,
): Readonly<Record<keyof CampaignProcedure, Basis>> {
  const settled: Partial<Record<string, unknown>> = { ...terms.procedure };
  const bases = Object.entries(defaultTerms(terms.tier, terms.year)).map(([key, { basis }]) => [
    key,
    key in settled ? { kind: 'campaign', source: '' } : basis,
  ]);
  return Object.fromEntries(bases) as Record<keyof CampaignProcedure, Basis>;
}

/** The faults of what a campaign settles for itself. */
export function procedureFaults(terms: CampaignTerms): InputIssue[] {
  const {
    quotas,
    quotaExemptions,
    siteVisitShare,
    scoring,
    clocks,
    panel,
    branchIndustries,
    selfAssessment,
  } = procedureOf(terms);
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
  for (const [index, code] of branchIndustries.entries()) {
    if (!/^[BCD](\d{2,4})?$/.test(code)) {
      issues.push(
        issue(
          `$.procedure.branchIndustries[${index}]`,
          '应为 GB/T 4754-2017 门类或其下的代码，例如 C25。',
          'This is a code of GB/T 4754-2017 or the beginning of one, for example C25.',
        ),
      );
    }
  }
  if (selfAssessment.published && !selfAssessment.checked) {
    issues.push(
      issue(
        '$.procedure.selfAssessment',
        '公示、认定须以复核为前提。',
        'Nothing is published and awarded that was not checked.',
      ),
    );
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
