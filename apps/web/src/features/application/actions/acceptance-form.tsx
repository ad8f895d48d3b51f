import { Checkbox, Input } from 'antd';
import { useId, useState } from 'react';
import { kpiCatalogue } from '@tidu/criteria';
import { ActButton } from '../../../design/act-button.js';
import { useSpeech } from '../../../language/language.js';
import { kpiDraftOf, readableReport, reportsOf } from '../../kpis/kpi-draft.js';
import { KpiFields } from '../../kpis/kpi-fields.js';
import { type ActProps } from './act-props.js';

/** The application for acceptance (验收申请): what was reached, with new figures where they changed. */
export function AcceptanceForm({ view, title, pending, onAct }: ActProps) {
  const { t } = useSpeech();
  const { campaign, factory, sections } = view.application;
  const [summary, setSummary] = useState('');
  const [isNew, setNew] = useState(false);
  const [figures, setFigures] = useState(() => kpiDraftOf(sections.kpis));
  const summaryId = useId();
  if (campaign === null || factory === null) return null;
  const order = kpiCatalogue(campaign.edition).map(({ id }) => id);
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
          court={{
            edition: campaign.edition,
            tier: campaign.tier,
            asOf: campaign.asOf,
            factory,
            interpretation: campaign.interpretation,
            benchmarks: [],
            earlier: sections.kpis ?? [],
          }}
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
              body: { summary, kpis: isNew ? reportsOf(figures, order).map(readableReport) : null },
            })
          }
        >
          {title}
        </ActButton>
      </div>
    </div>
  );
}
