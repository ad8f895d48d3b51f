import { roleNames } from '@tidu/contracts';
import { Link } from '@tanstack/react-router';
import { useMe } from '../../api/session.js';
import { Facts } from '../../design/facts.js';
import { PageHead } from '../../design/page-head.js';
import { useSpeech } from '../../language/language.js';
import { OwnSessions } from './own-sessions.js';
import { PasswordForm } from './password-form.js';

/** The reader's own account (我的账号): who they are here, their password, and where they are signed in. */
export function OwnAccountPage() {
  const { t, say } = useSpeech();
  const me = useMe();
  return (
    <>
      <PageHead
        title={t('我的账号', 'My account')}
        sentence={t(
          '修改密码后，其他设备上的登录随即结束。',
          'Once you change the password, you are signed out everywhere else.',
        )}
      />
      <div className="stack">
        <section className="panel stack tight">
          <h2>{t('账号', 'Account')}</h2>
          <Facts
            rows={[
              [t('账号', 'Account'), me.account],
              [t('名称', 'Name'), me.name],
              [t('角色', 'Role'), say(roleNames[me.role])],
              ...(me.enterprise === null ? [] : [[t('企业', 'Enterprise'), me.enterprise] as const]),
            ]}
          />
          {me.enterprise !== null && (
            <Link to="/colleagues">{t('本企业的账号', 'Accounts of the enterprise')}</Link>
          )}
        </section>
        <PasswordForm />
        <OwnSessions />
      </div>
    </>
  );
}
