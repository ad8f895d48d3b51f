import { Link, useNavigate } from '@tanstack/react-router';
import { Button, Form, Input } from 'antd';
import { useSignIn } from '../../api/session.js';
import { PageHead } from '../../design/page-head.js';
import { ProblemNotice } from '../../design/problem-notice.js';
import { useSpeech } from '../../language/language.js';

interface Fields {
  readonly name: string;
  readonly uscc: string;
  readonly account: string;
  readonly password: string;
}

export function SignUpPage() {
  const { t } = useSpeech();
  const navigate = useNavigate();
  const signUp = useSignIn('/api/accounts');
  const submit = (fields: Fields) => signUp.mutate(fields, { onSuccess: () => void navigate({ to: '/' }) });
  const required = [{ required: true, message: t('必填。', 'Required.') }];
  return (
    <div className="sign-in stack">
      <PageHead
        title={t('企业注册', 'Sign up an enterprise')}
        sentence={t(
          '账号与统一社会信用代码绑定；注册后登记企业和工厂，即可申报。',
          'The account is bound to the unified social credit code. Register the enterprise and its factories next, then apply.',
        )}
      />
      {signUp.isError && (
        <ProblemNotice problem={signUp.error.problem} fieldOf={(path) => path.replace(/^\$\./, '')} />
      )}
      <Form<Fields> layout="vertical" onFinish={submit} requiredMark={false}>
        <Form.Item name="name" label={t('企业名称', 'Name of the enterprise')} rules={required}>
          <Input autoComplete="organization" />
        </Form.Item>
        <Form.Item
          name="uscc"
          label={t('统一社会信用代码', 'Unified social credit code')}
          extra={t(
            '18 位，末位为校验码（GB 32100-2015）。',
            '18 characters, the last a check character (GB 32100-2015).',
          )}
          rules={required}
        >
          <Input maxLength={18} />
        </Form.Item>
        <Form.Item
          name="account"
          label={t('账号', 'Account')}
          extra={t('小写字母、数字、点、横线。', 'Lower-case letters, digits, dots, dashes.')}
          rules={required}
        >
          <Input autoComplete="username" />
        </Form.Item>
        <Form.Item
          name="password"
          label={t('密码', 'Password')}
          extra={t('至少 10 位。', 'At least 10 characters.')}
          rules={[{ required: true, min: 10, message: t('至少 10 位。', 'At least 10 characters.') }]}
        >
          <Input.Password autoComplete="new-password" />
        </Form.Item>
        <Button type="primary" htmlType="submit" block loading={signUp.isPending}>
          {t('注册并登录', 'Sign up and sign in')}
        </Button>
      </Form>
      <Link to="/sign-in">{t('已有账号，去登录', 'I have an account: sign in')}</Link>
    </div>
  );
}
