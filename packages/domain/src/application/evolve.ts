import { chinaDay } from '../calendar/dates.js';
import { noCalendar } from '../calendar/state.js';
import { workingDaysBetween } from '../calendar/working-days.js';
import { type Application, noApplication, type PanelMember } from './state.js';
import { type ApplicationEvent, type EvaluationRound, type PanelSeat } from './events.js';

/** Folds one event into an application. Total: an unknown past never throws. */
export function evolveApplication(state: Application, event: ApplicationEvent): Application {
  switch (event.type) {
    case 'application.opened':
      return {
        ...noApplication,
        id: event.data.id,
        phase: 'draft',
        purpose: event.data.purpose,
        campaign: event.data.campaign,
        factory: event.data.factory,
      };
    case 'application.section-declared':
      return {
        ...state,
        sections: { ...state.sections, [event.data.section]: event.data.content },
        revisions: {
          ...state.revisions,
          [event.data.section]: (state.revisions[event.data.section] ?? 0) + 1,
        },
      };
    case 'application.evidence-attached':
      return { ...state, evidence: { ...state.evidence, [event.data.id]: event.data } };
    case 'application.evidence-removed':
      return {
        ...state,
        evidence: Object.fromEntries(Object.entries(state.evidence).filter(([id]) => id !== event.data.id)),
      };
    case 'application.submitted':
      return {
        ...state,
        phase: 'submitted',
        attempts: event.data.attempt,
        submittedAt: event.data.receivedAt,
        contentHash: event.data.contentHash,
        ladder: event.data.ladder,
        corrections: answered(state.corrections, event.data.unchangedReason),
        phaseSince: chinaDay(event.data.receivedAt),
        round: roundOf(event.data),
      };
    case 'application.withdrawn':
      return { ...state, phase: 'withdrawn' };
    case 'application.accepted-for-review':
      return { ...state, phase: 'accepted', phaseSince: event.data.on };
    case 'application.endorsed': {
      const { level, unit, opinion } = event.data;
      return { ...state, endorsements: [...state.endorsements, { level, unit, opinion }] };
    }
    case 'application.window-extended': {
      if (state.campaign === null) return state;
      const window = { ...state.campaign.window, closesOn: event.data.closesOn };
      return { ...state, campaign: { ...state.campaign, window } };
    }
    case 'application.lapsed':
      return { ...state, phase: 'lapsed', lapsed: event.data.reason };
    case 'application.returned-for-correction': {
      const { formalCheckUsed = daysUsed(state, event.data.on), ...correction } = event.data;
      return {
        ...state,
        phase: 'returned',
        corrections: [...state.corrections, correction],
        formalCheckUsed: state.formalCheckUsed + formalCheckUsed,
        phaseSince: event.data.on,
      };
    }
    case 'application.not-accepted':
      return {
        ...state,
        phase: 'not-accepted',
        notAccepted: event.data.reason,
        notAcceptedRemedies: event.data.remedies,
        refusedBy: event.data.by,
        phaseSince: event.data.on,
      };
    case 'application.recommended':
      return {
        ...state,
        phase: 'recommended',
        recommendation: event.data,
        phaseSince: event.data.on,
      };
    case 'application.panel-assigned':
      return {
        ...state,
        phase: 'in-review',
        panel: event.data.seats.map(seated),
        alternates: event.data.alternates,
        draw: { id: event.data.drawId, lot: event.data.lot },
        phaseSince: event.data.on ?? state.phaseSince,
      };
    case 'application.alternates-drawn':
      return { ...state, alternates: [...state.alternates, ...event.data.alternates] };
    case 'application.interests-declared':
      return withMember(state, event.data.expert, (member) => ({
        ...member,
        interests: event.data.conflicts.length === 0 ? 'clear' : 'conflicted',
      }));
    case 'application.expert-replaced': {
      const { expert, reason, successor } = event.data;
      return {
        ...state,
        panel: state.panel.map((member) => (member.expert === expert ? seated(successor) : member)),
        formerMembers: [
          ...state.formerMembers,
          ...state.panel
            .filter((member) => member.expert === expert)
            .map((member) => ({ ...member, reason })),
        ],
        alternates: state.alternates.filter((alternate) => alternate.expert !== successor.expert),
      };
    }
    case 'application.expert-added': {
      const { successor } = event.data;
      return {
        ...state,
        panel: [...state.panel, seated(successor)],
        alternates: state.alternates.filter((alternate) => alternate.expert !== successor.expert),
        extraExperts: state.extraExperts + 1,
      };
    }
    case 'application.scores-recorded':
      return withMember(state, event.data.expert, (member) => ({ ...member, scores: event.data.scores }));
    case 'application.findings-recorded':
      return withMember(state, event.data.expert, (member) => ({
        ...member,
        findings: {
          ...member.findings,
          ...Object.fromEntries(event.data.findings.map((f) => [f.clause, f])),
        },
      }));
    case 'application.opinion-signed':
      return withMember(state, event.data.expert, (member) => ({
        ...member,
        signed: true,
        summary: event.data.summary,
      }));
    case 'application.site-verified':
      return {
        ...state,
        siteVerification: {
          ...event.data,
          recordedBy: event.data.recordedBy,
          countersignedBy: null,
        },
      };
    case 'application.site-verification-countersigned':
      return state.siteVerification === null
        ? state
        : { ...state, siteVerification: { ...state.siteVerification, countersignedBy: event.data.by } };
    case 'application.self-assessment-checked':
      return {
        ...state,
        phase: 'concluded',
        findings: event.data.findings,
        conclusion: event.data.opinion,
        round: roundOf(event.data),
        phaseSince: event.data.on,
      };
    case 'application.review-concluded':
      return {
        ...state,
        phase: 'concluded',
        findings: event.data.findings,
        tallies: event.data.tallies,
        conclusion: event.data.opinion,
        dissents: event.data.dissents,
        meanScore: event.data.meanScore,
        round: roundOf(event.data),
        phaseSince: event.data.on,
      };
    case 'application.dissent-stated': {
      const { expert, statement } = event.data;
      return {
        ...state,
        dissents: state.dissents.map((dissent) =>
          dissent.expert === expert ? { ...dissent, statement } : dissent,
        ),
      };
    }
    case 'application.kpis-compared':
      return state;
    case 'application.eligibility-computed': {
      const { round, stage, verdict, clauses, missing } = event.data;
      return { ...state, eligibility: { round, stage, verdict, clauses, missing } };
    }
    case 'application.decision-deferred':
      return { ...state, phase: 'deferred', deferral: event.data };
    case 'application.decision-resumed':
      return { ...state, phase: 'concluded', deferral: null, round: roundOf(event.data) };
    case 'application.notice-published':
      return {
        ...state,
        phase: 'public-notice',
        notice: { ...event.data, pausedBy: [], upheld: [] },
        recheck: null,
      };
    case 'application.notice-paused':
      return state.notice === null
        ? state
        : {
            ...state,
            notice: { ...state.notice, pausedBy: [...state.notice.pausedBy, event.data.objectionId] },
          };
    case 'application.notice-continued': {
      if (state.notice === null) return state;
      const { objectionId, outcome, endsOn, since, workingDays } = event.data;
      return {
        ...state,
        notice: {
          ...state.notice,
          endsOn,
          ...(since !== undefined && { since }),
          ...(workingDays !== undefined && { workingDays }),
          pausedBy: state.notice.pausedBy.filter((id) => id !== objectionId),
          upheld: outcome === 'upheld' ? [...state.notice.upheld, objectionId] : state.notice.upheld,
        },
      };
    }
    case 'application.rechecked':
      return { ...state, recheck: event.data };
    case 'application.named-for-cultivation':
      return {
        ...state,
        phase: 'cultivation',
        cultivation: event.data,
        phaseSince: event.data.on,
      };
    case 'application.acceptance-applied-for': {
      const { asOf, summary, kpis } = event.data;
      return {
        ...state,
        phase: 'acceptance-submitted',
        acceptance: { asOf, summary, kpis },
        round: roundOf(event.data),
      };
    }
    case 'application.acceptance-checked':
      return { ...state, phase: 'acceptance-checked' };
    case 'application.acceptance-passed':
      return { ...state, phase: 'acceptance-passed', phaseSince: event.data.on };
    case 'application.awarded':
      return { ...state, phase: 'awarded', award: event.data };
    case 'application.self-assessed':
      return { ...state, phase: 'self-assessed', phaseSince: event.data.on };
    case 'application.award-refused':
      return {
        ...state,
        phase: 'refused',
        refusal: event.data,
        refusedBy: event.data.by,
        phaseSince: event.data.on,
      };
    case 'application.decision-superseded': {
      const supersededBy = [...state.supersededBy, event.data.appealId];
      const phaseSince = event.data.on;
      // What was not accepted was never reviewed: it goes back to the formal check, not past the review.
      if (state.phase === 'not-accepted')
        return { ...state, phase: 'submitted', notAccepted: null, supersededBy, phaseSince };
      const { resumesIn = 'concluded', cultivationUntil: until } = event.data;
      const stage = resumesIn === 'acceptance-submitted' ? 'acceptance' : 'conclusion';
      const round = { round: (state.round?.round ?? 0) + 1, stage } as const;
      return {
        ...state,
        phase: resumesIn,
        findings: { ...state.findings, ...event.data.findings },
        refusal: null,
        round: resumesIn === 'cultivation' ? state.round : round,
        cultivation:
          until === undefined ? state.cultivation : state.cultivation && { ...state.cultivation, until },
        supersededBy,
        phaseSince,
      };
    }
  }
}

/** A seat taken: nothing found, nothing signed. */
function seated(seat: PanelSeat): PanelMember {
  return { ...seat, findings: {}, signed: false, summary: '', interests: 'undeclared', scores: null };
}

/** The working days a clock ran until a day, as far as the platform knows the calendar by itself. */
function daysUsed({ phaseSince }: Application, until: string): number {
  return phaseSince === null ? 0 : workingDaysBetween(phaseSince, until, noCalendar);
}

function roundOf({ round, stage }: EvaluationRound): EvaluationRound {
  return { round, stage };
}

function withMember(
  state: Application,
  expert: string,
  change: (member: PanelMember) => PanelMember,
): Application {
  return {
    ...state,
    panel: state.panel.map((member) => (member.expert === expert ? change(member) : member)),
  };
}

/** The corrections asked for, the last of them with the reason why nothing was changed. */
function answered(
  corrections: Application['corrections'],
  unchangedReason: string | undefined,
): Application['corrections'] {
  const last = corrections.at(-1);
  return last === undefined || unchangedReason === undefined
    ? corrections
    : [...corrections.slice(0, -1), { ...last, unchangedReason }];
}
