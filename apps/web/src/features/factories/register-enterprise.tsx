import { type EnterpriseView } from '@tidu/contracts';
import { Button, Form, Input, InputNumber } from 'antd';
import { useCreation } from '../../api/commands.js';
import { useMe } from '../../api/session.js';
import { ProblemNotice } from '../../design/problem-notice.js';
import { useSpeech } from '../../language/language.js';
import { provinceOfCity, RegionField } from './region-fields.js';

type Fields = Pick<EnterpriseView, 'name' | 'city'> & { readonly revenue: number };
const CNY_PER_WAN = 10_000;

export function RegisterEnterprise({ uscc }: { readonly uscc: string }) {
  const { t } = useSpeech();
  const me = useMe();
  const register = useCreation('/api/enterprises');
  const submit = ({ revenue, ...fields }: Fields) =>
    register.mutate({
      ...fields,
      province: provinceOfCity(fields.city),
      uscc,
      annualRevenueCny: Math.round(revenue * CNY_PER_WAN),
    });
  const required = [{ required: true, message: t('必填。', 'Required.') }];
  return (
    <div className="panel stack field-width">
      {register.isError && (
        <ProblemNotice problem={register.error.problem} fieldOf={(path) => path.replace(/^\$\./, '')} />
      )}
      <Form<Fields>
        layout="vertical"
        onFinish={submit}
        initialValues={{ name: me.name }}
        requiredMark={false}
      >
        <Form.Item label={t('统一社会信用代码', 'Unified social credit code')}>
          <Input value={uscc} readOnly />
        </Form.Item>
        <Form.Item name="name" label={t('企业名称', 'Name of the enterprise')} rules={required}>
          <Input />
        </Form.Item>
        <RegionField />
        <Form.Item
          name="revenue"
          label={t('上年主营业务收入（万元）', 'Main business revenue last year (10,000 CNY)')}
          rules={required}
        >
          <InputNumber min={0} style={{ width: '100%' }} />
        </Form.Item>
        <Button type="primary" htmlType="submit" loading={register.isPending}>
          {t('登记企业', 'Register the enterprise')}
        </Button>
      </Form>
    </div>
  );
}
