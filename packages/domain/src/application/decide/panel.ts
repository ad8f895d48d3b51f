import { chinaDay } from '../../calendar/dates.js';
import { accept, refuse } from '../../core/decision.js';
import { successorOf } from '../../draw/succession.js';
import { type ExpertPoolEvent } from '../../expert-pool/events.js';
import { poolIdFor } from '../../expert-pool/pool-id.js';
import { type RelatedStreams } from '../../frame/aggregate.js';
import { type LeadsTo } from '../../frame/available-action.js';
import { type ApplicationAct, type ApplicationRelated } from '../commands.js';
import { conflict, invalid, issue, notFound, type Refusal } from '../../core/refusal.js';
import { type Application, type PanelMember } from '../state.js';
import { type PanelSeat } from '../events.js';
import { divergentClauses } from './tally.js';

/** Declares an expert's ties to the applicant (回避声明): the dossier stays locked until this is done. */
export const declareInterests: ApplicationAct<'declare-interests'> = {
  precondition: (state, { actor }) =>
    memberOf(state, actor.id)?.interests === 'undeclared'
      ? null
      : conflict(
          'interests-declared',
          '您已作出回避声明。情况有变请联系组织单位。',
          'You have declared your interests already. If they changed, tell the organiser.',
        ),
  decide: ({ conflicts }, _state, { actor }) =>
    accept({ type: 'application.interests-declared', data: { expert: actor.id, conflicts } }),
};

/**
 * Replaces an expert (更换专家) by the next one in reserve who keeps two thirds of the panel technical. What the expert
 * found is void, and kept on record.
 */
export const replaceExpert: ApplicationAct<'replace-expert'> = {
  relatedByCommand: ownPool,
  precondition: (state) =>
    state.panel.some(({ expert }) => successorFor(state, expert) !== undefined) ? null : noAlternate(),
  leadsTo: toSupplement,
  decide: ({ expert, reason }, state, { now }) => {
    if (memberOf(state, expert) === undefined)
      return refuse(notFound('not-on-panel', '该专家不在专家组。', 'This expert is not on the panel.'));
    const successor = successorFor(state, expert);
    return successor === undefined
      ? refuse(noAlternate())
      : accept(
          { type: 'application.expert-replaced', data: { expert, reason, successor } },
          ...seatTaken(state, successor, now),
        );
  },
};

/** Calls one more expert (增补专家) where the opinions diverge and all have signed: once for an application. */
export const callExtraExpert: ApplicationAct<'call-extra-expert'> = {
  relatedByCommand: ownPool,
  precondition: (state) => {
    if (divergentClauses(state).length === 0 || state.panel.some((member) => !member.signed)) {
      return conflict(
        'no-divergence',
        '全部专家签署意见且意见分歧时，方可增补专家。',
        'Another expert is called only where all have signed and their opinions diverge.',
      );
    }
    return successorFor(state) === undefined ? noAlternate() : null;
  },
  leadsTo: toSupplement,
  decide: ({ reason }, state, { now }) => {
    const successor = successorFor(state);
    if (successor === undefined) return refuse(noAlternate());
    return accept(
      {
        type: 'application.expert-added',
        data: { successor, reason, clauses: divergentClauses(state) },
      },
      ...seatTaken(state, successor, now),
    );
  },
};

/** Who in reserve takes a seat: that of an expert who leaves, or one more. */
function successorFor({ panel, alternates }: Application, leaving?: string): PanelSeat | undefined {
  const others = panel.filter(({ expert }) => expert !== leaving);
  return successorOf(others, alternates);
}

/** An alternate who takes a seat has one more to carry: the pool keeps count. */
function ownPool(_command: unknown, { campaign, factory }: Application): RelatedStreams<ApplicationRelated> {
  return campaign === null || factory === null
    ? {}
    : { pool: { aggregate: 'expert-pool', id: poolIdFor(campaign.tier, factory) } };
}

/** Where nobody is left in reserve, more are drawn first (补充抽取). */
function toSupplement({ alternates }: Application): LeadsTo | null {
  return alternates.length === 0 ? { aggregate: 'draw', id: null, command: 'open-draw' } : null;
}

/** What the pool notes of an alternate who takes a seat; nothing where the panel was not drawn from a pool. */
function seatTaken(
  { draw, factory, id }: Application,
  { expert }: PanelSeat,
  now: string,
): ExpertPoolEvent[] {
  if (draw === null || factory === null) return [];
  return [
    {
      type: 'expert-pool.experts-seated',
      data: {
        drawId: draw.id,
        applicationId: id,
        factoryId: factory.id,
        experts: [expert],
        alternates: [],
        on: chinaDay(now),
      },
    },
  ];
}

/** The member of the panel an account is; undefined where it is none. */
export function memberOf(state: Application, expert: string): PanelMember | undefined {
  return state.panel.find((member) => member.expert === expert);
}

/** Why an expert may change nothing any more; who has a tie the policy has turned away before. */
export function signedAlready(state: Application, expert: string): Refusal | null {
  return memberOf(state, expert)?.signed === false
    ? null
    : conflict(
        'opinion-signed',
        '您已签署意见，不能再修改。',
        'You have signed your opinion; it cannot be changed.',
      );
}

function noAlternate(): Refusal {
  return invalid('alternates-exhausted', '没有可用的候补专家，请补充抽取。', 'No expert in reserve fits.', [
    issue('$', '请先进行补充抽取。', 'Draw more alternates first.'),
  ]);
}
