import {
  type AccountRow,
  type LinkCode,
  type LinkView,
  type Me,
  type MemberRow,
  type OneTimeLinkView,
  type OpenAccount,
  type OpenedAccount,
  type Receipt,
  type SessionRow,
} from '@tidu/contracts';
import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { command, read, send } from '../api/client.js';
import { type ApiProblem } from '../api/problem.js';

/** What the pages on accounts read and send. */

function resource<Body>(path: string, isList = false) {
  return queryOptions({ queryKey: [path, {}], queryFn: () => read<Body>(path, {}, isList) });
}

export const ownSessions = () => resource<readonly SessionRow[]>('/sessions');
export const colleagues = () => resource<readonly MemberRow[]>('/colleagues');
export const claims = () => resource<readonly MemberRow[]>('/claims', true);
export const sessionsOf = (id: string) => resource<readonly SessionRow[]>(`/admin/accounts/${id}/sessions`);

/** What a one-time link is for; its secret goes in the body, for addresses are logged on the way. */
export const linkOf = (token: string) =>
  queryOptions({
    queryKey: ['link', token],
    queryFn: () => send<LinkView>('POST', '/links', { token }),
    retry: false,
  });

/** Does something with accounts, and reads again what is shown of them. */
function useAct<Asked, Answer>(act: (asked: Asked) => Promise<Answer>) {
  const client = useQueryClient();
  return useMutation<Answer, ApiProblem, Asked>({
    mutationFn: act,
    onSuccess: () => client.invalidateQueries(),
  });
}

export const useProposeAccount = () =>
  useAct((body: OpenAccount) => send<OpenedAccount>('POST', '/admin/accounts', body));
export const useAskForReset = () =>
  useAct(({ id }: Pick<AccountRow, 'id'>) =>
    send<OneTimeLinkView>('POST', `/admin/accounts/${id}/reset`, {}),
  );
export const useMakeCode = () =>
  useAct(({ id }: Pick<AccountRow, 'id'>) => send<LinkCode>('POST', `/admin/accounts/${id}/code`, {}));
export const useUnlock = () =>
  useAct(({ id }: Pick<AccountRow, 'id'>) => send<undefined>('POST', `/admin/accounts/${id}/unlock`, {}));
export const useEndAllSessions = () =>
  useAct(({ id }: Pick<AccountRow, 'id'>) => send<undefined>('DELETE', `/admin/accounts/${id}/sessions`));
export const useEndSession = () =>
  useAct((id: string | null) => send<undefined>('DELETE', id === null ? '/sessions' : `/sessions/${id}`));
export const useInvite = () =>
  useAct((): Promise<OneTimeLinkView> => send<OneTimeLinkView>('POST', '/colleagues/invitations', {}));
export const useChangePassword = () =>
  useAct((body: { readonly current: string; readonly next: string }) =>
    send<Me>('PUT', '/session/password', body),
  );

/** A command on the role of an account, given from a list. */
export interface RoleAct {
  readonly id: string;
  readonly version: number;
  readonly type: 'confirm-claim' | 'refuse-claim' | 'remove-colleague';
  readonly body: Readonly<Record<string, string>>;
}

export const useRoleAct = () =>
  useAct(({ id, version, type, body }: RoleAct): Promise<Receipt> =>
    command(`/role-grants/${id}/${type}`, body, version),
  );
