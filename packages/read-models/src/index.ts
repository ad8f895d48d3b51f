export {
  countApplications,
  type ApplicationFilter,
  listApplications,
  type ListedApplication,
} from './applications/list-applications.js';
export { type PendingEvaluation, pendingEvaluations } from './applications/pending-evaluations.js';
export { type CaseFilter, listCases } from './cases/list-cases.js';
export { type StoredThing, thingsDue, thingsNamed } from './deadlines/list-due.js';
export { type CaseRow as StoredCase, type ReadDatabase, readDatabase } from './database.js';
export { projectReadModels, READ_MODELS, readModelTables } from './projection/project.js';
export { type Rebuilt, rebuildReadModels } from './rebuild/rebuild.js';
export { READ_MODEL_MIGRATIONS } from './schema/migrations.js';
export { type ListedReEvaluation, listReEvaluations } from './re-evaluations/list-re-evaluations.js';
export { findCampaign, findEnterprise, listCampaigns, listFactories } from './registry/registry.js';
export {
  findCertificate,
  listNotices,
  listTitles,
  type RunningNotice,
  type TitledFactory,
} from './titles/public-record.js';
