import { chinaDay } from '../../calendar/dates.js';
import { meanTotal } from '../../campaign/scoring.js';
import { accept, refuse } from '../../core/decision.js';
import { conflict, invalid, issue } from '../../core/refusal.js';
import { siteVisit } from '../site-visit.js';
import { nextRound } from '../rounds.js';
import { type Handler } from './act.js';
import { dissentsFrom, divergentClauses, tallyFindings } from './tally.js';

/** Records the site visit (现场核查) by at least two people. */
export const recordSiteVerification: Handler<'record-site-verification'> = (
  { visitedOn, inspectors, summary },
  _state,
  { actor },
) =>
  new Set(inspectors).size >= 2
    ? accept({
        type: 'application.site-verified',
        data: { visitedOn, inspectors, summary, recordedBy: actor.id },
      })
    : refuse(
        invalid('two-inspectors', '现场核查不少于两人。', 'A site visit needs at least two people.', [
          issue('$.inspectors', '至少两人。', 'At least two.'),
        ]),
      );

/** Countersigns the record of the site visit (会签): by another person than wrote it. */
export const countersignSiteVerification: Handler<'countersign-site-verification'> = (
  _command,
  { siteVerification },
  { actor },
) => {
  if (siteVerification === null) {
    return refuse(conflict('site-unverified', '还没有现场核查记录。', 'There is no record of a visit yet.'));
  }
  return siteVerification.recordedBy === actor.id
    ? refuse(
        conflict(
          'same-person',
          '现场核查记录须由另一人会签。',
          'The record of the visit must be countersigned by another person.',
        ),
      )
    : accept({ type: 'application.site-verification-countersigned', data: { by: actor.id } });
};

/**
 * Concludes the review (评审结论): all have signed, divergence has been dealt with, the site is verified where it must
 * be, majorities are counted, and what they overruled is kept.
 */
export const concludeReview: Handler<'conclude-review'> = ({ opinion }, state, { now }) => {
  if (state.campaign === null)
    return refuse(conflict('no-campaign', '申报没有批次。', 'The application has no campaign.'));
  const unsigned = state.panel.filter((member) => !member.signed).length;
  if (unsigned > 0) {
    return refuse(
      conflict(
        'opinions-open',
        `还有 ${unsigned} 位专家未签署意见。`,
        `${unsigned} experts have not signed their opinions yet.`,
      ),
    );
  }
  if (divergentClauses(state).length > 0 && state.extraExperts === 0) {
    return refuse(
      conflict(
        'opinions-diverge',
        '专家意见分歧且无多数，请先增补专家。',
        'The opinions diverge and none has a majority; call an extra expert first.',
      ),
    );
  }
  const visit = siteVisit(state);
  if (visit.required && state.siteVerification?.countersignedBy == null) {
    return refuse(
      conflict(
        'site-unverified',
        `须先完成现场核查并由第二人会签（${visit.reason.zh}）。`,
        `A site visit, countersigned by a second person, is needed first (${visit.reason.en}).`,
      ),
    );
  }
  const { findings, tallies } = tallyFindings(state);
  const scores = state.panel.flatMap((member) => (member.scores === null ? [] : [member.scores]));
  return accept({
    type: 'application.review-concluded',
    data: {
      round: nextRound(state),
      stage: 'conclusion',
      findings,
      tallies,
      opinion,
      dissents: dissentsFrom(state, findings),
      meanScore: meanTotal(scores),
      on: chinaDay(now),
    },
  });
};

/** States and signs a dissent (少数意见): by an expert whose finding the conclusion did not follow. */
export const stateDissent: Handler<'state-dissent'> = ({ statement }, state, { actor }) =>
  state.dissents.some(({ expert }) => expert === actor.id)
    ? accept({ type: 'application.dissent-stated', data: { expert: actor.id, statement } })
    : refuse(
        conflict(
          'no-dissent',
          '评审结论与您的意见一致，没有需要说明的少数意见。',
          'The conclusion follows your findings; there is no dissent to state.',
        ),
      );
