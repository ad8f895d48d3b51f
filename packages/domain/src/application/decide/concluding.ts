import { chinaDay } from '../../calendar/dates.js';
import { meanTotal } from '../../campaign/scoring.js';
import { accept, refuse } from '../../core/decision.js';
import { conflict, invalid, issue, type Refusal } from '../../core/refusal.js';
import { siteVisit } from '../site-visit.js';
import { nextRound } from '../eligibility.js';
import { type ApplicationAct } from '../commands.js';
import { type Application } from '../state.js';
import { dissentsFrom, divergentClauses, tallyFindings } from './tally.js';

/** Records the site visit (现场核查) by at least two people. */
export const recordSiteVerification: ApplicationAct<'record-site-verification'> = {
  decide: ({ visitedOn, inspectors, summary }, _state, { actor }) =>
    new Set(inspectors).size >= 2
      ? accept({
          type: 'application.site-verified',
          data: { visitedOn, inspectors, summary, recordedBy: actor.id },
        })
      : refuse(
          invalid('two-inspectors', '现场核查不少于两人。', 'A site visit needs at least two people.', [
            issue('$.inspectors', '至少两人。', 'At least two.'),
          ]),
        ),
};

/** Countersigns the record of the site visit (会签): by another person than wrote it. */
export const countersignSiteVerification: ApplicationAct<'countersign-site-verification'> = {
  precondition: ({ siteVerification }, { actor }) => {
    if (siteVerification === null)
      return conflict('site-unverified', '还没有现场核查记录。', 'There is no record of a visit yet.');
    return siteVerification.recordedBy === actor.id
      ? conflict(
          'same-person',
          '现场核查记录须由另一人会签。',
          'The record of the visit must be countersigned by another person.',
        )
      : null;
  },
  decide: (_command, _state, { actor }) =>
    accept({ type: 'application.site-verification-countersigned', data: { by: actor.id } }),
};

/**
 * Concludes the review (评审结论): all have signed, divergence has been dealt with, the site is verified where it must
 * be, majorities are counted, and what they overruled is kept.
 */
export const concludeReview: ApplicationAct<'conclude-review'> = {
  precondition: (state) => opinionsOpen(state) ?? opinionsDiverge(state) ?? siteUnverified(state),
  decide: ({ opinion }, state, { now }) => {
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
  },
};

function opinionsOpen({ panel }: Application): Refusal | null {
  const unsigned = panel.filter((member) => !member.signed).length;
  return unsigned === 0
    ? null
    : conflict(
        'opinions-open',
        `还有 ${unsigned} 位专家未签署意见。`,
        `${unsigned} experts have not signed their opinions yet.`,
      );
}

function opinionsDiverge(state: Application): Refusal | null {
  return divergentClauses(state).length > 0 && state.extraExperts === 0
    ? conflict(
        'opinions-diverge',
        '专家意见分歧且无多数，请先增补专家。',
        'The opinions diverge and none has a majority; call an extra expert first.',
      )
    : null;
}

function siteUnverified(state: Application): Refusal | null {
  const visit = siteVisit(state);
  return visit.required && state.siteVerification?.countersignedBy == null
    ? conflict(
        'site-unverified',
        `须先完成现场核查并由第二人会签（${visit.reason.zh}）。`,
        `A site visit, countersigned by a second person, is needed first (${visit.reason.en}).`,
      )
    : null;
}

/** States and signs a dissent (少数意见): by an expert whose finding the conclusion did not follow. */
export const stateDissent: ApplicationAct<'state-dissent'> = {
  precondition: ({ dissents }, { actor }) =>
    dissents.some(({ expert }) => expert === actor.id)
      ? null
      : conflict(
          'no-dissent',
          '评审结论与您的意见一致，没有需要说明的少数意见。',
          'The conclusion follows your findings; there is no dissent to state.',
        ),
  decide: ({ statement }, _state, { actor }) =>
    accept({ type: 'application.dissent-stated', data: { expert: actor.id, statement } }),
};
