import { useQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import { ProblemNotice } from '../../design/problem-notice.js';
import { QueryView } from '../../design/query-view.js';
import { useSpeech } from '../../language/language.js';
import { ownSessions, useEndSession } from '../../session/accounts-api.js';
import { SessionList } from './session-list.js';

/** Where the reader is signed in, and how to end that. */
export function OwnSessions() {
  const { t } = useSpeech();
  const query = useQuery(ownSessions());
  const end = useEndSession();
  return (
    <section className="panel stack">
      <h2>{t('登录中的设备', 'Where you are signed in')}</h2>
      {end.isError && <ProblemNotice problem={end.error.problem} />}
      <QueryView query={query}>
        {(sessions) => (
          <>
            <SessionList
              sessions={sessions}
              actionOf={({ id, isOwn }) =>
                isOwn ? (
                  <span className="quiet">{t('本次登录', 'this one')}</span>
                ) : (
                  <Button size="small" onClick={() => end.mutate(id)}>
                    {t('结束', 'End')}
                  </Button>
                )
              }
            />
            {sessions.length > 1 && (
              <div>
                <Button onClick={() => end.mutate(null)} loading={end.isPending}>
                  {t('结束其他全部登录', 'End all others')}
                </Button>
              </div>
            )}
          </>
        )}
      </QueryView>
    </section>
  );
}
