import { type OneTimeLinkView, type OpenAccount, openAccountBody, roleNames } from '@tidu/contracts';
import { grantedRoles } from '@tidu/contracts';
import { Button, Drawer, Form, Input, Select } from 'antd';
import { ProblemNotice } from '../../design/problem-notice.js';
import { useSpeech } from '../../language/language.js';
import { askedOfRole } from '../../presentation/role-fields.js';
import { useProposeAccount } from '../../session/accounts-api.js';

type Role = OpenAccount['role'];
interface Fields {
  readonly account: string;
  readonly name: string;
  readonly role: Role;
  readonly region?: string;
  readonly unit?: string;
  readonly specialty?: 'technical' | 'management';
}

/** Proposes an account (提出账号): a name, a role and its scope, and no password. */
export function ProposeAccount({
  onClose,
  onLink,
}: {
  readonly onClose: () => void;
  readonly onLink: (link: OneTimeLinkView) => void;
}) {
  const { t, say } = useSpeech();
  const propose = useProposeAccount();
  const [form] = Form.useForm<Fields>();
  const role = Form.useWatch('role', form) as Role | undefined;
  const asks = role === undefined ? [] : askedOfRole[role];
  const required = [{ required: true, message: t('必填。', 'Required.') }];
  const submit = (fields: Fields) =>
    propose.mutate(openAccountBody.parse(fields), {
      onSuccess: ({ link }) => {
        onLink(link);
        onClose();
      },
    });
  return (
    <Drawer open title={t('提出账号', 'Propose an account')} onClose={onClose}>
      <div className="stack">
        {propose.isError && (
          <ProblemNotice problem={propose.error.problem} fieldOf={(path) => path.replace(/^\$\./, '')} />
        )}
        <Form<Fields> form={form} layout="vertical" requiredMark={false} onFinish={submit}>
          <Form.Item
            name="account"
            label={t('账号', 'Account')}
            extra={t('小写字母、数字、点、横线。', 'Lower-case letters, digits, dots, dashes.')}
            rules={[
              {
                required: true,
                pattern: /^[a-z0-9][a-z0-9._-]{2,60}$/,
                message: t('格式不对。', 'Not in this form.'),
              },
            ]}
          >
            <Input autoComplete="off" />
          </Form.Item>
          <Form.Item name="name" label={t('姓名', 'Name')} rules={required}>
            <Input autoComplete="off" />
          </Form.Item>
          <Form.Item name="role" label={t('角色', 'Role')} rules={required}>
            <Select options={grantedRoles.map((one) => ({ value: one, label: say(roleNames[one]) }))} />
          </Form.Item>
          {asks.includes('region') && (
            <Form.Item
              name="region"
              label={t('地区（六位行政区划代码）', 'Division (six digits, GB/T 2260)')}
              rules={[{ required: true, pattern: /^\d{6}$/, message: t('六位数字。', 'Six digits.') }]}
            >
              <Input maxLength={6} inputMode="numeric" />
            </Form.Item>
          )}
          {asks.includes('unit') && (
            <Form.Item
              name="unit"
              label={t('集团（统一社会信用代码，兵团填 xpcc）', 'Group (its credit code; xpcc for the XPCC)')}
              rules={required}
            >
              <Input maxLength={18} />
            </Form.Item>
          )}
          {asks.includes('specialty') && (
            <Form.Item name="specialty" label={t('专业', 'Field')} rules={required}>
              <Select
                options={[
                  { value: 'technical', label: t('技术', 'technical') },
                  { value: 'management', label: t('管理', 'management') },
                ]}
              />
            </Form.Item>
          )}
          <Button type="primary" htmlType="submit" loading={propose.isPending}>
            {t('提出账号', 'Propose the account')}
          </Button>
        </Form>
      </div>
    </Drawer>
  );
}
