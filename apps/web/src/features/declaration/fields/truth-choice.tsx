import { Radio } from 'antd';
import { useSpeech } from '../../../language/language.js';
import { Question } from './labelled.js';

/** A fact that is true, false or not known; nothing is chosen in advance. */
export function TruthChoice({
  id,
  label,
  help,
  value,
  onChange,
}: {
  readonly id: string;
  readonly label: string;
  readonly help?: string;
  readonly value: boolean | null | undefined;
  readonly onChange: (value: boolean | null) => void;
}) {
  const { t } = useSpeech();
  const choices = { yes: true, no: false, unknown: null } as const;
  const chosen = value === undefined ? undefined : value === null ? 'unknown' : value ? 'yes' : 'no';
  return (
    <Question id={id} label={label} {...(help !== undefined && { help })}>
      <Radio.Group
        value={chosen}
        onChange={({ target }) => onChange(choices[target.value as keyof typeof choices])}
        options={[
          { value: 'yes', label: t('是', 'Yes') },
          { value: 'no', label: t('否', 'No') },
          { value: 'unknown', label: t('不清楚', 'Not known') },
        ]}
      />
    </Question>
  );
}
