import { type ApplicationCommandBody } from '@tidu/contracts';
import { Button, Form, Input, InputNumber } from 'antd';
import { useSpeech } from '../../../language/language.js';
import { type ActProps } from './act-props.js';

/** The province's recommendation and the rank it gives (推荐优先顺序). */
export function RecommendForm({ title, pending, onAct }: ActProps) {
  const { t } = useSpeech();
  const required = [{ required: true, message: t('必填。', 'Required.') }];
  return (
    <Form<ApplicationCommandBody<'recommend'>>
      layout="vertical"
      requiredMark={false}
      onFinish={(body) => onAct({ type: 'recommend', body })}
    >
      <Form.Item
        name="rank"
        label={t('推荐优先顺序', 'Rank')}
        extra={t('1 为最优先。', '1 comes first.')}
        rules={required}
      >
        <InputNumber min={1} precision={0} />
      </Form.Item>
      <Form.Item name="opinion" label={t('推荐意见', 'Opinion')} rules={required}>
        <Input.TextArea rows={5} />
      </Form.Item>
      <Button type="primary" htmlType="submit" loading={pending}>
        {title}
      </Button>
    </Form>
  );
}
