import { Checkbox, Input } from 'antd';
import { useId, useState } from 'react';
import { ActButton } from '../../../design/act-button.js';
import { useSpeech } from '../../../language/language.js';
import { figuresOf, KpiFields } from '../../kpis/kpi-fields.js';
import { reportsOf } from '../../kpis/kpi-reports.js';
import { type ActProps } from './act-props.js';

/** The application for acceptance (验收申请): what was reached, with new figures where they changed. */
export function AcceptanceForm({ view, title, pending, onAct }: ActProps) {
  const { t } = useSpeech();
  const { campaign, sections } = view.application;
  const [summary, setSummary] = useState('');
  const [isNew, setNew] = useState(false);
  const [figures, setFigures] = useState(() => figuresOf(sections.kpis ?? []));
  const summaryId = useId();
  if (campaign === null) return null;
  return (
    <div className="stack">
      <div>
        <label htmlFor={summaryId}>{t('培育期完成情况', 'What was reached during cultivation')}</label>
        <Input.TextArea
          id={summaryId}
          rows={5}
          value={summary}
          onChange={({ target }) => setSummary(target.value)}
        />
      </div>
      <Checkbox checked={isNew} onChange={({ target }) => setNew(target.checked)}>
        {t('指标有变化，重新填报', 'The figures have changed: report them anew')}
      </Checkbox>
      {isNew && (
        <KpiFields
          edition={campaign.edition}
          main={campaign.interpretation.mainKpis}
          value={figures}
          onChange={setFigures}
        />
      )}
      <div>
        <ActButton
          type="primary"
          loading={pending}
          whyNot={summary.trim() === '' ? t('请填写完成情况。', 'Say what was reached.') : null}
          onClick={() =>
            onAct({
              type: 'apply-for-acceptance',
              body: { summary, kpis: isNew ? reportsOf(figures) : null },
            })
          }
        >
          {title}
        </ActButton>
      </div>
    </div>
  );
}
