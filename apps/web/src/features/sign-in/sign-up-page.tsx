import { Link, useNavigate } from '@tanstack/react-router';
import { Button, Form, Input } from 'antd';
import { useSignIn } from '../../api/session.js';
import { PageHead } from '../../design/page-head.js';
import { ProblemNotice } from '../../design/problem-notice.js';
import { useSpeech } from '../../language/language.js';
import { NewPasswordFields } from '../link/new-password-fields.js';

interface Fields {
  readonly name: string;
  readonly uscc: string;
  readonly account: string;
  readonly region?: string;
  readonly password: string;
}

export function SignUpPage() {
  const { t } = useSpeech();
  const navigate = useNavigate();
  const signUp = useSignIn('/api/accounts');
  const submit = ({ region, ...fields }: Fields) =>
    signUp.mutate(region === undefined || region === '' ? fields : { ...fields, region }, {
      onSuccess: () => void navigate({ to: '/' }),
    });
  const required = [{ required: true, message: t('必填。', 'Required.') }];
  return (
    <div className="sign-in stack">
      <PageHead
        title={t('企业注册', 'Sign up an enterprise')}
        sentence={t(
          '账号与统一社会信用代码绑定；注册后即可填报，经所在地主管部门（区县优先）核实后提交。已有同事使用本平台的，请由企业管理员邀请。',
          'The account is bound to the unified social credit code. You can fill in at once, and submit once the authority of your place (the district first) has verified it. Where colleagues use the platform already, let them invite you.',
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
          name="region"
          label={t('所在地（六位行政区划代码，可不填）', 'Place (six digits, GB/T 2260; may be left out)')}
          extra={t(
            '由该地主管部门核实账号；不填则按信用代码中的登记机关所在地。',
            'Its authority verifies the account; left out, it is the place the credit code names.',
          )}
          rules={[{ pattern: /^\d{6}$/, message: t('六位数字。', 'Six digits.') }]}
        >
          <Input maxLength={6} inputMode="numeric" />
        </Form.Item>
        <NewPasswordFields name="password" />
        <Button type="primary" htmlType="submit" block loading={signUp.isPending}>
          {t('注册并登录', 'Sign up and sign in')}
        </Button>
      </Form>
      <Link to="/sign-in">{t('已有账号，去登录', 'I have an account: sign in')}</Link>
    </div>
  );
}
