import { Input, Radio } from 'antd';
import { useSpeech } from '../../../language/language.js';
import { type MaturityDraft } from './drafts.js';
import { Labelled, Question } from './labelled.js';

const levels = [0, 1, 2, 3, 4, 5] as const;

export function MaturityFields({
  value,
  onChange,
}: {
  readonly value: MaturityDraft;
  readonly onChange: (value: MaturityDraft) => void;
}) {
  const { t } = useSpeech();
  return (
    <div className="stack field-width">
      <Question id="level" label={t('成熟度等级（GB/T 39116-2020）', 'Maturity level (GB/T 39116-2020)')}>
        <Radio.Group
          value={value.level}
          onChange={({ target }) => onChange({ ...value, level: Number(target.value) })}
          options={levels.map((level) => ({
            value: level,
            label: level === 0 ? t('未达一级', 'below level 1') : t(`${level} 级`, `level ${level}`),
          }))}
        />
      </Question>
      <Question id="kind" label={t('评估方式', 'How it was assessed')}>
        <Radio.Group
          value={value.kind}
          onChange={({ target }) => onChange({ ...value, kind: target.value as 'self' | 'third-party' })}
          options={[
            { value: 'self', label: t('自评估', 'self-assessed') },
            { value: 'third-party', label: t('第三方评估', 'by a third party') },
          ]}
        />
      </Question>
      <Labelled id="assessedOn" label={t('评估日期', 'Assessed on')}>
        <Input
          id="assessedOn"
          type="date"
          style={{ width: 180, display: 'block' }}
          value={value.assessedOn}
          onChange={({ target }) => onChange({ ...value, assessedOn: target.value })}
        />
      </Labelled>
    </div>
  );
}
