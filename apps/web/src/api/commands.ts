import {
  type ApplicationCommandBody,
  type ApplicationHttpCommand,
  type CampaignView,
  type Receipt,
  type ReEvaluationCommandBody,
  type ReEvaluationHttpCommand,
} from '@tidu/contracts';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { command } from './client.js';
import { type ApiProblem } from './problem.js';
import { applicationOf, campaignOf, caseOf, reEvaluationOf, workingCalendar } from './resources.js';

interface Versioned {
  readonly version: number;
}

/** Gives a command that brings a new thing about. */
export function useCreation<Body>(path: string) {
  const client = useQueryClient();
  return useMutation<Receipt, ApiProblem, Body>({
    mutationFn: (body) => command(path, body),
    onSuccess: () => client.invalidateQueries(),
  });
}

/** Gives a command on a thing that is being shown, based on the version shown. */
function useVersionedCommand<Request>(
  key: readonly unknown[],
  pathOf: (request: Request) => string,
  bodyOf: (request: Request) => unknown,
) {
  const client = useQueryClient();
  return useMutation<Receipt, ApiProblem, Request>({
    mutationFn: (request) =>
      command(pathOf(request), bodyOf(request), client.getQueryData<Versioned>(key)?.version),
    // What is shown is read again without waiting for it: whoever judges clause after clause goes on at once.
    onSuccess: ({ version }) => {
      client.setQueryData<Versioned>(key, (known) => known && { ...known, version });
      void client.invalidateQueries();
    },
    // Somebody else was faster: show what is there now, so that the next attempt rests on it.
    onError: ({ problem }) =>
      problem.code === 'version-conflict' ? client.invalidateQueries({ queryKey: key }) : undefined,
    scope: { id: JSON.stringify(key) },
  });
}

export type ApplicationRequest = {
  [Type in ApplicationHttpCommand]: { readonly type: Type; readonly body: ApplicationCommandBody<Type> };
}[ApplicationHttpCommand];

/** Gives commands on an application, one after the other. */
export function useApplicationCommand(id: string) {
  return useVersionedCommand<ApplicationRequest>(
    applicationOf(id).queryKey satisfies readonly unknown[],
    ({ type }) => `/applications/${id}/${type}`,
    ({ body }) => body,
  );
}

export type ReEvaluationRequest = {
  [Type in ReEvaluationHttpCommand]: { readonly type: Type; readonly body: ReEvaluationCommandBody<Type> };
}[ReEvaluationHttpCommand];

export function useReEvaluationCommand(id: string) {
  return useVersionedCommand<ReEvaluationRequest>(
    reEvaluationOf(id).queryKey satisfies readonly unknown[],
    ({ type }) => `/re-evaluations/${id}/${type}`,
    ({ body }) => body,
  );
}

/** A command on a case file, whose body its contract has checked. */
export interface CaseRequest {
  readonly type: string;
  readonly body: unknown;
}

/** Gives commands on a case file (案卷), one after the other. */
export function useCaseCommand(plural: string, id: string) {
  return useVersionedCommand<CaseRequest>(
    caseOf(plural, id).queryKey satisfies readonly unknown[],
    ({ type }) => `/${plural}/${encodeURIComponent(id)}/${type}`,
    ({ body }) => body,
  );
}

/** Gives commands on the working calendar (工作日历). */
export function useCalendarCommand() {
  return useVersionedCommand<CaseRequest>(
    workingCalendar().queryKey satisfies readonly unknown[],
    ({ type }) => `/calendars/national/${type}`,
    ({ body }) => body,
  );
}

/** A command on a campaign: its benchmarks are published, or its window extended. */
export type CampaignRequest =
  | {
      readonly type: 'publish-benchmarks';
      readonly body: { readonly benchmarks: CampaignView['benchmarks']; readonly source: string };
    }
  | {
      readonly type: 'extend-window';
      readonly body: { readonly closesOn: string; readonly reason: string; readonly announcement: string };
    };

export function useCampaignCommand(id: string) {
  return useVersionedCommand<CampaignRequest>(
    campaignOf(id).queryKey satisfies readonly unknown[],
    ({ type }) => `/campaigns/${id}/${type}`,
    ({ body }) => body,
  );
}
