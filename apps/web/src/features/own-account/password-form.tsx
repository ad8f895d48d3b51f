import { Alert, Button, Form, Input } from 'antd';
import { ProblemNotice } from '../../design/problem-notice.js';
import { useSpeech } from '../../language/language.js';
import { useChangePassword } from '../../session/accounts-api.js';
import { NewPasswordFields } from '../link/new-password-fields.js';

interface Fields {
  readonly current: string;
  readonly next: string;
}

/** A new password in place of the own. */
export function PasswordForm() {
  const { t } = useSpeech();
  const [form] = Form.useForm<Fields>();
  const change = useChangePassword();
  return (
    <section className="panel stack field-width">
      <h2>{t('修改密码', 'Change the password')}</h2>
      {change.isError && (
        <ProblemNotice problem={change.error.problem} fieldOf={(path) => path.replace(/^\$\./, '')} />
      )}
      {change.isSuccess && (
        <Alert
          type="success"
          showIcon
          title={t('密码已修改，其他登录已结束。', 'The password is changed; all other sessions have ended.')}
        />
      )}
      <Form<Fields>
        form={form}
        layout="vertical"
        requiredMark={false}
        onFinish={(fields) => change.mutate(fields, { onSuccess: () => form.resetFields() })}
      >
        <Form.Item
          name="current"
          label={t('当前密码', 'Current password')}
          rules={[{ required: true, message: t('请填写当前密码。', 'Enter the current password.') }]}
        >
          <Input.Password autoComplete="current-password" />
        </Form.Item>
        <NewPasswordFields name="next" />
        <Button htmlType="submit" loading={change.isPending}>
          {t('修改密码', 'Change the password')}
        </Button>
      </Form>
    </section>
  );
}
