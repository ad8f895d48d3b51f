import { Form, Input } from 'antd';
import { useSpeech } from '../../language/language.js';

const SHORTEST = 12;

/** A new password, typed once and shown on demand: 12 characters, and none of the common ones, which the server knows. */
export function NewPasswordFields({ name }: { readonly name: string }) {
  const { t } = useSpeech();
  const words = t(
    '至少 12 个字符，可以是一句只有您知道的话。',
    'At least 12 characters: a phrase only you know.',
  );
  return (
    <Form.Item
      name={name}
      label={t('新密码', 'New password')}
      extra={words}
      rules={[
        {
          validator: (_rule, value: string | undefined) =>
            Array.from(value ?? '').length >= SHORTEST ? Promise.resolve() : Promise.reject(new Error(words)),
        },
      ]}
    >
      <Input.Password autoComplete="new-password" />
    </Form.Item>
  );
}
