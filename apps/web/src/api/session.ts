import { type BodyOf, type Me } from '@tidu/contracts';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { read, send } from './client.js';
import { setDemoTime } from './demo-time.js';
import { ApiProblem } from './problem.js';

const sessionKey = ['session'];

async function readSession(): Promise<Me | null> {
  try {
    return await read('/api/session');
  } catch (error) {
    if (error instanceof ApiProblem && error.problem.status === 401) return null;
    throw error;
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

/** Signs in or up; what the previous user saw is forgotten. */
export function useSignIn<Path extends '/api/session' | '/api/accounts'>(path: Path) {
  const client = useQueryClient();
  return useMutation<Me, ApiProblem, BodyOf<Path>>({
    mutationFn: (body) => send('post', path, { body }),
    onSuccess: (me) => {
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
      client.clear();
      client.setQueryData(sessionKey, null);
    },
  });
}
