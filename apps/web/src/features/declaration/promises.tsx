import { Checkbox } from 'antd';
import { type Bilingual, useSpeech } from '../../language/language.js';

/** The two declarations (承诺) every submission carries. */
interface Promised {
  readonly truthful: boolean;
  readonly noSecrets: boolean;
}

/** What is still to be declared; null where both are. */
export function unpromised({ truthful, noSecrets }: Promised): Bilingual | null {
  return truthful && noSecrets
    ? null
    : { zh: '请先确认上面两项承诺。', en: 'Confirm both declarations first.' };
}

export function Promises({
  value,
  onChange,
}: {
  readonly value: Promised;
  readonly onChange: (promised: Promised) => void;
}) {
  const { t } = useSpeech();
  return (
    <>
      <Checkbox
        checked={value.truthful}
        onChange={({ target }) => onChange({ ...value, truthful: target.checked })}
      >
        {t(
          '申报内容真实、准确、完整，如有虚假愿承担相应责任。',
          'The content is true, exact and complete; we answer for any falsehood.',
        )}
      </Checkbox>
      <Checkbox
        checked={value.noSecrets}
        onChange={({ target }) => onChange({ ...value, noSecrets: target.checked })}
      >
        {t('申报内容不涉及国家秘密和商业秘密。', 'The content holds no state secrets and no trade secrets.')}
      </Checkbox>
    </>
  );
}
