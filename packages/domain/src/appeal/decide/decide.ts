import { type Acts } from '../../frame/aggregate.js';
import { type AppealCommand, type AppealEmitted, type AppealRelated } from '../commands.js';
import { type Appeal } from '../state.js';
import { decideAppeal } from './deciding.js';
import { acceptAppeal, declineAppeal, fileAppeal, withdrawAppeal } from './filing.js';
import {
  declareAppealInterests,
  recordAppealFindings,
  replaceAppealExpert,
  signAppealOpinion,
} from './reviewing.js';

/** The acts on an appeal. */
export const appealActs: Acts<Appeal, AppealCommand, AppealRelated, AppealEmitted> = {
  'file-appeal': fileAppeal,
  'accept-appeal': acceptAppeal,
  'decline-appeal': declineAppeal,
  'withdraw-appeal': withdrawAppeal,
  'declare-appeal-interests': declareAppealInterests,
  'record-appeal-findings': recordAppealFindings,
  'sign-appeal-opinion': signAppealOpinion,
  'replace-appeal-expert': replaceAppealExpert,
  'decide-appeal': decideAppeal,
};
