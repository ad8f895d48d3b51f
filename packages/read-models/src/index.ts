export { type CertifiedTitle, findCampaign, findCertificate, type Versioned } from './details/details.js';
export { type OutdatedWindow, outdatedWindows } from './deadlines/outdated-windows.js';
export {
  overdueEvaluations,
  type OverdueEvaluations,
  type PendingEvaluation,
  pendingEvaluations,
} from './deadlines/pending-evaluations.js';
export { type StoredThing, thingsDue, thingsNamed, workingCalendar } from './deadlines/list-due.js';
export { type ReadDatabase, readDatabase } from './database.js';
export {
  type ApplicationCount,
  type ApplicationFilter,
  applicationSorts,
  countApplications,
  listApplications,
  type ListedApplication,
} from './lists/applications.js';
export { campaignSorts, listCampaigns, type ListedCampaign } from './lists/campaigns.js';
export { caseSorts, listCases, type ListedCase } from './lists/cases.js';
export { type Cursor, cursorText, parseCursor } from './lists/cursor.js';
export {
  factorySorts,
  listFactories,
  type ListedFactory,
  type ListedPublicTitle,
  listTitles,
} from './lists/factories.js';
export { listNotices, type ListedNotice, noticeSorts } from './lists/notices.js';
export { type Count, type Page, type PageRequest } from './lists/page.js';
export { listReEvaluations, type ListedReEvaluation, reEvaluationSorts } from './lists/re-evaluations.js';
export { type LogOptions, openLog } from './log/open-log.js';
export {
  type Folded,
  LIVE,
  projectReadModels,
  READ_MODELS,
  readModelTables,
  writeRows,
} from './projection/project.js';
export { outdatedFolds } from './projection/outdated-folds.js';
export { type Rebuilt, rebuildReadModels } from './rebuild/rebuild.js';
export { refoldOutdated } from './rebuild/refold-outdated.js';
export { READ_MODEL_MIGRATIONS } from './schema/migrations.js';
