import { evaluate } from '@tidu/criteria';
import { chinaDay } from '../calendar/dates.js';
import { accept, refuse } from '../core/decision.js';
import { inputIssues } from '../core/input-issues.js';
import { conflict, forbidden, invalid, issue, type Refusal } from '../core/refusal.js';
import { type ReEvaluationAct } from './commands.js';
import { FULL_REVIEW_SHARE, isDrawnForReview, ticketOf } from './lot.js';
import { type ReEvaluation } from './state.js';
import { reEvaluationRequest } from './request.js';

/** Selects a re-evaluation for a full review (全面复核) for a risk that is named. */
export const selectForFullReview: ReEvaluationAct<'select-for-full-review'> = {
  precondition: ({ fullReview }) => (fullReview === null ? null : reviewedAlready()),
  decide: ({ reason }, _state, { now }) =>
    accept({
      type: 're-evaluation.selected-for-full-review',
      data: { by: { kind: 'risk', reason }, on: chinaDay(now) },
    }),
};

/** Draws the year's lot (随机抽取) for a re-evaluation, once; who is drawn is reviewed in full. */
export const drawForFullReview: ReEvaluationAct<'draw-for-full-review'> = {
  precondition: ({ fullReview, lot }) => {
    if (fullReview !== null) return reviewedAlready();
    return lot === null
      ? null
      : conflict(
          'lot-drawn',
          '该年度复评已抽取过一次，不得重抽。',
          'The lot of this re-evaluation was drawn already and is not drawn again.',
        );
  },
  decide: ({ seed, seedSource }, { subject, year }, { now }) => {
    const factoryId = subject?.factoryId ?? '';
    const drawn = isDrawnForReview(seed, factoryId, year, FULL_REVIEW_SHARE);
    const ticket = ticketOf(seed, factoryId, year);
    const lot = {
      type: 're-evaluation.lot-drawn',
      data: { seed, seedSource, share: FULL_REVIEW_SHARE, ticket, drawn },
    } as const;
    return drawn
      ? accept(lot, {
          type: 're-evaluation.selected-for-full-review',
          data: { by: { kind: 'lot', seed, seedSource }, on: chinaDay(now) },
        })
      : accept(lot);
  },
};

/** One of the two who visited records what they found, clause by clause; until countersigned it may be recorded again. */
export const recordOnSiteReview: ReEvaluationAct<'record-on-site-review'> = {
  decide: ({ visitedOn, findings, summary }, state, { actor, now }) => {
    const faults = findingFaults({ ...state, findings });
    if (visitedOn > chinaDay(now))
      faults.push(issue('$.visitedOn', '核查日期不能在将来。', 'A visit cannot lie in the future.'));
    return faults.length > 0
      ? refuse(
          invalid(
            'review-invalid',
            '现场核查记录有误，未保存。',
            'The record of the visit was not saved.',
            faults,
          ),
        )
      : accept({
          type: 're-evaluation.on-site-review-recorded',
          data: { visitedOn, findings, summary, recordedBy: actor.id },
        });
  },
};

/** The other of the two countersigns (双人核查); the title is then evaluated on what they found. */
export const countersignOnSiteReview: ReEvaluationAct<'countersign-on-site-review'> = {
  precondition: ({ fullReview }, { actor }) => {
    const record = fullReview?.record ?? null;
    if (record === null) {
      return conflict(
        'not-recorded',
        '尚无现场核查记录，不能会签。',
        'There is no record of the visit to countersign.',
      );
    }
    return record.recordedBy === actor.id
      ? forbidden(
          'same-person',
          '现场核查须由两人进行，记录人不得自行会签。',
          'Two people verify on site; whoever recorded may not countersign.',
        )
      : null;
  },
  decide: (_command, { round }, { actor, now }) =>
    accept({
      type: 're-evaluation.on-site-review-countersigned',
      data: { by: actor.id, round: round + 1, asOf: chinaDay(now) },
    }),
};

function findingFaults(state: ReEvaluation) {
  const evaluation = evaluate(reEvaluationRequest(state, []));
  return evaluation.ok ? [] : inputIssues(evaluation.issues);
}

function reviewedAlready(): Refusal {
  return conflict(
    'reviewed-already',
    '该年度已进行过全面复核。',
    'This year’s re-evaluation has been through a full review already.',
  );
}
