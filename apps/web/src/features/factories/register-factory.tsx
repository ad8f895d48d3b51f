import { type FactoryRow } from '@tidu/contracts';
import { Button, Form, Input } from 'antd';
import { useCreation } from '../../api/commands.js';
import { ProblemNotice } from '../../design/problem-notice.js';
import { useSpeech } from '../../language/language.js';
import { IndustrySelect } from '../form/industry-select.js';
import { provinceOfCity, RegionField } from './region-fields.js';

type Fields = Pick<FactoryRow, 'name' | 'city' | 'industry'>;

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
        onFinish={(fields) =>
          register.mutate({ ...fields, province: provinceOfCity(fields.city) }, { onSuccess: onDone })
        }
      >
        <Form.Item name="name" label={t('工厂名称', 'Name of the factory')} rules={required}>
          <Input />
        </Form.Item>
        <RegionField />
        <Form.Item
          name="industry"
          label={t('所属行业（GB/T 4754-2017）', 'Industry (GB/T 4754-2017)')}
          extra={t('尽量选到小类（四位数字）。', 'Choose the class (four digits) where you can.')}
          rules={required}
          getValueProps={(value: string | undefined) => ({ value: value ?? null })}
        >
          <IndustryInput />
        </Form.Item>
        <Button type="primary" htmlType="submit" loading={register.isPending}>
          {t('登记工厂', 'Register the factory')}
        </Button>
      </Form>
    </div>
  );
}

interface Given {
  readonly id?: string;
  readonly value?: string | null;
  readonly onChange?: (code: string | null) => void;
}

/** The form hands in its value and how to change it. */
function IndustryInput({ id = 'industry', value = null, onChange = () => undefined }: Given) {
  return <IndustrySelect id={id} value={value} onChange={onChange} />;
}
