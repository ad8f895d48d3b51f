import { procedureOf } from '../campaign/procedure.js';
import { procedures } from '../campaign/tier-procedure.js';
import { conflict, type Refusal } from '../core/refusal.js';
import { type Application } from './state.js';
import { mustBeEligible } from './eligibility.js';

/** Why an application may not be proposed for award and put on public notice (公示) now; null where it may. */
export function noticeFault(state: Application): Refusal | null {
  const { campaign, phase, meanScore } = state;
  if (campaign === null || (phase !== 'concluded' && phase !== 'acceptance-passed')) {
    return conflict(
      'not-concluded',
      '评审尚未结束，不能公示。',
      'The review is not concluded; there is nothing to propose.',
    );
  }
  const { scoring, selfAssessment } = procedureOf(campaign);
  if (campaign.tier === 'basic' && !selfAssessment.published) {
    return conflict(
      'not-published',
      '本批次的基础级为自评，不公示、不认定；请备案。',
      'In this campaign the basic tier is self-assessed: nothing goes on notice; record it.',
    );
  }
  if (procedures[campaign.tier].cultivationYears > 0 && phase !== 'acceptance-passed') {
    return conflict(
      'cultivation-first',
      '该等级须先经培育期并通过验收。',
      'This tier is awarded only after cultivation and acceptance.',
    );
  }
  if (scoring?.passMark != null && (meanScore === null || meanScore < scoring.passMark)) {
    return conflict(
      'below-pass-mark',
      `评分 ${meanScore ?? '—'} 未达到本批次合格线 ${scoring.passMark}。`,
      `The score ${meanScore ?? '—'} is below this campaign’s pass mark of ${scoring.passMark}.`,
    );
  }
  return mustBeEligible(state);
}
