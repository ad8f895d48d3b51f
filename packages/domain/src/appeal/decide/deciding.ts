import { type Finding } from '@tidu/criteria';
import { resumptionOf } from '../../application/resumption.js';
import { judgedClauses } from '../../application/decide/tally.js';
import { chinaDay } from '../../calendar/dates.js';
import { accept, refuse } from '../../core/decision.js';
import { conflict, forbidden, invalid, issue, type Refusal } from '../../core/refusal.js';
import { type LeadsTo } from '../../frame/available-action.js';
import { type AppealAct, type AppealEmitted, type AppealRelated, decisionStreams } from '../commands.js';
import { type Appeal, type AppealedDecision, type ClauseOutcome, type DecisionAppealed } from '../state.js';
import { appealable, wasJudged } from '../target.js';
import { remaining } from './filing.js';

/**
 * Decides the appeal (复核决定), clause by clause, by an official who did not take the decision appealed against, after the
 * panel where the tier is reviewed by one. Nothing is edited: a decision found wrong is superseded on its own stream.
 */
export const decideAppeal: AppealAct<'decide-appeal'> = {
  // What is superseded changes together with the appeal.
  relatedByCommand: (_command, { against, decision }) =>
    against === null ? {} : decisionStreams(against, decision),
  precondition: (state, { actor }) => {
    const { against, decision, panel } = state;
    if (against === null || decision === null || decision.decidedBy === actor.id) return sameOfficial();
    if (awaitsPanel(state)) return panelFirst();
    return panel.every(({ signed }) => signed) ? null : opinionsOpen();
  },
  leadsTo: (state): LeadsTo | null =>
    awaitsPanel(state) ? { aggregate: 'draw', id: null, command: 'open-draw' } : null,
  decide: ({ outcomes, opinion }, state, { actor, now, related }) => {
    const { against, decision, clauses } = state;
    if (against === null || decision === null) return refuse(sameOfficial());
    const issues = [
      ...clauses
        .filter(({ clause }) => outcomes.filter((outcome) => outcome.clause === clause).length !== 1)
        .map(({ clause }) =>
          issue(`$.outcomes["${clause}"]`, '每条恰须一个结论。', 'Each clause needs one outcome.'),
        ),
      ...outcomes.flatMap(({ clause, reason }, index) =>
        clauses.some((under) => under.clause === clause) && reason.trim() !== ''
          ? []
          : [
              issue(
                `$.outcomes[${index}]`,
                '须为复核范围内的条款并说明理由。',
                'It must be a clause under appeal, with a reason.',
              ),
            ],
      ),
    ];
    if (issues.length > 0) {
      return refuse(
        invalid('outcomes-invalid', '复核结论有误，未决定。', 'No decision was recorded.', issues),
      );
    }
    const data = { outcomes, opinion, by: actor.id, on: chinaDay(now) };
    if (!isUpheld(against, decision, outcomes))
      return accept({ type: 'appeal.rejected', data: { ...data, remedies: remaining(state) } });
    if (appealable(against, related) === null) {
      return refuse(
        conflict(
          'not-appealable',
          '原决定已被取代，无须复核。',
          'The decision is superseded meanwhile; there is nothing to decide.',
        ),
      );
    }
    return accept(
      { type: 'appeal.upheld', data },
      ...superseding(state.id, against, decision, outcomes, data.on, related),
    );
  },
};

/** A refusal is to be decided anew once one clause falls; what took a title stands while one clause of it does. */
function isUpheld(
  { kind }: AppealedDecision,
  decision: DecisionAppealed,
  outcomes: readonly ClauseOutcome[],
): boolean {
  const right = new Set(outcomes.filter(({ verdict }) => verdict === 'met').map(({ clause }) => clause));
  if (kind === 'application-refusal') return right.size > 0;
  return decision.clauses.length > 0
    ? decision.clauses.every((clause) => right.has(clause))
    : right.size === outcomes.length;
}

/** Whether a new panel (重新组成专家组) has to be drawn before anybody decides. */
function awaitsPanel({ phase, against, decision }: Appeal): boolean {
  return phase === 'accepted' && against !== null && decision !== null && wasJudged(against, decision);
}

function sameOfficial(): Refusal {
  return forbidden(
    'same-official',
    '作出原决定的人员不得办理复核。',
    'Whoever took the decision may not decide on the appeal against it.',
  );
}

function panelFirst(): Refusal {
  return conflict(
    'panel-first',
    '该等级的复核须先抽取新的专家组。',
    'An appeal of this tier goes before a newly drawn panel first.',
  );
}

function opinionsOpen(): Refusal {
  return conflict('opinions-open', '尚有专家未签署复核意见。', 'Some experts have not signed yet.');
}

function superseding(
  appealId: string,
  { kind }: AppealedDecision,
  { certificateNumber }: DecisionAppealed,
  outcomes: readonly ClauseOutcome[],
  on: string,
  { application }: AppealRelated,
): AppealEmitted[] {
  const restored: AppealEmitted[] =
    certificateNumber === null
      ? []
      : [{ type: 'factory.title-restored', data: { certificateNumber, appealId } }];
  switch (kind) {
    case 'application-refusal':
    case 'not-accepted': {
      const campaign = kind === 'not-accepted' ? null : (application?.campaign ?? null);
      return [
        {
          type: 'application.decision-superseded',
          data: {
            appealId,
            findings: campaign === null ? {} : findingsOf(outcomes, judgedClauses(campaign)),
            reasons: outcomes.map(({ clause, reason }) => ({ clause, reason })),
            on,
            ...(kind === 'application-refusal' && application !== undefined && resumptionOf(application, on)),
          },
        },
      ];
    }
    case 'downgrade':
      return [{ type: 're-evaluation.downgrade-superseded', data: { appealId, on } }, ...restored];
    case 'revocation':
      return [{ type: 'revocation.superseded', data: { appealId, on } }, ...restored];
  }
}

/**
 * What an appeal's outcomes mean for the clauses people judge, a paragraph's for all of its clauses. A clause decided by
 * facts or computed takes no finding: the fresh evaluation says what it comes to.
 */
function findingsOf(
  outcomes: readonly ClauseOutcome[],
  judged: readonly string[],
): Readonly<Record<string, Finding>> {
  const nearestFirst = [...outcomes].sort((one, other) => other.clause.length - one.clause.length);
  const findings = judged.flatMap((id): [string, Finding][] => {
    const found = nearestFirst.find(({ clause }) => id === clause || id.startsWith(`${clause}/`));
    return found === undefined ? [] : [[id, { verdict: found.verdict }]];
  });
  return Object.fromEntries(findings);
}
