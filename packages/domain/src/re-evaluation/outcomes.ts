import { type Tier, tiers } from '@tidu/criteria';
import { decidedOnTitle } from '../application/decided-on.js';
import { remedies } from '../application/remedies.js';
import { nationalCalendar } from '../calendar/commands.js';
import { chinaDay } from '../calendar/dates.js';
import { noCalendar } from '../calendar/state.js';
import { chosenTerm, isOver } from '../calendar/term.js';
import { accept, refuse, type Refused } from '../core/decision.js';
import { certificateOf } from '../factory/certificate.js';
import { conflict, invalid, issue, type Refusal } from '../core/refusal.js';
import { accusable, openingEvents } from '../revocation/opening.js';
import { ownFactory, type ReEvaluationAct } from './commands.js';

/** Keeps the title (保持称号) where it still meets the criteria it was awarded on. */
export const keepTitle: ReEvaluationAct<'keep-title'> = {
  relatedByCommand: (_command, state) => ownFactory(state),
  precondition: ({ eligibility }) =>
    eligibility?.verdict === 'eligible'
      ? null
      : conflict(
          'not-eligible',
          '复评结果未达到要素条件，不能保持；请责令整改、全面复核、降级或提请撤销。',
          'The re-evaluation does not meet the criteria; order rectification, review in full, downgrade or propose revocation.',
        ),
  decide: ({ remark }, { year, findings }) =>
    accept(
      { type: 're-evaluation.title-kept', data: { remark } },
      { type: 'factory.title-kept', data: { year, findings } },
    ),
};

/** Orders rectification (责令整改) by a day, which is put off to a working day. */
export const orderRectification: ReEvaluationAct<'order-rectification'> = {
  relatedByCommand: (_command, state) => ({ ...ownFactory(state), ...nationalCalendar }),
  decide: ({ deadline, reasons }, { year }, { now, related: { calendar = noCalendar } }) => {
    if (reasons.length === 0) return reasonsRequired();
    if (deadline <= chinaDay(now)) {
      return refuse(
        invalid('deadline-invalid', '整改期限有误，未责令整改。', 'No rectification was ordered.', [
          issue('$.deadline', '整改期限应晚于今日。', 'The deadline must lie after today.'),
        ]),
      );
    }
    const due = chosenTerm(deadline, calendar).dueOn;
    return accept(
      { type: 're-evaluation.rectification-ordered', data: { deadline: due, reasons } },
      { type: 'factory.rectification-ordered', data: { year, deadline: due } },
    );
  },
};

/** Records that the rectification was not reported in time; what follows is for people to decide. */
export const noteRectificationLapse: ReEvaluationAct<'note-rectification-lapse'> = {
  related: () => nationalCalendar,
  precondition: ({ rectification }, { now, related: { calendar = noCalendar } }) =>
    rectification !== null && isOver(chosenTerm(rectification.deadline, calendar), chinaDay(now))
      ? null
      : conflict('deadline-running', '整改期限未到。', 'The deadline has not passed.'),
  decide: (_command, _state, { now }) =>
    accept({ type: 're-evaluation.rectification-lapsed', data: { on: chinaDay(now) } }),
};

/** Downgrades the title (降级) to a lower tier for the rest of its term, with reasons and remedies. */
export const downgradeTitle: ReEvaluationAct<'downgrade-title'> = {
  related: ownFactory,
  precondition: (_state, { now, related: { factory } }) => {
    const accused = accusable(factory, chinaDay(now));
    if (!accused.ok) return accused.refusal;
    return isLower(tiers[0], accused.titled.tier) ? null : tierNotLower();
  },
  decide: ({ tier, reasons }, { subject }, { actor, now, related: { factory } }) => {
    if (reasons.length === 0) return reasonsRequired();
    const decidedOn = chinaDay(now);
    const accused = accusable(factory, decidedOn);
    if (!accused.ok) return accused;
    const { titled } = accused;
    if (!isLower(tier, titled.tier)) return refuse(tierNotLower());
    const certificateNumber = certificateOf(accused.factory, { tier, year: Number(decidedOn.slice(0, 4)) });
    const { basis, group, validUntil } = titled;
    const to = {
      tier,
      certificateNumber,
      validFrom: decidedOn,
      validUntil,
      basis,
      ...(group !== undefined && { group }),
    };
    return accept(
      {
        type: 're-evaluation.title-downgraded',
        data: {
          tier,
          certificateNumber,
          reasons,
          remedies: remedies(decidedOnTitle(subject)),
          decidedOn,
          decidedBy: actor.id,
        },
      },
      { type: 'factory.title-downgraded', data: { from: titled.certificateNumber, to, reasons } },
    );
  },
};

function isLower(tier: Tier, than: Tier): boolean {
  return tiers.indexOf(tier) < tiers.indexOf(than);
}

function tierNotLower(): Refusal {
  return invalid('tier-not-lower', '降级须降至更低等级，未降级。', 'Nothing was downgraded.', [
    issue('$.tier', '应低于现有等级。', 'It must lie below the tier that is held.'),
  ]);
}

/** Takes the title to a revocation proceeding (提请撤销): with notice, defence and another official's decision. */
export const proposeRevocation: ReEvaluationAct<'propose-revocation'> = {
  related: (state) => ({
    ...ownFactory(state),
    revocation: { aggregate: 'revocation', id: state.id },
    ...nationalCalendar,
  }),
  precondition: (_state, { now, related: { factory, revocation } }) => {
    const accused = accusable(factory, chinaDay(now));
    if (!accused.ok) return accused.refusal;
    return revocation === undefined || revocation.phase === 'none'
      ? null
      : conflict(
          'revocation-exists',
          '本年度复评已提请过撤销。如有新的事实请另行立案。',
          'This re-evaluation was taken to a proceeding before; open one of its own for new facts.',
        );
  },
  decide: ({ facts, reasons }, state, { related, ...context }) => {
    const { factory, calendar = noCalendar } = related;
    if (reasons.length === 0) return reasonsRequired();
    const on = chinaDay(context.now);
    const accused = accusable(factory, on);
    if (!accused.ok) return accused;
    const matter = {
      id: state.id,
      grounds: [state.phase === 'missed' ? ('report-missed' as const) : ('not-met' as const)],
      reasons,
      facts,
      incidents: [],
      source: { kind: 're-evaluation' as const, id: state.id },
    };
    return accept(
      { type: 're-evaluation.revocation-proposed', data: { revocationId: state.id, reasons, on } },
      ...openingEvents(matter, accused, context, calendar),
    );
  },
};

function reasonsRequired(): Refused {
  return refuse(
    invalid('reasons-required', '须逐条说明理由。', 'Give the reasons, clause by clause.', [
      issue('$.reasons', '至少一条。', 'At least one.'),
    ]),
  );
}
