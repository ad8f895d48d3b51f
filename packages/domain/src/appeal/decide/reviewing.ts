import { type PanelSeat } from '../../application/events.js';
import { chinaDay } from '../../calendar/dates.js';
import { accept, refuse } from '../../core/decision.js';
import { conflict, forbidden, invalid, issue, notFound, type Refusal } from '../../core/refusal.js';
import { successorOf } from '../../draw/succession.js';
import { poolIdFor } from '../../expert-pool/state.js';
import { type LeadsTo } from '../../frame/available-action.js';
import { type AppealAct } from '../commands.js';
import { type Appeal } from '../state.js';

/** Declares an expert's ties to the enterprise (回避声明): the dossier stays locked until this is done. */
export const declareAppealInterests: AppealAct<'declare-appeal-interests'> = {
  precondition: ({ panel }, { actor }) =>
    panel.some(({ expert, interests }) => expert === actor.id && interests === 'undeclared')
      ? null
      : conflict(
          'interests-declared',
          '您已作出回避声明。情况有变请联系组织复核的部门。',
          'You have declared your interests already. If they changed, tell the authority.',
        ),
  decide: ({ conflicts }, _state, { actor }) =>
    accept({ type: 'appeal.interests-declared', data: { expert: actor.id, conflicts } }),
};

/** Takes an expert's findings on the clauses under appeal, each with its reason. */
export const recordAppealFindings: AppealAct<'record-appeal-findings'> = {
  precondition: ({ panel }, { actor }) => (hasSigned(panel, actor.id) ? signedAlready() : null),
  decide: ({ findings }, { clauses }, { actor }) => {
    const issues = findings.flatMap(({ clause, reason }, index) => [
      ...(clauses.some((under) => under.clause === clause)
        ? []
        : [issue(`$.findings[${index}].clause`, '该条款不在复核范围。', 'This clause is not under appeal.')]),
      ...(reason.trim() === ''
        ? [issue(`$.findings[${index}].reason`, '请说明理由。', 'Give the reason.')]
        : []),
    ]);
    return issues.length > 0
      ? refuse(invalid('findings-invalid', '复核意见有误，未保存。', 'The findings were not saved.', issues))
      : accept({ type: 'appeal.findings-recorded', data: { expert: actor.id, findings } });
  },
};

/** Signs a complete opinion, by an expert without conflict. */
export const signAppealOpinion: AppealAct<'sign-appeal-opinion'> = {
  precondition: ({ clauses, panel }, { actor }) => {
    if (hasSigned(panel, actor.id)) return signedAlready();
    const seat = panel.find(({ expert }) => expert === actor.id);
    const open = clauses.filter(({ clause }) => seat?.findings[clause] === undefined);
    return open.length > 0
      ? invalid(
          'opinion-incomplete',
          '尚有条款未出具意见。',
          'Some clauses have no finding yet.',
          open.map(({ clause }) => issue(`$.findings["${clause}"]`, '缺意见。', 'No finding.')),
        )
      : null;
  },
  decide: ({ noConflict, summary }, _state, { actor }) =>
    noConflict
      ? accept({ type: 'appeal.opinion-signed', data: { expert: actor.id, summary } })
      : refuse(
          forbidden(
            'conflicted',
            '存在利害关系，应当回避，不能签署。请联系组织复核的部门更换专家。',
            'A conflict of interest bars you; do not sign, and ask the authority to replace you.',
          ),
        ),
};

/**
 * Puts the next one in reserve who keeps two thirds of the panel technical in an expert's place; the findings of the one
 * who goes are void. The pool keeps count of who has a seat.
 */
export const replaceAppealExpert: AppealAct<'replace-appeal-expert'> = {
  relatedByCommand: (_command, { decision, drawId }) =>
    decision === null || drawId === null
      ? {}
      : { pool: { aggregate: 'expert-pool', id: poolIdFor(decision.tier, decision) } },
  precondition: (state) => {
    const open = state.panel.filter(({ signed }) => !signed);
    if (open.length === 0) return signedAlready();
    return open.some(({ expert }) => successorFor(state, expert) !== undefined) ? null : noAlternate();
  },
  leadsTo: toSupplement,
  decide: ({ expert, reason }, state, { now }) => {
    const { panel, decision, drawId } = state;
    if (!panel.some((seat) => seat.expert === expert)) {
      return refuse(notFound('expert-not-found', '专家组中没有该专家。', 'No such expert is on the panel.'));
    }
    if (hasSigned(panel, expert)) return refuse(signedAlready());
    const successor = successorFor(state, expert);
    if (successor === undefined) return refuse(noAlternate());
    const replaced = { type: 'appeal.expert-replaced', data: { expert, reason, successor } } as const;
    if (decision?.applicationId == null || drawId === null) return accept(replaced);
    const { applicationId, factoryId } = decision;
    const experts = [successor.expert];
    return accept(replaced, {
      type: 'expert-pool.experts-seated',
      data: { drawId, applicationId, factoryId, experts, alternates: [], on: chinaDay(now) },
    });
  },
};

/** Who in reserve takes the seat of an expert who leaves. */
function successorFor({ panel, alternates }: Appeal, leaving: string): PanelSeat | undefined {
  return successorOf(
    panel.filter(({ expert }) => expert !== leaving),
    alternates,
  );
}

/** Where nobody is left in reserve, more are drawn first (补充抽取). */
function toSupplement({ alternates }: Appeal): LeadsTo | null {
  return alternates.length === 0 ? { aggregate: 'draw', id: null, command: 'open-draw' } : null;
}

function hasSigned(panel: Appeal['panel'], expert: string): boolean {
  return panel.some((seat) => seat.expert === expert && seat.signed);
}

function signedAlready(): Refusal {
  return conflict('opinion-signed', '意见已签署，不能更改。', 'The opinion is signed and cannot change.');
}

function noAlternate(): Refusal {
  return conflict(
    'no-alternate',
    '没有可用的候补专家，请先补充抽取。',
    'No expert in reserve fits. Draw more first.',
  );
}
