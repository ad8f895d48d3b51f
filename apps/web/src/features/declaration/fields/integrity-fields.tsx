import { accidentKindLabels, accidentKinds, severities, severityLabels } from '@tidu/criteria';
import { Input, Select } from 'antd';
import { useSpeech } from '../../../language/language.js';
import { type IntegrityDraft } from './drafts.js';
import { Question } from './labelled.js';
import { Lines } from './lines.js';
import { TruthChoice } from './truth-choice.js';

type Accident = IntegrityDraft['accidents'][number];
type Violation = IntegrityDraft['violations'][number];

interface RowProps<Line> {
  readonly line: Line;
  readonly onChange: (changed: Partial<Line>) => void;
}

/** Credit, accidents and violations of the last three years (诚信与安全). */
export function IntegrityFields({
  value,
  onChange,
}: {
  readonly value: IntegrityDraft;
  readonly onChange: (value: IntegrityDraft) => void;
}) {
  const { t } = useSpeech();
  return (
    <div className="stack">
      <TruthChoice
        id="creditRecordClean"
        label={t('近三年无不良信用记录', 'No adverse credit record in the last three years')}
        value={value.creditRecordClean}
        onChange={(creditRecordClean) => onChange({ ...value, creditRecordClean })}
      />
      <Question
        id="accidents"
        label={t(
          '近三年发生的安全、环保等事故',
          'Safety, environmental and other accidents of the last three years',
        )}
        help={t(
          '没有则留空。较大及以上事故不符合要素条件。',
          'Leave empty if there were none. Larger accidents and above do not meet the criteria.',
        )}
      >
        <Lines
          lines={value.accidents}
          fresh={{ date: '', kind: 'safety', severity: 'general' }}
          addLabel={t('加一起事故', 'Add an accident')}
          onChange={(accidents) => onChange({ ...value, accidents })}
        >
          {(line, change) => <AccidentRow line={line} onChange={change} />}
        </Lines>
      </Question>
      <Question
        id="violations"
        label={t('近三年的违法违规行为', 'Violations of the last three years')}
        help={t('没有则留空。', 'Leave empty if there were none.')}
      >
        <Lines
          lines={value.violations}
          fresh={{ date: '', description: '' }}
          addLabel={t('加一项', 'Add a violation')}
          onChange={(violations) => onChange({ ...value, violations })}
        >
          {(line, change) => <ViolationRow line={line} onChange={change} />}
        </Lines>
      </Question>
    </div>
  );
}

function DateOf({ line, onChange }: RowProps<{ readonly date: string }>) {
  const { t } = useSpeech();
  return (
    <Input
      type="date"
      aria-label={t('日期', 'Date')}
      style={{ width: 160 }}
      value={line.date}
      onChange={({ target }) => onChange({ date: target.value })}
    />
  );
}

function AccidentRow({ line, onChange }: RowProps<Accident>) {
  const { t, say } = useSpeech();
  return (
    <>
      <DateOf line={line} onChange={onChange} />
      <Select
        aria-label={t('类型', 'Kind')}
        style={{ width: 120 }}
        value={line.kind}
        options={accidentKinds.map((kind) => ({ value: kind, label: say(accidentKindLabels[kind]) }))}
        onChange={(kind: string) => onChange({ kind })}
      />
      <Select
        aria-label={t('等级', 'Severity')}
        style={{ width: 130 }}
        value={line.severity}
        options={severities.map((severity) => ({ value: severity, label: say(severityLabels[severity]) }))}
        onChange={(severity: string) => onChange({ severity })}
      />
    </>
  );
}

function ViolationRow({ line, onChange }: RowProps<Violation>) {
  const { t } = useSpeech();
  return (
    <>
      <DateOf line={line} onChange={onChange} />
      <Input
        aria-label={t('情况', 'What happened')}
        style={{ width: 320, maxWidth: '100%' }}
        value={line.description}
        onChange={({ target }) => onChange({ description: target.value })}
      />
    </>
  );
}
