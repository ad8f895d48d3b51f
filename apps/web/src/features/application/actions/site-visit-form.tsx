import { Button, Form, Input } from 'antd';
import { useSpeech } from '../../../language/language.js';
import { type ActProps } from './act-props.js';

interface Fields {
  readonly visitedOn: string;
  readonly inspectors: string;
  readonly summary: string;
}

/** The site verification (现场核查): when, by whom (two at least), and what was found. */
export function SiteVisitForm({ title, pending, onAct }: ActProps) {
  const { t } = useSpeech();
  const required = [{ required: true, message: t('必填。', 'Required.') }];
  const submit = ({ inspectors, ...visit }: Fields) => {
    const names = inspectors
      .split(/[\n，,、;；]/)
      .map((name) => name.trim())
      .filter((name) => name !== '');
    onAct({ type: 'record-site-verification', body: { ...visit, inspectors: names } });
  };
  return (
    <Form<Fields> layout="vertical" requiredMark={false} onFinish={submit}>
      <Form.Item name="visitedOn" label={t('核查日期', 'Visited on')} rules={required}>
        <Input type="date" />
      </Form.Item>
      <Form.Item
        name="inspectors"
        label={t('核查人员', 'Inspectors')}
        extra={t('不少于两人，用顿号或换行分开。', 'Two at least, separated by commas or new lines.')}
        rules={required}
      >
        <Input.TextArea rows={2} />
      </Form.Item>
      <Form.Item name="summary" label={t('核查情况', 'What was found')} rules={required}>
        <Input.TextArea rows={5} />
      </Form.Item>
      <Button type="primary" htmlType="submit" loading={pending}>
        {title}
      </Button>
    </Form>
  );
}
