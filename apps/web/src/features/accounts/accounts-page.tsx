import { type AccountRow, type OneTimeLinkView, roleGrantPhaseNames, roleNames } from '@tidu/contracts';
import { Link } from '@tanstack/react-router';
import { Button, Input, Table } from 'antd';
import { useState } from 'react';
import { usePages } from '../../api/lists.js';
import { mayOpen } from '../../api/openings.js';
import { accounts } from '../../api/resources.js';
import { useMe } from '../../api/session.js';
import { LoadMore } from '../../design/load-more.js';
import { PageHead } from '../../design/page-head.js';
import { QueryView } from '../../design/query-view.js';
import { SecretLink } from '../../design/secret-link.js';
import { useSpeech } from '../../language/language.js';
import { regionName, unitName } from '../../language/regions.js';
import { AccountDrawer } from './account-drawer.js';
import { ProposeAccount } from './propose-account.js';

/** The accounts (账号): the system administrator proposes them, the security administrator confirms, disables and unlocks. */
export function AccountsPage() {
  const { t, say } = useSpeech();
  const me = useMe();
  const [text, setText] = useState('');
  const query = usePages(accounts(text === '' ? {} : { q: text }));
  const [isProposing, setProposing] = useState(false);
  const [openId, setOpenId] = useState<string | null>(null);
  const [link, setLink] = useState<OneTimeLinkView | null>(null);
  const proposes = mayOpen(me, 'role-grant');
  const opened = query.data?.items.find(({ id }) => id === openId);
  const scopeOf = ({ region, unit, enterprise }: AccountRow) => {
    if (unit !== null) return say(unitName(unit));
    return region === null ? (enterprise ?? '—') : say(regionName(region));
  };
  return (
    <>
      <PageHead
        title={t('账号', 'Accounts')}
        sentence={t(
          '账号由系统管理员提出、安全管理员确认后启用；密码由本人通过一次性链接设置。',
          'The system administrator proposes accounts, the security administrator confirms them; people set their passwords themselves by a one-time link.',
        )}
        action={
          proposes ? (
            <Button type="primary" onClick={() => setProposing(true)}>
              {t('提出账号', 'Propose an account')}
            </Button>
          ) : (
            <Link to="/cases/$plural" params={{ plural: 'role-grants' }}>
              {t('待确认的角色', 'Roles to confirm')}
            </Link>
          )
        }
      />
      <div className="stack">
        {link !== null && (
          <SecretLink
            link={link}
            note={t(
              '请交给本人。安全管理员确认前，链接不能使用。',
              'Hand it to the person. It works once the security administrator has agreed.',
            )}
          />
        )}
        <Input.Search
          allowClear
          style={{ maxWidth: 320 }}
          placeholder={t('按账号或名称查找', 'Find by account or name')}
          aria-label={t('按账号或名称查找', 'Find by account or name')}
          onSearch={(asked) => setText(asked.trim())}
        />
        <QueryView query={query}>
          {({ items }) => (
            <Table<AccountRow>
              rowKey="id"
              size="middle"
              dataSource={[...items]}
              sticky
              scroll={{ x: 'max-content' }}
              pagination={false}
              columns={[
                {
                  title: t('账号', 'Account'),
                  key: 'account',
                  render: (_, row) => (
                    <Button type="link" size="small" onClick={() => setOpenId(row.id)}>
                      {row.account}
                    </Button>
                  ),
                },
                { title: t('名称', 'Name'), dataIndex: 'name' },
                { title: t('角色', 'Role'), key: 'role', render: (_, row) => say(roleNames[row.role]) },
                { title: t('范围', 'Scope'), key: 'scope', render: (_, row) => scopeOf(row) },
                {
                  title: t('状态', 'State'),
                  key: 'phase',
                  render: (_, row) => (
                    <span className="nowrap">
                      {say(roleGrantPhaseNames[row.phase])}
                      {row.awaitsRelease && ` · ${t('待放行重置', 'reset to release')}`}
                      {row.lockedFor > 0 && ` · ${t('限制登录中', 'sign-in limited')}`}
                    </span>
                  ),
                },
              ]}
            />
          )}
        </QueryView>
        <LoadMore pages={query} />
      </div>
      {isProposing && <ProposeAccount onClose={() => setProposing(false)} onLink={setLink} />}
      {opened !== undefined && (
        <AccountDrawer account={opened} onClose={() => setOpenId(null)} onLink={setLink} />
      )}
    </>
  );
}
