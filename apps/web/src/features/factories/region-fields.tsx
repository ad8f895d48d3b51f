import { Form } from 'antd';
import { useSpeech } from '../../language/language.js';
import { DivisionSelect } from '../form/division-select.js';

/** Where something stands (GB/T 2260): province, city and, where it is known, the county, chosen by name. */
export function RegionField() {
  const { t } = useSpeech();
  return (
    <Form.Item
      name="city"
      label={t('所在省、市（区、县）', 'Province, city and county')}
      rules={[{ required: true, message: t('请选择到市。', 'Choose at least the city.') }]}
      getValueProps={(value: string | undefined) => ({ value: value ?? null })}
    >
      <RegionInput />
    </Form.Item>
  );
}

interface Given {
  readonly id?: string;
  readonly value?: string | null;
  readonly onChange?: (code: string | null) => void;
}

/** The form hands in its value and how to change it. */
function RegionInput({ id = 'city', value = null, onChange = () => undefined }: Given) {
  return (
    <DivisionSelect
      id={id}
      down="county"
      value={value}
      onChange={(code) => onChange(code !== null && code.endsWith('0000') ? null : code)}
    />
  );
}

/** The province a city or county lies in. */
export function provinceOfCity(city: string): string {
  return `${city.slice(0, 2)}0000`;
}
