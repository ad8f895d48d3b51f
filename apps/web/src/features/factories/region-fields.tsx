import { Form, Input, Select } from 'antd';
import { useSpeech } from '../../language/language.js';
import { provinceNames } from '../../language/regions.js';

/** Province and city of a form, by GB/T 2260 code. */
export function RegionFields() {
  const { t, say } = useSpeech();
  return (
    <>
      <Form.Item
        name="province"
        label={t('所在省（自治区、直辖市）', 'Province')}
        rules={[{ required: true, message: t('请选择省份。', 'Choose the province.') }]}
      >
        <Select
          showSearch={{ optionFilterProp: 'label' }}
          options={Object.entries(provinceNames).map(([code, name]) => ({
            value: code,
            label: `${say(name)} ${code}`,
          }))}
        />
      </Form.Item>
      <Form.Item
        name="city"
        label={t('所在市（六位行政区划代码）', 'City (six-digit GB/T 2260 code)')}
        extra={t(
          '例如深圳 440300、无锡 320200；直辖市填区代码，如 110105。',
          'For example 440300 for Shenzhen, 320200 for Wuxi.',
        )}
        rules={[{ required: true, pattern: /^\d{6}$/, message: t('应为六位数字。', 'Six digits.') }]}
      >
        <Input maxLength={6} inputMode="numeric" />
      </Form.Item>
    </>
  );
}
