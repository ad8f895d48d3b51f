import { Link, Outlet, useRouterState } from '@tanstack/react-router';
import { useEffect } from 'react';
import { useSession } from '../api/session.js';
import { useSpeech } from '../language/language.js';
import { entriesOf } from '../presentation/navigation.js';
import { TopBar } from './top-bar.js';

/** Top bar, side bar and the page. */
export function Frame() {
  const { t, say } = useSpeech();
  const session = useSession();
  const path = useRouterState({ select: ({ location }) => location.pathname });
  const isWide = path.endsWith('/review');
  useEffect(() => {
    window.scrollTo(0, 0);
  }, [path]);
  const me = session.data ?? null;
  return (
    <>
      <a className="skip-link" href="#content">
        {t('跳到正文', 'Skip to the content')}
      </a>
      <TopBar me={me} />
      <div className="frame">
        <nav className="side-bar" aria-label={t('主导航', 'main navigation')}>
          <ul>
            {entriesOf(me?.role ?? null).map(({ to, label, icon: Icon }) => (
              <li key={to}>
                <Link to={to} activeOptions={{ exact: to === '/', includeSearch: false }}>
                  <Icon aria-hidden="true" />
                  {say(label)}
                </Link>
              </li>
            ))}
          </ul>
        </nav>
        <main id="content" className={isWide ? 'content full' : 'content'}>
          <Outlet />
        </main>
      </div>
    </>
  );
}
