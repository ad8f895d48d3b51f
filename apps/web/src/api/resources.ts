import {
  type AccountRow,
  type ApplicationCounts,
  type ApplicationPage,
  type ApplicationView,
  type CampaignRow,
  type CampaignView,
  type CaseRow,
  type CaseView,
  type DraftView,
  type EnterpriseView,
  type EvaluationView,
  type ExpertRow,
  type FactoryRow,
  type FactoryView,
  type HistoryEntry,
  type NoticeRow,
  type ObjectorView,
  type PublicTitle,
  type ReEvaluationRow,
  type ReEvaluationView,
  type ReminderRow,
} from '@tidu/contracts';
import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { type Query, read } from './client.js';

const WHILE_COMPUTING_MS = 1_000;

/** One resource of the API as a query; the path is its key, so that the same thing is fetched once. */
function resource<Body>(path: string, query: Query = {}, isPublic = false) {
  return queryOptions({ queryKey: [path, query], queryFn: () => read<Body>(path, query, isPublic) });
}

export const enterpriseOf = (uscc: string) => resource<EnterpriseView>(`/enterprises/${uscc}`);
export const factories = () => resource<readonly FactoryRow[]>('/factories');
export const factoryOf = (id: string) => resource<FactoryView>(`/factories/${id}`);
export const campaigns = () => resource<readonly CampaignRow[]>('/campaigns');
export const campaignOf = (id: string) => resource<CampaignView>(`/campaigns/${id}`);
export const experts = () => resource<readonly ExpertRow[]>('/experts');
export const applicationCounts = () => resource<ApplicationCounts>('/applications/counts');
export const notices = () => resource<readonly NoticeRow[]>('/notices', {}, true);
export const titles = (query: Query) => resource<readonly PublicTitle[]>('/titles', query, true);
export const certificateOf = (number: string) =>
  resource<PublicTitle>(`/certificates/${encodeURIComponent(number)}`, {}, true);
export const reEvaluations = () => resource<readonly ReEvaluationRow[]>('/re-evaluations');
/** The case files of a kind, named as in its address. */
export const cases = (plural: string, query: Query = {}) => resource<readonly CaseRow[]>(`/${plural}`, query);
export const caseOf = (plural: string, id: string) =>
  resource<CaseView>(`/${plural}/${encodeURIComponent(id)}`);
export const objectorsOf = (noticeId: string) =>
  resource<readonly ObjectorView[]>(`/public-notices/${noticeId}/objectors`);
export const draftOf = (applicationId: string, section: string) =>
  resource<DraftView>(`/applications/${applicationId}/drafts/${section}`);
export const reminders = () => resource<readonly ReminderRow[]>('/reminders');
export const accounts = () => resource<readonly AccountRow[]>('/admin/accounts');
export const historyOf = (path: string) => resource<readonly HistoryEntry[]>(`${path}/history`);
export const evaluationsOf = (id: string) =>
  resource<readonly EvaluationView[]>(`/applications/${id}/evaluations`);

export const applications = (query: Query) => ({
  ...resource<ApplicationPage>('/applications', query),
  placeholderData: keepPreviousData,
});

/** An application; asked for again while the platform computes the evaluation of its current round. */
export const applicationOf = (id: string) =>
  queryOptions({
    ...resource<ApplicationView>(`/applications/${id}`),
    refetchInterval: ({ state: { data } }) =>
      data !== undefined && isComputing(data) ? WHILE_COMPUTING_MS : false,
  });

/** A re-evaluation; asked for again while it is being computed. */
export const reEvaluationOf = (id: string) =>
  queryOptions({
    ...resource<ReEvaluationView>(`/re-evaluations/${id}`),
    refetchInterval: ({ state: { data } }) =>
      data?.reEvaluation.phase === 'reported' ? WHILE_COMPUTING_MS : false,
  });

/** Whether the evaluation an application waits for has not been recorded yet. */
export function isComputing({ application: { round, eligibility } }: ApplicationView): boolean {
  return round !== null && eligibility?.round !== round.round;
}
