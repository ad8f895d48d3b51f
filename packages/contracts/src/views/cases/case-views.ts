import { type CaseFileName } from '@tidu/domain';
import { type z } from 'zod';
import { type View } from '../view.js';
import { appealView } from './appeal.js';
import { calendarView } from './calendar.js';
import { changeView } from './change.js';
import { drawView } from './draw.js';
import { editionView } from './edition.js';
import { expertPoolView } from './expert-pool.js';
import { noticeView } from './notice.js';
import { recommendationView } from './recommendation.js';
import { revocationView } from './revocation.js';
import { roleGrantView } from './role-grant.js';

/** What is answered for one case file (案卷) of each kind. */
export const caseViews = {
  recommendation: recommendationView,
  'expert-pool': expertPoolView,
  draw: drawView,
  notice: noticeView,
  revocation: revocationView,
  change: changeView,
  appeal: appealView,
  edition: editionView,
  'role-grant': roleGrantView,
  calendar: calendarView,
} as const satisfies Record<CaseFileName, z.ZodType>;

export type CaseViewOf<Name extends CaseFileName> = View<(typeof caseViews)[Name]>;
export type CaseContentOf<Name extends CaseFileName> = CaseViewOf<Name>['content'];
/** One case file of any kind; `kind` says which. */
export type CaseView = { [Name in CaseFileName]: CaseViewOf<Name> }[CaseFileName];
