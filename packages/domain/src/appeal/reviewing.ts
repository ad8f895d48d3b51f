import { accept, refuse } from '../decider.js';
import { conflict, forbidden, invalid, issue, notFound } from '../refusal.js';
import { type Handler } from './context.js';

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

/** Puts an alternate of the same specialty in an expert's place; the findings of the one who goes are void. */
export const replaceAppealExpert: Handler<'replace-appeal-expert'> = (
  { expert, reason },
  { panel, alternates },
) => {
  const seat = panel.find((member) => member.expert === expert);
  if (seat === undefined) {
    return refuse(notFound('expert-not-found', '专家组中没有该专家。', 'No such expert is on the panel.'));
  }
  if (seat.signed) return refuse(signedAlready());
  const successor = alternates.find(({ specialty }) => specialty === seat.specialty);
  return successor === undefined
    ? refuse(
        conflict(
          'no-alternate',
          '没有同类候补专家，未更换。',
          'No alternate of this specialty is left; nobody was replaced.',
        ),
      )
    : accept({ type: 'appeal.expert-replaced', data: { expert, reason, successor } });
};

function signedAlready() {
  return conflict('opinion-signed', '意见已签署，不能更改。', 'The opinion is signed and cannot change.');
}
