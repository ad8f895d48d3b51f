import {
  type AnswerOf,
  type ApplicationView,
  type CasePlural,
  type FactoryCampaignQuery,
  type PathOf,
  type QueryOf,
  type SectionName,
} from '@tidu/contracts';
import { queryOptions } from '@tanstack/react-query';
import { isBeingComputed } from '../presentation/standing.js';
import { type Places, type Query, read } from './client.js';
import { list } from './lists.js';

const WHILE_COMPUTING_MS = 1_000;

/** One resource of the API as a query; path and places are its key, so that the same thing is fetched once. */
export function resource<Path extends PathOf<'get'>>(
  path: Path,
  places: Places = {},
  query: Query = {},
  isFolded = false,
) {
  return queryOptions({
    queryKey: [path, places, query],
    queryFn: () => read(path, places, query, isFolded),
  });
}

export const enterpriseOf = (uscc: string) => resource('/api/enterprises/{uscc}', { uscc });
export const factories = () => list('/api/factories', {});
export const factoryOf = (id: string) => resource('/api/factories/{id}', { id });
export const campaigns = (query: QueryOf<'/api/campaigns'> = {}) => list('/api/campaigns', query);
/** The campaigns there are for a factory and an act, each possible or with the reason why not. */
export const campaignsFor = (id: string, act: FactoryCampaignQuery['act']) =>
  list('/api/factories/{id}/campaigns', { act }, true, { id });
/** The things a step that opens a case file could be taken on, each with the step, possible or with the reason why not. */
export const thingsFor = (step: QueryOf<'/api/steps'>['step']) => list('/api/steps', { step });
export const campaignOf = (id: string) => resource('/api/campaigns/{id}', { id });
export const experts = () => list('/api/experts', {}, false);
/** How many applications a list with the same filters holds, by phase. */
export const applicationCounts = (query: QueryOf<'/api/applications/counts'> = {}) =>
  resource('/api/applications/counts', {}, { ...query }, true);
export const notices = (query: QueryOf<'/api/notices'> = {}) => list('/api/notices', query, false);
export const titles = (query: QueryOf<'/api/titles'>) => list('/api/titles', query, false);
export const certificateOf = (number: string) => resource('/api/certificates/{number}', { number });
export const reEvaluations = (query: QueryOf<'/api/re-evaluations'> = {}) =>
  list('/api/re-evaluations', query);
export const objectorsOf = (id: string) => resource('/api/public-notices/{id}/objectors', { id });
export const draftOf = (id: string, section: SectionName) =>
  resource('/api/applications/{id}/drafts/{section}', { id, section });
export type DraftView = AnswerOf<'/api/applications/{id}/drafts/{section}'>;
export const receiptOf = (id: string, attempt: number) =>
  resource('/api/applications/{id}/receipts/{attempt}', { id, attempt: String(attempt) });
export const workingCalendar = () => resource('/api/working-calendar', {});
export const reminders = () => list('/api/reminders', {}, false);
export const accounts = (query: QueryOf<'/api/admin/accounts'> = {}) =>
  list('/api/admin/accounts', query, false);
export const evaluationsOf = (id: string, moment: Moment = {}) =>
  resource('/api/applications/{id}/evaluations', { id }, { ...moment });
export const applications = (query: QueryOf<'/api/applications'>) => list('/api/applications', query);

type CaseListPath = `/api/${CasePlural}`;
type CaseFilters = QueryOf<CaseListPath>;

/** The case files of a kind, named as in its address; a phase that the kind does not have is refused by the API. */
export const cases = (
  plural: CasePlural,
  { phase, ...query }: Omit<CaseFilters, 'phase'> & { readonly phase?: string } = {},
) => list<CaseListPath>(`/api/${plural}`, { ...query, phase: phase as CaseFilters['phase'] });
export const caseOf = (plural: CasePlural, id: string) =>
  resource<`/api/${CasePlural}/{id}`>(`/api/${plural}/{id}`, { id });

/** The things documents (文书) are made from. */
export type DocumentsPath = Extract<PathOf<'get'>, `${string}/{id}/documents`>;
export const documentsOf = (path: DocumentsPath, id: string) => resource(path, { id });

/** The histories that can be read. */
export type HistoryPath = Extract<PathOf<'get'>, `${string}/{id}/history`>;
export const historyOf = (path: HistoryPath, id: string) => resource(path, { id });

/** A moment that is read instead of now, and whose sight of it; nothing of both reads what there is now. */
export interface Moment {
  readonly at?: string;
  readonly as?: string;
}

/** What has a history, by the path it is read under. */
export type ThingPath = HistoryPath extends `${infer Path}/history` ? Path : never;

/** What is shown of a thing at a moment, field by field. */
export const contentOf = (path: ThingPath, id: string, { at = '', as }: Moment) => ({
  ...resource<`${ThingPath}/diff`>(`${path}/diff`, { id }, { to: at, as }),
  enabled: at !== '',
});

/** An application; asked for again while the platform computes the evaluation of its current round. */
export const applicationOf = (id: string, moment: Moment = {}) =>
  queryOptions({
    ...resource('/api/applications/{id}', { id }, { ...moment }),
    refetchInterval: ({ state: { data } }) =>
      data !== undefined && moment.at === undefined && isComputing(data) ? WHILE_COMPUTING_MS : false,
  });

/** A re-evaluation; asked for again while it is being computed. */
export const reEvaluationOf = (id: string) =>
  queryOptions({
    ...resource('/api/re-evaluations/{id}', { id }),
    refetchInterval: ({ state: { data } }) =>
      data !== undefined && isBeingComputed(data) ? WHILE_COMPUTING_MS : false,
  });

/** Whether the evaluation an application waits for has not been recorded yet. */
export function isComputing({ application: { round, eligibility } }: ApplicationView): boolean {
  return round !== null && eligibility?.round !== round.round;
}
