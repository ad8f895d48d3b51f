import { type AccountRow, type OneTimeLinkView, roleGrantPhaseNames, roleNames } from '@tidu/contracts';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { Button, Drawer, Typography } from 'antd';
import { mayOpen } from '../../api/openings.js';
import { useMe } from '../../api/session.js';
import { Facts } from '../../design/facts.js';
import { ProblemNotice } from '../../design/problem-notice.js';
import { QueryView } from '../../design/query-view.js';
import { useSpeech } from '../../language/language.js';
import {
  sessionsOf,
  useAskForReset,
  useEndAllSessions,
  useMakeCode,
  useUnlock,
} from '../../session/accounts-api.js';
import { SessionList } from '../own-account/session-list.js';

interface Props {
  readonly account: AccountRow;
  readonly onClose: () => void;
  readonly onLink: (link: OneTimeLinkView) => void;
}

/** One account, with what the reader's administrator role may do about it. */
export function AccountDrawer({ account, onClose, onLink }: Props) {
  const { t, say } = useSpeech();
  const me = useMe();
  return (
    <Drawer open title={account.name} onClose={onClose}>
      <div className="stack">
        <Facts
          rows={[
            [t('账号', 'Account'), account.account],
            [t('角色', 'Role'), say(roleNames[account.role])],
            [t('状态', 'State'), say(roleGrantPhaseNames[account.phase])],
          ]}
        />
        <Link to="/cases/$plural/$id" params={{ plural: 'role-grants', id: account.id }}>
          {t('角色授予记录与操作', 'Record of the role, and what can be done')}
        </Link>
        {mayOpen(me, 'role-grant') ? (
          <AskForReset account={account} onClose={onClose} onLink={onLink} />
        ) : (
          <>
            <CodeForLink account={account} />
            <Sessions account={account} />
          </>
        )}
      </div>
    </Drawer>
  );
}

function AskForReset({ account, onClose, onLink }: Props) {
  const { t } = useSpeech();
  const ask = useAskForReset();
  return (
    <section className="stack tight">
      <h2>{t('重置密码', 'Reset the password')}</h2>
      <p>
        {t(
          '生成一次性链接交给本人；安全管理员放行后才能使用。',
          'Makes a one-time link for the person; it works once the security administrator has released it.',
        )}
      </p>
      {ask.isError && <ProblemNotice problem={ask.error.problem} />}
      <div>
        <Button
          loading={ask.isPending}
          onClick={() =>
            ask.mutate(account, {
              onSuccess: (link) => {
                onLink(link);
                onClose();
              },
            })
          }
        >
          {t('申请重置密码', 'Ask for a reset')}
        </Button>
      </div>
    </section>
  );
}

/** The second half of what a person needs to set a password: the link comes from the other administrator. */
function CodeForLink({ account }: Pick<Props, 'account'>) {
  const { t } = useSpeech();
  const make = useMakeCode();
  return (
    <section className="stack tight">
      <h2>{t('核验码', 'Code for the link')}</h2>
      <p>
        {t(
          '本人凭系统管理员给的链接和您给的核验码设置密码；请当面或通过电话告知本人。',
          'With the link of the system administrator and your code the person sets the password; tell it in person or by telephone.',
        )}
      </p>
      {make.isError && <ProblemNotice problem={make.error.problem} />}
      {make.data !== undefined && (
        <p>
          <Typography.Text code copyable>
            {make.data.code}
          </Typography.Text>{' '}
          <span className="quiet">{t('只显示这一次。', 'Shown this once.')}</span>
        </p>
      )}
      <div>
        <Button loading={make.isPending} onClick={() => make.mutate(account)}>
          {t('生成核验码', 'Make a code')}
        </Button>
      </div>
    </section>
  );
}

function Sessions({ account }: Pick<Props, 'account'>) {
  const { t } = useSpeech();
  const query = useQuery(sessionsOf(account.id));
  const end = useEndAllSessions();
  const unlock = useUnlock();
  return (
    <>
      <section className="stack tight">
        <h2>{t('登录中的设备', 'Where it is signed in')}</h2>
        {end.isError && <ProblemNotice problem={end.error.problem} />}
        <QueryView query={query}>{(sessions) => <SessionList sessions={sessions} />}</QueryView>
        <div>
          <Button loading={end.isPending} onClick={() => end.mutate(account)}>
            {t('结束全部登录', 'End all sessions')}
          </Button>
        </div>
      </section>
      <section className="stack tight">
        <h2>{t('登录限制', 'Limits after wrong passwords')}</h2>
        <p>
          {account.lockedFor > 0
            ? t(
                `未知设备还须等待 ${account.lockedFor} 秒；常用设备不受影响。`,
                `Unknown devices wait ${account.lockedFor} seconds more; known ones do not.`,
              )
            : t('目前没有限制。', 'There are none now.')}
        </p>
        {unlock.isError && <ProblemNotice problem={unlock.error.problem} />}
        <div>
          <Button loading={unlock.isPending} onClick={() => unlock.mutate(account)}>
            {t('解除限制', 'Lift the limits')}
          </Button>
        </div>
      </section>
    </>
  );
}
