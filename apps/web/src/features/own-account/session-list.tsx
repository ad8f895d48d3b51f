import { type SessionRow } from '@tidu/contracts';
import { type ReactNode } from 'react';
import { chinaMinute } from '../../language/formats.js';
import { useSpeech } from '../../language/language.js';

/** Sessions (会话), the one used last first, each with what can be done about it. */
export function SessionList({
  sessions,
  actionOf,
}: {
  readonly sessions: readonly SessionRow[];
  readonly actionOf?: (session: SessionRow) => ReactNode;
}) {
  const { t } = useSpeech();
  if (sessions.length === 0) return <p className="quiet">{t('没有登录中的设备。', 'Signed in nowhere.')}</p>;
  return (
    <ul className="stack tight">
      {sessions.map((session) => (
        <li key={session.id} className="row spread">
          <span>
            {browserOf(session.agent) ?? t('未知浏览器', 'unknown browser')} · {session.address}
            <br />
            <span className="quiet">
              {t(
                `登录 ${chinaMinute(session.openedAt)}，最近使用 ${chinaMinute(session.seenAt)}`,
                `signed in ${chinaMinute(session.openedAt)}, last used ${chinaMinute(session.seenAt)}`,
              )}
            </span>
          </span>
          {actionOf?.(session)}
        </li>
      ))}
    </ul>
  );
}

const browsers = [
  ['Edg/', 'Edge'],
  ['Firefox/', 'Firefox'],
  ['Chrome/', 'Chrome'],
  ['Safari/', 'Safari'],
] as const;
const systems = [
  ['Windows', 'Windows'],
  ['Android', 'Android'],
  ['iPhone', 'iPhone'],
  ['Mac OS X', 'macOS'],
  ['Linux', 'Linux'],
] as const;

/** What people call the browser and system that a browser says it is; null where it says nothing known. */
function browserOf(agent: string): string | null {
  const named = (known: readonly (readonly [string, string])[]) =>
    known.find(([mark]) => agent.includes(mark))?.[1];
  const [browser, system] = [named(browsers), named(systems)];
  if (browser === undefined) return null;
  return system === undefined ? browser : `${browser}（${system}）`;
}
