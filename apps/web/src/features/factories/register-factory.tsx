import { type FactoryRow } from '@tidu/contracts';
import { Button, Form, Input } from 'antd';
import { useCreation } from '../../api/commands.js';
import { ProblemNotice } from '../../design/problem-notice.js';
import { useSpeech } from '../../language/language.js';
import { RegionFields } from './region-fields.js';

type Fields = Pick<FactoryRow, 'name' | 'province' | 'city' | 'industry'>;

export function RegisterFactory({ onDone }: { readonly onDone: () => void }) {
  const { t } = useSpeech();
  const register = useCreation('/api/factories');
  const required = [{ required: true, message: t('必填。', 'Required.') }];
  return (
    <div className="stack">
      {register.isError && (
        <ProblemNotice problem={register.error.problem} fieldOf={(path) => path.replace(/^\$\./, '')} />
      )}
      <Form<Fields>
        layout="vertical"
        requiredMark={false}
        onFinish={(fields) => register.mutate(fields, { onSuccess: onDone })}
      >
        <Form.Item name="name" label={t('工厂名称', 'Name of the factory')} rules={required}>
          <Input />
        </Form.Item>
        <RegionFields />
        <Form.Item
          name="industry"
          label={t('行业代码（GB/T 4754-2017）', 'Industry code (GB/T 4754-2017)')}
          extra={t(
            '门类字母加 2 至 4 位数字，例如 C3670。',
            'Sector letter and 2 to 4 digits, for example C3670.',
          )}
          rules={required}
        >
          <Input maxLength={5} />
        </Form.Item>
        <Button type="primary" htmlType="submit" loading={register.isPending}>
          {t('登记工厂', 'Register the factory')}
        </Button>
      </Form>
    </div>
  );
}
