import { Link, useNavigate } from '@tanstack/react-router';
import { Button, Form, Input } from 'antd';
import { useSignIn } from '../../api/session.js';
import { Mark } from '../../design/mark.js';
import { PageHead } from '../../design/page-head.js';
import { ProblemNotice } from '../../design/problem-notice.js';
import { useSpeech } from '../../language/language.js';

interface Fields {
  readonly account: string;
  readonly password: string;
}

export function SignInPage() {
  const { t } = useSpeech();
  const navigate = useNavigate();
  const signIn = useSignIn('/api/session');
  const submit = (fields: Fields) => signIn.mutate(fields, { onSuccess: () => void navigate({ to: '/' }) });
  return (
    <div className="sign-in stack">
      <span style={{ color: 'var(--primary)' }}>
        <Mark size={44} />
      </span>
      <PageHead
        title={t('智能工厂梯度培育平台', 'Smart-factory gradient cultivation')}
        sentence={t(
          '请用您的账号登录；企业首次使用可先注册。',
          'Sign in with your account. New enterprises sign up first.',
        )}
      />
      {signIn.isError && <ProblemNotice problem={signIn.error.problem} />}
      <Form<Fields> layout="vertical" onFinish={submit} requiredMark={false}>
        <Form.Item
          name="account"
          label={t('账号', 'Account')}
          rules={[{ required: true, message: t('请填写账号。', 'Enter your account.') }]}
        >
          <Input autoComplete="username" autoFocus />
        </Form.Item>
        <Form.Item
          name="password"
          label={t('密码', 'Password')}
          rules={[{ required: true, message: t('请填写密码。', 'Enter your password.') }]}
        >
          <Input.Password autoComplete="current-password" />
        </Form.Item>
        <Button type="primary" htmlType="submit" block loading={signIn.isPending}>
          {t('登录', 'Sign in')}
        </Button>
      </Form>
      <Link to="/sign-up">{t('企业注册', 'Sign up an enterprise')}</Link>
    </div>
  );
}
