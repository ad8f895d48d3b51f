import { type AccountRow, type BodyOf } from '@tidu/contracts';
import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { command, send } from '../api/client.js';
import { type ApiProblem } from '../api/problem.js';
import { resource } from '../api/resources.js';

/** What the pages on accounts read and send. */

export const ownSessions = () => resource('/api/sessions');
export const colleagues = () => resource('/api/colleagues');
export const claims = () => resource('/api/claims', {}, {}, true);
export const sessionsOf = (id: string) => resource('/api/admin/accounts/{id}/sessions', { id });

/** What a one-time link is for; its secret goes in the body, for addresses are logged on the way. */
export const linkOf = (token: string) =>
  queryOptions({
    queryKey: ['link', token],
    queryFn: () => send('post', '/api/links', { body: { token } }),
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

type OfAccount = Pick<AccountRow, 'id'>;

export const useProposeAccount = () =>
  useAct((body: BodyOf<'/api/admin/accounts'>) => send('post', '/api/admin/accounts', { body }));
export const useAskForReset = () =>
  useAct(({ id }: OfAccount) => send('post', '/api/admin/accounts/{id}/reset', { places: { id }, body: {} }));
export const useMakeCode = () =>
  useAct(({ id }: OfAccount) => send('post', '/api/admin/accounts/{id}/code', { places: { id }, body: {} }));
export const useUnlock = () =>
  useAct(({ id }: OfAccount) =>
    send('post', '/api/admin/accounts/{id}/unlock', { places: { id }, body: {} }),
  );
export const useEndAllSessions = () =>
  useAct(({ id }: OfAccount) => send('delete', '/api/admin/accounts/{id}/sessions', { places: { id } }));
export const useEndSession = () =>
  useAct((id: string | null) =>
    id === null ? send('delete', '/api/sessions') : send('delete', '/api/sessions/{id}', { places: { id } }),
  );
export const useInvite = () => useAct(() => send('post', '/api/colleagues/invitations', { body: {} }));
export const useChangePassword = () =>
  useAct((body: BodyOf<'/api/session/password', 'put'>) => send('put', '/api/session/password', { body }));

/** A command on the role of an account, given from a list. */
export type RoleAct = { readonly id: string; readonly version: number } & (
  | { readonly type: 'confirm-claim'; readonly body: BodyOf<'/api/role-grants/{id}/confirm-claim'> }
  | {
      readonly type: 'refuse-claim' | 'remove-colleague';
      readonly body: BodyOf<'/api/role-grants/{id}/refuse-claim'>;
    }
);

export const useRoleAct = () =>
  useAct(({ id, version, ...act }: RoleAct) =>
    act.type === 'confirm-claim'
      ? command('/api/role-grants/{id}/confirm-claim', { id }, act.body, version)
      : command(`/api/role-grants/{id}/${act.type}`, { id }, act.body, version),
  );
