import { type BodyOf, type Me } from '@tidu/contracts';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { read, send } from './client.js';
import { setDemoTime } from './demo-time.js';
import { ApiProblem } from './problem.js';
import { showAccount, shownAccount } from '../session/shown-account.js';

const sessionKey = ['session'];

async function readSession(): Promise<Me | null> {
  try {
    const me = await read('/api/session');
    if (shownAccount() === null) showAccount(me.id);
    return me;
  } catch (error) {
    if (!(error instanceof ApiProblem) || error.problem.status !== 401) throw error;
    showAccount(null);
    return null;
  }
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

/** Signs in or up. */
export function useSignIn<Path extends '/api/session' | '/api/accounts'>(path: Path) {
  return useEntry<BodyOf<Path>>((body) => send('post', path, { body }));
}

/** Signs in by a one-time link, which sets the password. */
export function useLinkToSignIn() {
  return useEntry<BodyOf<'/api/links', 'put'>>((body) => send('put', '/api/links', { body }));
}

/** Lets somebody in; what the previous user saw is forgotten. */
function useEntry<Body>(enter: (body: Body) => Promise<Me>) {
  const client = useQueryClient();
  return useMutation<Me, ApiProblem, Body>({
    mutationFn: enter,
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
    mutationFn: () => send('delete', '/api/session'),
    onSuccess: () => {
      setDemoTime(null);
      showAccount(null);
      client.clear();
      client.setQueryData(sessionKey, null);
    },
  });
}
