import { type Me } from '@tidu/contracts';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { send } from './client.js';
import { setDemoTime } from './demo-time.js';
import { accountHeader, showAccount, shownAccount } from '../session/shown-account.js';
import { signedInAgain } from '../session/sign-in-again.js';
import { type ApiProblem, problemOf } from './problem.js';

const sessionKey = ['session'];

async function readSession(): Promise<Me | null> {
  const response = await fetch('/api/session', { headers: accountHeader() });
  if (response.status === 401) {
    // On a page that is somebody's the reader signs in again in place, and nothing typed is lost.
    if (await signedInAgain()) return readSession();
    showAccount(null);
    return null;
  }
  if (!response.ok) throw problemOf(response.status, await response.json().catch(() => undefined));
  const me = (await response.json()) as Me;
  if (shownAccount() === null) showAccount(me.id);
  return me;
}

/** Who is signed in; null for nobody. */
export function useSession() {
  return useQuery({ queryKey: sessionKey, queryFn: readSession, staleTime: Infinity });
}

/** Who is signed in, on pages that only exist for somebody. */
export function useMe(): Me {
  const { data } = useSession();
  if (data == null) throw new Error('useMe is used on a page that needs no sign-in');
  return data;
}

/** Signs in or up; what the previous user saw is forgotten. */
export function useSignIn(path: '/session' | '/accounts' | '/links') {
  const client = useQueryClient();
  return useMutation<Me, ApiProblem, unknown>({
    mutationFn: (body) => send<Me>(path === '/links' ? 'PUT' : 'POST', path, body),
    onSuccess: (me) => {
      showAccount(me.id);
      client.clear();
      client.setQueryData(sessionKey, me);
    },
  });
}

export function useSignOut() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: () => send('DELETE', '/session'),
    onSuccess: () => {
      setDemoTime(null);
      showAccount(null);
      client.clear();
      client.setQueryData(sessionKey, null);
    },
  });
}
