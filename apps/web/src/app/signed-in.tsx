import { Navigate, Outlet } from '@tanstack/react-router';
import { QueryView } from '../design/query-view.js';
import { useSession } from '../api/session.js';

/** Everything behind the sign-in. */
export function SignedIn() {
  const session = useSession();
  return (
    <QueryView query={session}>{(me) => (me === null ? <Navigate to="/sign-in" /> : <Outlet />)}</QueryView>
  );
}
