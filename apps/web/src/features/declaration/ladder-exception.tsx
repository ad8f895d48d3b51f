import { Input } from 'antd';
import { type Bilingual, useSpeech } from '../../language/language.js';

/** The reason for passing over the tier below (逐级申报例外), asked in the server’s words. */
export function LadderException({
  asked,
  value,
  onChange,
}: {
  readonly asked: Bilingual;
  readonly value: string;
  readonly onChange: (reason: string) => void;
}) {
  const { t, say } = useSpeech();
  return (
    <section className="panel stack tight">
      <h2>{t('逐级申报', 'The tier below')}</h2>
      <div className="labelled">
        <label htmlFor="ladder-exception">{say(asked)}</label>
        <Input.TextArea
          id="ladder-exception"
          autoSize={{ minRows: 3 }}
          value={value}
          onChange={({ target }) => onChange(target.value)}
        />
      </div>
    </section>
  );
}
