import { type Me } from '@tidu/contracts';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { send } from './client.js';
import { setDemoTime } from './demo-time.js';
import { type ApiProblem } from './problem.js';

const sessionKey = ['session'];

async function readSession(): Promise<Me | null> {
  const response = await fetch('/api/session');
  if (response.status === 401) return null;
  if (!response.ok) throw new Error(`GET /api/session: ${response.status}`);
  return (await response.json()) as Me;
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
export function useSignIn(path: '/session' | '/accounts') {
  const client = useQueryClient();
  return useMutation<Me, ApiProblem, unknown>({
    mutationFn: (body) => send<Me>('POST', path, body),
    onSuccess: (me) => {
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
      client.clear();
      client.setQueryData(sessionKey, null);
    },
  });
}
