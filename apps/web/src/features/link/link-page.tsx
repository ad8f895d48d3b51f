import { type LinkView } from '@tidu/contracts';
import { useQuery } from '@tanstack/react-query';
import { useLocation, useNavigate } from '@tanstack/react-router';
import { Button, Form, Input } from 'antd';
import { useLinkToSignIn } from '../../api/session.js';
import { PageHead } from '../../design/page-head.js';
import { ProblemNotice } from '../../design/problem-notice.js';
import { QueryView } from '../../design/query-view.js';
import { chinaMinute } from '../../language/formats.js';
import { useSpeech } from '../../language/language.js';
import { linkOf } from '../../session/accounts-api.js';
import { NewPasswordFields } from './new-password-fields.js';

interface Fields {
  readonly account?: string;
  readonly name?: string;
  readonly code?: string;
  readonly password: string;
}

/** What a one-time link (一次性链接) leads to: the own password, and for an invitation the account. */
export function LinkPage() {
  const token = useLocation({ select: ({ hash }) => hash });
  const query = useQuery(linkOf(token));
  return (
    <div className="sign-in stack">
      <QueryView query={query}>{(link) => <UseLink token={token} link={link} />}</QueryView>
    </div>
  );
}

function UseLink({ token, link }: { readonly token: string; readonly link: LinkView }) {
  const { t } = useSpeech();
  const navigate = useNavigate();
  const use = useLinkToSignIn();
  const isInvitation = link.purpose === 'invitation';
  const submit = ({ account, name, code, password }: Fields) =>
    use.mutate(
      {
        token,
        password,
        ...(account !== undefined && { account }),
        ...(name !== undefined && { name }),
        ...(code !== undefined && { code }),
      },
      { onSuccess: () => void navigate({ to: '/' }) },
    );
  const required = [{ required: true, message: t('必填。', 'Required.') }];
  return (
    <>
      <PageHead
        title={isInvitation ? t('加入企业', 'Join the enterprise') : t('设置密码', 'Set your password')}
        sentence={<Sentence link={link} />}
      />
      {use.isError && (
        <ProblemNotice problem={use.error.problem} fieldOf={(path) => path.replace(/^\$\./, '')} />
      )}
      {link.released && (
        <Form<Fields> layout="vertical" onFinish={submit} requiredMark={false}>
          {isInvitation ? (
            <>
              <Form.Item name="name" label={t('姓名', 'Your name')} rules={required}>
                <Input autoComplete="name" />
              </Form.Item>
              <Form.Item
                name="account"
                label={t('账号', 'Account')}
                extra={t('小写字母、数字、点、横线。', 'Lower-case letters, digits, dots, dashes.')}
                rules={required}
              >
                <Input autoComplete="username" />
              </Form.Item>
            </>
          ) : (
            <Form.Item label={t('账号', 'Account')}>
              <Input value={link.account ?? ''} readOnly autoComplete="username" />
            </Form.Item>
          )}
          {link.needsCode && (
            <Form.Item
              name="code"
              label={t('核验码', 'Code')}
              extra={t(
                '由安全管理员另行告知，共 10 位。',
                'The security administrator tells you it: 10 characters.',
              )}
              rules={required}
            >
              <Input autoComplete="one-time-code" />
            </Form.Item>
          )}
          <NewPasswordFields name="password" />
          <Button type="primary" htmlType="submit" block loading={use.isPending}>
            {isInvitation
              ? t('加入并登录', 'Join and sign in')
              : t('设置密码并登录', 'Set the password and sign in')}
          </Button>
        </Form>
      )}
    </>
  );
}

function Sentence({ link }: { readonly link: LinkView }) {
  const { t } = useSpeech();
  if (!link.released) {
    return t(
      '链接有效，尚待安全管理员确认；确认后请再次打开本页。',
      'The link is good, and the security administrator has yet to agree; open this page again afterwards.',
    );
  }
  const until = chinaMinute(link.expiresAt);
  return link.purpose === 'invitation'
    ? t(
        `${link.from} 邀请您作为 ${link.enterprise ?? ''} 的经办人；您的操作以您本人名义记录。链接至 ${until} 有效，只能使用一次。`,
        `${link.from} invites you to act for ${link.enterprise ?? ''}; what you do is recorded under your own name. The link is good once, until ${until}.`,
      )
    : t(
        `密码由您自己设置，任何管理员都不知道。链接至 ${until} 有效，只能使用一次。`,
        `You set the password yourself; no administrator knows it. The link is good once, until ${until}.`,
      );
}
