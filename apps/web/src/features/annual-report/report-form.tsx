import { annualReport, type ReEvaluation, type ReEvaluationCommandBody } from '@tidu/contracts';
import { Input } from 'antd';
import { useState } from 'react';
import { ActButton } from '../../design/act-button.js';
import { useSpeech } from '../../language/language.js';
import {
  integrityDraftOf,
  maturityDraftOf,
  profileDraftOf,
  profileOf,
} from '../declaration/fields/drafts.js';
import { IntegrityFields } from '../declaration/fields/integrity-fields.js';
import { Labelled } from '../declaration/fields/labelled.js';
import { MaturityFields } from '../declaration/fields/maturity-fields.js';
import { ProfileFields } from '../declaration/fields/profile-fields.js';
import { figuresOf, KpiFields } from '../kpis/kpi-fields.js';
import { halfReported, reportsOf } from '../kpis/kpi-reports.js';

export type Report = ReEvaluationCommandBody<'report-rectification'>['report'];
export type EarlierReport = Partial<NonNullable<ReEvaluation['report']>>;

interface Props {
  readonly edition: string;
  readonly main: readonly string[];
  readonly initial: EarlierReport | undefined;
  readonly label: string;
  readonly pending: boolean;
  readonly onReport: (report: Report) => void;
}

/** An annual report (年度报告), filled in from what was reported last. */
export function ReportForm({ edition, main, initial, label, pending, onReport }: Props) {
  const { t } = useSpeech();
  const [profile, setProfile] = useState(() => profileDraftOf(initial?.profile));
  const [integrity, setIntegrity] = useState(() => integrityDraftOf(initial?.integrity));
  const [maturity, setMaturity] = useState(() => maturityDraftOf(initial?.maturity));
  const [figures, setFigures] = useState(() => figuresOf(initial?.kpis ?? []));
  const [changes, setChanges] = useState('');
  const parsed = annualReport.safeParse({
    profile: profileOf(profile),
    integrity,
    maturity,
    kpis: reportsOf(figures),
    changes,
  });
  const whyNot =
    halfReported(figures).length > 0
      ? t('有指标只填了改造前或改造后。', 'An indicator has only one of before and after.')
      : parsed.success
        ? null
        : t('还有内容没有填完。', 'Some fields are not filled in.');
  const submit = () => {
    if (parsed.success) onReport(parsed.data);
  };
  return (
    <div className="stack roomy">
      <section className="panel stack">
        <h2>{t('企业基本情况', 'Enterprise profile')}</h2>
        <ProfileFields value={profile} onChange={setProfile} />
      </section>
      <section className="panel stack">
        <h2>{t('信用与安全', 'Credit and safety')}</h2>
        <IntegrityFields value={integrity} onChange={setIntegrity} />
      </section>
      <section className="panel stack">
        <h2>{t('成熟度评估', 'Maturity assessment')}</h2>
        <MaturityFields value={maturity} onChange={setMaturity} />
      </section>
      <section className="panel stack">
        <h2>{t('关键绩效指标', 'KPI figures')}</h2>
        <KpiFields edition={edition} main={main} value={figures} onChange={setFigures} />
      </section>
      <Labelled
        id="changes"
        label={t('一年来的主要变化（可不填）', 'Main changes since last year (optional)')}
      >
        <Input.TextArea
          id="changes"
          rows={4}
          value={changes}
          onChange={({ target }) => setChanges(target.value)}
        />
      </Labelled>
      <div>
        <ActButton type="primary" whyNot={whyNot} loading={pending} onClick={submit}>
          {label}
        </ActButton>
      </div>
    </div>
  );
}
