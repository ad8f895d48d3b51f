import {
  annualReport,
  contentFaults,
  declarationForm,
  type FieldContent,
  type FieldSection,
  formSection,
  type ReEvaluation,
  type ReEvaluationCommandBody,
} from '@tidu/contracts';
import { kpiCatalogue } from '@tidu/criteria';
import { Input } from 'antd';
import { useState } from 'react';
import { ActButton } from '../../design/act-button.js';
import { useSpeech } from '../../language/language.js';
import { Labelled } from '../declaration/fields/labelled.js';
import { FormFields } from '../form/form-fields.js';
import { kpiDraftOf, reportsOf } from '../kpis/kpi-draft.js';
import { KpiFields } from '../kpis/kpi-fields.js';
import { type Court } from '../kpis/kpi-judgement.js';

export type Report = ReEvaluationCommandBody<'report-rectification'>['report'];
export type EarlierReport = Partial<NonNullable<ReEvaluation['report']>>;

interface Props {
  readonly court: Court;
  readonly initial: EarlierReport | undefined;
  readonly label: string;
  readonly pending: boolean;
  readonly onReport: (report: Report) => void;
}

const reported = ['profile', 'integrity', 'maturity'] as const satisfies readonly FieldSection[];
type Reported = (typeof reported)[number];

/** An annual report (年度报告), filled in from what was reported last. */
export function ReportForm({ court, initial, label, pending, onReport }: Props) {
  const { t, say } = useSpeech();
  const [facts, setFacts] = useState<Readonly<Record<Reported, FieldContent>>>(() => ({
    profile: { ...initial?.profile },
    integrity: { accidents: [], violations: [], ...initial?.integrity },
    maturity: { ...initial?.maturity },
  }));
  const [figures, setFigures] = useState(() => kpiDraftOf(initial?.kpis));
  const [changes, setChanges] = useState('');
  const form = declarationForm(court.tier, court.edition);
  const parsed = annualReport.safeParse({
    ...facts,
    kpis: reportsOf(
      figures,
      kpiCatalogue(court.edition).map(({ id }) => id),
    ),
    changes,
  });
  const faultsOf = (section: Reported) =>
    new Map(
      contentFaults(formSection(form, section)?.fields ?? [], facts[section]).map(({ path, message }) => [
        path.slice('$.content.'.length),
        say(message),
      ]),
    );
  const whyNot =
    parsed.success && reported.every((section) => faultsOf(section).size === 0)
      ? null
      : t('还有内容没有填完，或有误。', 'Some fields are not filled in, or have faults.');
  const submit = () => {
    if (parsed.success) onReport(parsed.data);
  };
  const year = Number(court.asOf.slice(0, 4));
  return (
    <div className="stack roomy">
      {reported.map((section) => {
        const asked = formSection(form, section);
        return asked === undefined ? null : (
          <section key={section} className="panel stack">
            <h2>{say(asked.title)}</h2>
            <FormFields
              fields={asked.fields}
              value={facts[section]}
              onChange={(next) => setFacts({ ...facts, [section]: next })}
              faults={faultsOf(section)}
              isRequired={({ required }) => required !== undefined}
              years={[year - 3, year - 2, year - 1]}
            />
          </section>
        );
      })}
      <section className="panel stack">
        <h2>{t('关键绩效指标', 'KPI figures')}</h2>
        <KpiFields court={court} value={figures} onChange={setFigures} />
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
