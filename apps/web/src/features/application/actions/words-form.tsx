import { Button, Form, Input } from 'antd';
import { useSpeech } from '../../../language/language.js';

interface Props {
  readonly title: string;
  readonly label: string;
  readonly pending: boolean;
  readonly optional?: boolean;
  readonly onWords: (words: string) => void;
}

/** An act that asks for one text. */
export function WordsForm({ title, label, pending, optional = false, onWords }: Props) {
  const { t } = useSpeech();
  return (
    <Form<{ words?: string }>
      layout="vertical"
      requiredMark={false}
      onFinish={({ words }) => onWords(words ?? '')}
    >
      <Form.Item
        name="words"
        label={label}
        rules={optional ? [] : [{ required: true, whitespace: true, message: t('请填写。', 'Required.') }]}
      >
        <Input.TextArea rows={5} maxLength={20_000} />
      </Form.Item>
      <Button type="primary" htmlType="submit" loading={pending}>
        {title}
      </Button>
    </Form>
  );
}
