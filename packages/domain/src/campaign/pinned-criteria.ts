import { type Benchmark, editionIdentity, editionIds, evaluateOverlaid } from '@tidu/criteria';
import { inputIssues } from '../core/input-issues.js';
import { type InputIssue, issue } from '../core/refusal.js';
import { type CampaignTerms } from './terms.js';

/** Whether the edition exists and may be used for awards: a draft edition serves what-if questions only. */
export function editionFaults(terms: CampaignTerms): InputIssue[] {
  if (!editionIds.includes(terms.edition)) {
    return [issue('$.edition', '没有该版本的要素条件。', 'There is no such edition of the criteria.')];
  }
  return editionIdentity(terms.edition).status === 'in-force'
    ? []
    : [
        issue(
          '$.edition',
          '该版本为草案，不能用于认定。',
          'This edition is a draft and cannot be used for awards.',
        ),
      ];
}

/** The faults of an interpretation and its benchmarks, as the evaluator itself sees them. */
export function interpretationFaults(terms: CampaignTerms, benchmarks: readonly Benchmark[]): InputIssue[] {
  const evaluation = evaluateOverlaid({
    edition: terms.edition,
    asOf: terms.asOf,
    tier: terms.tier,
    factory: { province: terms.region === '000000' ? '110000' : terms.region, industry: 'C39' },
    facts: {},
    findings: {},
    kpis: [],
    benchmarks,
    interpretation: terms.interpretation,
    overlays: terms.overlays ?? [],
  });
  return evaluation.ok
    ? []
    : inputIssues(evaluation.issues).filter(({ path }) => !path.startsWith('$.edition'));
}
