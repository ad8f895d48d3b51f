import { Navigate, Outlet, useRouterState } from '@tanstack/react-router';
import { QueryView } from '../design/query-view.js';
import { useSession } from '../api/session.js';
import { SignInAgainDialog } from '../session/sign-in-again-dialog.js';
import { StandingNotice } from '../session/standing-notice.js';

/** Everything behind the sign-in. */
export function SignedIn() {
  const session = useSession();
  const path = useRouterState({ select: ({ location }) => location.pathname });
  return (
    <QueryView query={session}>
      {(me) => {
        if (me === null) return <Navigate to="/sign-in" />;
        // Until a contested claim is verified there is nothing of the enterprise to show.
        const isShut = me.unverified && me.enterprise === null && path !== '/account';
        return (
          <>
            <StandingNotice />
            {!isShut && <Outlet />}
            <SignInAgainDialog />
          </>
        );
      }}
    </QueryView>
  );
}
