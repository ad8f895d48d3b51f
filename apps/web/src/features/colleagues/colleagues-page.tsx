import { type MemberRow, roleGrantPhaseNames } from '@tidu/contracts';
import { useQuery } from '@tanstack/react-query';
import { Button, Table } from 'antd';
import { useState } from 'react';
import { useMe } from '../../api/session.js';
import { ActButton } from '../../design/act-button.js';
import { PageHead } from '../../design/page-head.js';
import { ProblemNotice } from '../../design/problem-notice.js';
import { QueryView } from '../../design/query-view.js';
import { SecretLink } from '../../design/secret-link.js';
import { useSpeech } from '../../language/language.js';
import { colleagues, useInvite } from '../../session/accounts-api.js';
import { ReasonDialog } from './reason-dialog.js';

/** Who acts for the reader's enterprise (本企业的账号), and how colleagues come and go. */
export function ColleaguesPage() {
  const { t, say } = useSpeech();
  const me = useMe();
  const query = useQuery(colleagues());
  const invite = useInvite();
  const [leaving, setLeaving] = useState<MemberRow | null>(null);
  const mayInvite = me.manages && !me.unverified;
  return (
    <>
      <PageHead
        title={t('本企业的账号', 'Accounts of the enterprise')}
        sentence={t(
          '每人使用自己的账号，操作以本人名义记录；同事由企业管理员邀请。',
          'Everybody has an account of their own, and acts under their own name; the administrator of the enterprise invites colleagues.',
        )}
        action={
          <ActButton
            type="primary"
            loading={invite.isPending}
            onClick={() => invite.mutate(undefined)}
            whyNot={
              mayInvite
                ? null
                : me.unverified
                  ? t('企业身份核实后方可邀请。', 'First your account has to be verified.')
                  : t('由企业管理员邀请。', 'For the administrator of the enterprise.')
            }
          >
            {t('邀请同事', 'Invite a colleague')}
          </ActButton>
        }
      />
      <div className="stack">
        {invite.isError && <ProblemNotice problem={invite.error.problem} />}
        {invite.data !== undefined && (
          <SecretLink
            link={invite.data}
            note={t(
              '请把链接发给同事本人；同事打开后自己设置账号和密码。',
              'Send it to your colleague, who sets account and password there.',
            )}
          />
        )}
        <QueryView query={query}>
          {(rows) => (
            <Table<MemberRow>
              rowKey="id"
              dataSource={[...rows]}
              pagination={false}
              scroll={{ x: 'max-content' }}
              columns={[
                { title: t('姓名', 'Name'), dataIndex: 'name' },
                { title: t('账号', 'Account'), dataIndex: 'account' },
                {
                  title: t('身份', 'Part'),
                  key: 'part',
                  render: (_, { manages }) =>
                    manages ? t('企业管理员', 'administrator') : t('经办人', 'colleague'),
                },
                {
                  title: t('状态', 'State'),
                  key: 'phase',
                  render: (_, { phase }) => say(roleGrantPhaseNames[phase]),
                },
                {
                  title: '',
                  key: 'act',
                  render: (_, row) =>
                    row.removable ? (
                      <Button size="small" onClick={() => setLeaving(row)}>
                        {t('移出', 'Remove')}
                      </Button>
                    ) : null,
                },
              ]}
            />
          )}
        </QueryView>
      </div>
      {leaving !== null && (
        <ReasonDialog
          row={leaving}
          type="remove-colleague"
          title={t(`移出 ${leaving.name}`, `Remove ${leaving.name}`)}
          note={t('移出后该账号立即不能再使用。', 'The account is of no use any more, at once.')}
          label={t('理由', 'Reason')}
          act={t('移出企业', 'Remove')}
          onClose={() => setLeaving(null)}
        />
      )}
    </>
  );
}
