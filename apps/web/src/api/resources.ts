import {
  type AccountRow,
  type ApplicationCounts,
  type ApplicationRow,
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
import { queryOptions } from '@tanstack/react-query';
import { isBeingComputed } from '../presentation/standing.js';
import { type Query, read } from './client.js';
import { list } from './lists.js';

const WHILE_COMPUTING_MS = 1_000;

/** One resource of the API as a query; the path is its key, so that the same thing is fetched once. */
function resource<Body>(path: string, query: Query = {}, isList = false) {
  return queryOptions({ queryKey: [path, query], queryFn: () => read<Body>(path, query, isList) });
}

export const enterpriseOf = (uscc: string) => resource<EnterpriseView>(`/enterprises/${uscc}`);
export const factories = () => list<FactoryRow>('/factories');
export const factoryOf = (id: string) => resource<FactoryView>(`/factories/${id}`);
export const campaigns = (query: Query = {}) => list<CampaignRow>('/campaigns', query);
export const campaignOf = (id: string) => resource<CampaignView>(`/campaigns/${id}`);
export const experts = () => list<ExpertRow>('/experts', {}, true);
/** How many applications a list with the same filters holds, by phase. */
export const applicationCounts = (query: Query = {}) =>
  resource<ApplicationCounts>('/applications/counts', query, true);
export const notices = (query: Query = {}) => list<NoticeRow>('/notices', query, true);
export const titles = (query: Query) => list<PublicTitle>('/titles', query, true);
export const certificateOf = (number: string) =>
  resource<PublicTitle>(`/certificates/${encodeURIComponent(number)}`);
export const reEvaluations = (query: Query = {}) => list<ReEvaluationRow>('/re-evaluations', query);
/** The case files of a kind, named as in its address. */
export const cases = (plural: string, query: Query = {}) => list<CaseRow>(`/${plural}`, query);
export const caseOf = (plural: string, id: string) =>
  resource<CaseView>(`/${plural}/${encodeURIComponent(id)}`);
export const objectorsOf = (noticeId: string) =>
  resource<readonly ObjectorView[]>(`/public-notices/${noticeId}/objectors`);
export const draftOf = (applicationId: string, section: string) =>
  resource<DraftView>(`/applications/${applicationId}/drafts/${section}`);
export const reminders = () => list<ReminderRow>('/reminders', {}, true);
export const accounts = (query: Query = {}) => list<AccountRow>('/admin/accounts', query, true);
export const historyOf = (path: string) => resource<readonly HistoryEntry[]>(`${path}/history`);
export const evaluationsOf = (id: string) =>
  resource<readonly EvaluationView[]>(`/applications/${id}/evaluations`);

export const applications = (query: Query) => list<ApplicationRow>('/applications', query);

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
      data !== undefined && isBeingComputed(data) ? WHILE_COMPUTING_MS : false,
  });

/** Whether the evaluation an application waits for has not been recorded yet. */
export function isComputing({ application: { round, eligibility } }: ApplicationView): boolean {
  return round !== null && eligibility?.round !== round.round;
}
