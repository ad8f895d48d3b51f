import { type AccountRow, roleNames } from '@tidu/contracts';
import { Link } from '@tanstack/react-router';
import { Table } from 'antd';
import { usePages } from '../../api/lists.js';
import { accounts } from '../../api/resources.js';
import { LoadMore } from '../../design/load-more.js';
import { PageHead } from '../../design/page-head.js';
import { QueryView } from '../../design/query-view.js';
import { useSpeech } from '../../language/language.js';
import { regionName, unitName } from '../../language/regions.js';

/** The accounts of officials, experts and auditors, for the system administrator. */
export function AccountsPage() {
  const { t, say } = useSpeech();
  const query = usePages(accounts());
  return (
    <>
      <PageHead
        title={t('账号', 'Accounts')}
        sentence={t(
          '角色由系统管理员提出、安全管理员确认后生效。',
          'Roles are proposed by the system administrator and in force once the security administrator confirms them.',
        )}
        action={
          <Link to="/cases/$plural" params={{ plural: 'role-grants' }}>
            {t('角色授予', 'Roles granted')}
          </Link>
        }
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
              { title: t('账号', 'Account'), dataIndex: 'account' },
              { title: t('名称', 'Name'), dataIndex: 'name' },
              { title: t('角色', 'Role'), key: 'role', render: (_, { role }) => say(roleNames[role]) },
              {
                title: t('范围', 'Scope'),
                key: 'scope',
                render: (_, { region, unit, enterprise }) =>
                  unit !== null
                    ? say(unitName(unit))
                    : region !== null
                      ? say(regionName(region))
                      : (enterprise ?? '—'),
              },
            ]}
          />
        )}
      </QueryView>
      <LoadMore pages={query} />
    </>
  );
}
