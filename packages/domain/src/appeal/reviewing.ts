import { chinaDay } from '../calendar/dates.js';
import { accept, refuse } from '../core/decision.js';
import { successorOf } from '../draw/succession.js';
import { conflict, forbidden, invalid, issue, notFound } from '../core/refusal.js';
import { type Handler } from './context.js';

/** Declares an expert's ties to the enterprise (回避声明): the dossier stays locked until this is done. */
export const declareAppealInterests: Handler<'declare-appeal-interests'> = (
  { conflicts },
  { panel },
  { actor },
) =>
  panel.some(({ expert, interests }) => expert === actor.id && interests === 'undeclared')
    ? accept({ type: 'appeal.interests-declared', data: { expert: actor.id, conflicts } })
    : refuse(
        conflict(
          'interests-declared',
          '您已作出回避声明。情况有变请联系组织复核的部门。没有任何改动。',
          'You have declared your interests already. If they changed, tell the authority. Nothing was changed.',
        ),
      );

/** Takes an expert's findings on the clauses under appeal, each with its reason. */
export const recordAppealFindings: Handler<'record-appeal-findings'> = (
  { findings },
  { clauses, panel },
  { actor },
) => {
  if (panel.some((seat) => seat.expert === actor.id && seat.signed)) return refuse(signedAlready());
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
};

/** Signs a complete opinion, by an expert without conflict. */
export const signAppealOpinion: Handler<'sign-appeal-opinion'> = (
  { noConflict, summary },
  { clauses, panel },
  { actor },
) => {
  const seat = panel.find(({ expert }) => expert === actor.id);
  if (seat?.signed === true) return refuse(signedAlready());
  if (!noConflict) {
    return refuse(
      forbidden(
        'conflicted',
        '存在利害关系，应当回避，不能签署。请联系组织复核的部门更换专家。',
        'A conflict of interest bars you; do not sign, and ask the authority to replace you.',
      ),
    );
  }
  const open = clauses.filter(({ clause }) => seat?.findings[clause] === undefined);
  return open.length > 0
    ? refuse(
        invalid(
          'opinion-incomplete',
          '尚有条款未出具意见，未签署。',
          'Some clauses have no finding yet; nothing was signed.',
          open.map(({ clause }) => issue(`$.findings["${clause}"]`, '缺意见。', 'No finding.')),
        ),
      )
    : accept({ type: 'appeal.opinion-signed', data: { expert: actor.id, summary } });
};

/**
 * Puts the next one in reserve who keeps two thirds of the panel technical in an expert's place; the findings of the one
 * who goes are void. The pool keeps count of who has a seat.
 */
export const replaceAppealExpert: Handler<'replace-appeal-expert'> = (
  { expert, reason },
  { panel, alternates, decision, drawId },
  { now },
) => {
  const seat = panel.find((member) => member.expert === expert);
  if (seat === undefined) {
    return refuse(notFound('expert-not-found', '专家组中没有该专家。', 'No such expert is on the panel.'));
  }
  if (seat.signed) return refuse(signedAlready());
  const others = panel.filter((member) => member !== seat);
  const successor = successorOf(others, alternates);
  if (successor === undefined) {
    return refuse(
      conflict(
        'no-alternate',
        '没有可用的候补专家，未更换。请先补充抽取。',
        'No expert in reserve fits; nobody was replaced. Draw more first.',
      ),
    );
  }
  const replaced = { type: 'appeal.expert-replaced', data: { expert, reason, successor } } as const;
  if (decision?.applicationId == null || drawId === null) return accept(replaced);
  const { applicationId, factoryId } = decision;
  const experts = [successor.expert];
  return accept(replaced, {
    type: 'expert-pool.experts-seated',
    data: { drawId, applicationId, factoryId, experts, alternates: [], on: chinaDay(now) },
  });
};

function signedAlready() {
  return conflict('opinion-signed', '意见已签署，不能更改。', 'The opinion is signed and cannot change.');
}
