import { type Acts } from '../frame/aggregate.js';
import { type ReEvaluationCommand, type ReEvaluationRelated } from './commands.js';
import {
  downgradeTitle,
  keepTitle,
  noteRectificationLapse,
  orderRectification,
  proposeRevocation,
} from './outcomes.js';
import { recordReEvaluation, reportRectification, submitAnnualReport } from './reporting.js';
import {
  countersignOnSiteReview,
  drawForFullReview,
  recordOnSiteReview,
  selectForFullReview,
} from './reviewing.js';
import { type ReEvaluation } from './state.js';

/** The acts of a yearly re-evaluation. */
export const reEvaluationActs: Acts<ReEvaluation, ReEvaluationCommand, ReEvaluationRelated> = {
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
