import { refuse } from '../core/decision.js';
import { titledFactory } from '../factory/titled.js';
import { type Actor } from '../core/actor.js';
import { ruleRefusal } from '../policy/authorize.js';
import { notFound, type Refusal } from '../core/refusal.js';
import { type ReEvaluationCommand, type ReEvaluationCommandOf } from './commands.js';
import { type Handler, type ReEvaluationContext, type ReEvaluationDecision } from './context.js';
import {
  downgradeTitle,
  keepTitle,
  noteRectificationLapse,
  orderRectification,
  proposeRevocation,
} from './outcomes.js';
import { type ReEvaluation } from './state.js';
import { recordReEvaluation, reportRectification, submitAnnualReport } from './reporting.js';
import {
  countersignOnSiteReview,
  drawForFullReview,
  recordOnSiteReview,
  selectForFullReview,
} from './reviewing.js';
import { type ReEvaluationCommandType, reEvaluationPhaseNames, reEvaluationRules } from './rules.js';

const wording = { thing: { zh: '年度复评', en: 're-evaluation' }, phases: reEvaluationPhaseNames };

const handlers: { readonly [Type in ReEvaluationCommandType]: Handler<Type> } = {
  'submit-annual-report': submitAnnualReport,
  'record-re-evaluation': recordReEvaluation,
  'select-for-full-review': selectForFullReview,
  'draw-for-full-review': drawForFullReview,
  'record-on-site-review': recordOnSiteReview,
  'countersign-on-site-review': countersignOnSiteReview,
  'keep-title': keepTitle,
  'order-rectification': orderRectification,
  'report-rectification': reportRectification,
  'note-rectification-lapse': noteRectificationLapse,
  'downgrade-title': downgradeTitle,
  'propose-revocation': proposeRevocation,
};

/** Why an actor may not give a command on a re-evaluation now; null where they may. */
export function reEvaluationRefusalOf(
  command: ReEvaluationCommandType,
  actor: Actor,
  { phase, subject }: Pick<ReEvaluation, 'phase' | 'subject'>,
): Refusal | null {
  return ruleRefusal(reEvaluationRules[command], wording, actor, { ...subject, phase });
}

/**
 * Decides a command on a yearly re-evaluation (年度复评): report → evaluation → perhaps a full review → kept, rectification,
 * downgraded, or taken to a revocation proceeding.
 */
export function decideReEvaluation(
  command: ReEvaluationCommand,
  state: ReEvaluation,
  context: ReEvaluationContext,
): ReEvaluationDecision {
  const { factory } = context.related;
  const subject = state.subject ?? (factory === undefined ? null : titledFactory(factory));
  if (subject === null) {
    return refuse(
      notFound('no-title', '该工厂没有可复评的称号。', 'The factory holds no title to re-evaluate.'),
    );
  }
  const refusal = reEvaluationRefusalOf(command.type, context.actor, { phase: state.phase, subject });
  return refusal === null ? handle(command, state, context) : refuse(refusal);
}

function handle<Type extends ReEvaluationCommandType>(
  command: ReEvaluationCommandOf<Type>,
  state: ReEvaluation,
  context: ReEvaluationContext,
): ReEvaluationDecision {
  const handler: Handler<Type> = handlers[command.type];
  return handler(command, state, context);
}
