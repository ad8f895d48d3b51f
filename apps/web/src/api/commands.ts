import {
  type ApplicationHttpCommand,
  type BodyOf,
  type CasePlural,
  type CommandPath,
  type Receipt,
  type ReEvaluationHttpCommand,
} from '@tidu/contracts';
import {
  type MutateOptions,
  useMutation,
  type UseMutationOptions,
  useQueryClient,
} from '@tanstack/react-query';
import { command } from './client.js';
import { type ApiProblem } from './problem.js';
import {
  applicationOf,
  campaignOf,
  caseOf,
  factoryOf,
  reEvaluationOf,
  workingCalendar,
} from './resources.js';

interface Versioned {
  readonly version: number;
}

type Then<Request> = MutateOptions<Receipt, ApiProblem, Given<Request>>;

interface Given<Request> {
  readonly request: Request;
}

/** A button pressed twice means one act: what is under way is not begun again with the same content. */
function useAct<Request>({
  give,
  key,
  ...options
}: {
  readonly give: (request: Request) => Promise<Receipt>;
  readonly key: readonly unknown[];
} & Pick<UseMutationOptions<Receipt, ApiProblem, Given<Request>>, 'onSuccess' | 'onError' | 'scope'>) {
  const acts = useQueryClient().getMutationCache();
  const { mutate, mutateAsync, ...act } = useMutation<Receipt, ApiProblem, Given<Request>>({
    mutationKey: key,
    mutationFn: ({ request }) => give(request),
    ...options,
  });
  const isUnderWay = (given: Given<Request>) =>
    acts
      .findAll({ mutationKey: key, status: 'pending' })
      .some(({ state }) => JSON.stringify(state.variables) === JSON.stringify(given));
  return {
    ...act,
    mutate: (request: Request, then?: Then<Request>) => {
      if (!isUnderWay({ request })) mutate({ request }, then);
    },
    mutateAsync: (request: Request) => mutateAsync({ request }),
  };
}

/** Gives a command that brings a new thing about. */
export function useCreation<Path extends CommandPath>(path: Path) {
  const client = useQueryClient();
  return useAct<BodyOf<Path>>({
    key: [path],
    give: (body) => command(path, {}, body),
    onSuccess: () => client.invalidateQueries(),
  });
}

/** Gives a command on a thing that is being shown, based on the version shown. */
function useVersionedCommand<Path extends CommandPath, Request>(
  key: readonly unknown[],
  id: string,
  pathOf: (request: Request) => Path,
  bodyOf: (request: Request) => BodyOf<Path>,
) {
  const client = useQueryClient();
  return useAct<Request>({
    key,
    give: (request) =>
      command(pathOf(request), { id }, bodyOf(request), client.getQueryData<Versioned>(key)?.version),
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

type ApplicationPath<Type extends ApplicationHttpCommand> = `/api/applications/{id}/${Type}`;

export type ApplicationRequest = {
  [Type in ApplicationHttpCommand]: { readonly type: Type; readonly body: BodyOf<ApplicationPath<Type>> };
}[ApplicationHttpCommand];

/** Gives commands on an application, one after the other. */
export function useApplicationCommand(id: string) {
  return useVersionedCommand(
    applicationOf(id).queryKey satisfies readonly unknown[],
    id,
    ({ type }: ApplicationRequest): ApplicationPath<ApplicationHttpCommand> =>
      `/api/applications/{id}/${type}`,
    ({ body }) => body,
  );
}

type ReEvaluationPath<Type extends ReEvaluationHttpCommand> = `/api/re-evaluations/{id}/${Type}`;

export type ReEvaluationRequest = {
  [Type in ReEvaluationHttpCommand]: { readonly type: Type; readonly body: BodyOf<ReEvaluationPath<Type>> };
}[ReEvaluationHttpCommand];

export function useReEvaluationCommand(id: string) {
  return useVersionedCommand(
    reEvaluationOf(id).queryKey satisfies readonly unknown[],
    id,
    ({ type }: ReEvaluationRequest): ReEvaluationPath<ReEvaluationHttpCommand> =>
      `/api/re-evaluations/{id}/${type}`,
    ({ body }) => body,
  );
}

/** The commands on case files (案卷), each under its kind. */
export type CaseCommandPath = Extract<CommandPath, `/api/${CasePlural}/{id}/${string}`>;

/** A command on a case file, whose body its contract has checked. */
export interface CaseRequest {
  readonly type: string;
  readonly body: unknown;
}

/** Gives commands on a case file (案卷), one after the other. */
export function useCaseCommand(plural: CasePlural, id: string) {
  return useVersionedCommand(
    caseOf(plural, id).queryKey satisfies readonly unknown[],
    id,
    ({ type }: CaseRequest) => `/api/${plural}/{id}/${type}` as CaseCommandPath,
    ({ body }) => body as BodyOf<CaseCommandPath>,
  );
}

/** The acts on the working calendar (工作日历) that rest on what is shown of it. */
type CalendarAct = 'confirm-holidays' | 'drop-holidays';
export type CalendarRequest = {
  [Type in CalendarAct]: { readonly type: Type; readonly body: BodyOf<`/api/calendars/{id}/${Type}`> };
}[CalendarAct];

/** Gives commands on the working calendar. */
export function useCalendarCommand() {
  return useVersionedCommand(
    workingCalendar().queryKey satisfies readonly unknown[],
    'national',
    ({ type }: CalendarRequest): `/api/calendars/{id}/${CalendarAct}` => `/api/calendars/{id}/${type}`,
    ({ body }) => body,
  );
}

/** A command on a campaign: its benchmarks are published, or its window extended. */
type CampaignAct = 'publish-benchmarks' | 'extend-window';
export type CampaignRequest = {
  [Type in CampaignAct]: { readonly type: Type; readonly body: BodyOf<`/api/campaigns/{id}/${Type}`> };
}[CampaignAct];

export function useCampaignCommand(id: string) {
  return useVersionedCommand(
    campaignOf(id).queryKey satisfies readonly unknown[],
    id,
    ({ type }: CampaignRequest): `/api/campaigns/{id}/${CampaignAct}` => `/api/campaigns/{id}/${type}`,
    ({ body }) => body,
  );
}

/** The commands on a factory. */
type FactoryAct = 'convert-title' | 'report-incident' | 'close-incident';

/** Gives commands on a factory; their bodies their contract has checked. */
export function useFactoryCommand(id: string) {
  return useVersionedCommand(
    factoryOf(id).queryKey satisfies readonly unknown[],
    id,
    ({ type }: { readonly type: FactoryAct; readonly body: BodyOf<`/api/factories/{id}/${FactoryAct}`> }) =>
      `/api/factories/{id}/${type}` as const,
    ({ body }) => body,
  );
}
