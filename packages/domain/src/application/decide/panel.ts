import { chinaDay } from '../../calendar/dates.js';
import { accept, refuse } from '../../core/decision.js';
import { successorOf } from '../../draw/succession.js';
import { type ExpertPoolEvent } from '../../expert-pool/events.js';
import { conflict, invalid, issue, notFound } from '../../core/refusal.js';
import { type Application, type PanelMember } from '../state.js';
import { type PanelSeat } from '../events.js';
import { type Handler } from './act.js';
import { divergentClauses } from './tally.js';

/** Declares an expert's ties to the applicant (回避声明): the dossier stays locked until this is done. */
export const declareInterests: Handler<'declare-interests'> = ({ conflicts }, state, { actor }) => {
  const member = memberOf(state, actor.id);
  return member?.interests === 'undeclared'
    ? accept({ type: 'application.interests-declared', data: { expert: actor.id, conflicts } })
    : refuse(
        conflict(
          'interests-declared',
          '您已作出回避声明。情况有变请联系组织单位。',
          'You have declared your interests already. If they changed, tell the organiser.',
        ),
      );
};

/**
 * Replaces an expert (更换专家) by the next one in reserve who keeps two thirds of the panel technical. What the expert
 * found is void, and kept on record.
 */
export const replaceExpert: Handler<'replace-expert'> = ({ expert, reason }, state, { now }) => {
  const member = memberOf(state, expert);
  if (member === undefined) {
    return refuse(notFound('not-on-panel', '该专家不在专家组。', 'This expert is not on the panel.'));
  }
  const others = state.panel.filter((seat) => seat !== member);
  const successor = successorOf(others, state.alternates);
  return successor === undefined
    ? refuse(noAlternate())
    : accept(
        { type: 'application.expert-replaced', data: { expert, reason, successor } },
        ...seatTaken(state, successor, now),
      );
};

/** Calls one more expert (增补专家) where the opinions diverge and all have signed: once for an application. */
export const callExtraExpert: Handler<'call-extra-expert'> = ({ reason }, state, { now }) => {
  const clauses = divergentClauses(state);
  if (clauses.length === 0 || state.panel.some((member) => !member.signed)) {
    return refuse(
      conflict(
        'no-divergence',
        '全部专家签署意见且意见分歧时，方可增补专家。',
        'Another expert is called only where all have signed and their opinions diverge.',
      ),
    );
  }
  const successor = successorOf(state.panel, state.alternates);
  if (successor === undefined) return refuse(noAlternate());
  return accept(
    { type: 'application.expert-added', data: { successor, reason, clauses } },
    ...seatTaken(state, successor, now),
  );
};

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
function memberOf(state: Application, expert: string): PanelMember | undefined {
  return state.panel.find((member) => member.expert === expert);
}

/** An expert whose opinion is still open, or why not; who has a tie the policy has turned away before. */
export function workingMember(state: Application, expert: string) {
  const member = memberOf(state, expert);
  if (member?.signed !== false) {
    return refuse(
      conflict(
        'opinion-signed',
        '您已签署意见，不能再修改。',
        'You have signed your opinion; it cannot be changed.',
      ),
    );
  }
  return { ok: true as const, member };
}

function noAlternate() {
  return invalid('alternates-exhausted', '没有可用的候补专家，请补充抽取。', 'No expert in reserve fits.', [
    issue('$', '请先进行补充抽取。', 'Draw more alternates first.'),
  ]);
}
