import { DeleteOutlined, PlusOutlined } from '@ant-design/icons';
import { accidentKindLabels, accidentKinds, severities, severityLabels } from '@tidu/criteria';
import { Button, Input, Select } from 'antd';
import { useSpeech } from '../../../language/language.js';
import { type IntegrityDraft } from './drafts.js';
import { Question } from './labelled.js';
import { TruthChoice } from './truth-choice.js';

function replaced<Item>(list: readonly Item[], index: number, item: Item): Item[] {
  return list.map((kept, at) => (at === index ? item : kept));
}

export function IntegrityFields({
  value,
  onChange,
}: {
  readonly value: IntegrityDraft;
  readonly onChange: (value: IntegrityDraft) => void;
}) {
  const { t, say } = useSpeech();
  const { accidents, violations } = value;
  const setAccidents = (next: IntegrityDraft['accidents']) => onChange({ ...value, accidents: next });
  const setViolations = (next: IntegrityDraft['violations']) => onChange({ ...value, violations: next });
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
        <div className="stack tight">
          {accidents.map((accident, index) => (
            <div key={index} className="row">
              <Input
                type="date"
                aria-label={t('日期', 'Date')}
                style={{ width: 160 }}
                value={accident.date}
                onChange={({ target }) =>
                  setAccidents(replaced(accidents, index, { ...accident, date: target.value }))
                }
              />
              <Select
                aria-label={t('类型', 'Kind')}
                style={{ width: 120 }}
                value={accident.kind}
                options={accidentKinds.map((kind) => ({ value: kind, label: say(accidentKindLabels[kind]) }))}
                onChange={(kind: string) => setAccidents(replaced(accidents, index, { ...accident, kind }))}
              />
              <Select
                aria-label={t('等级', 'Severity')}
                style={{ width: 130 }}
                value={accident.severity}
                options={severities.map((severity) => ({
                  value: severity,
                  label: say(severityLabels[severity]),
                }))}
                onChange={(severity: string) =>
                  setAccidents(replaced(accidents, index, { ...accident, severity }))
                }
              />
              <Button
                icon={<DeleteOutlined />}
                aria-label={t('删去', 'Remove')}
                onClick={() => setAccidents(accidents.filter((_, at) => at !== index))}
              />
            </div>
          ))}
          <div>
            <Button
              icon={<PlusOutlined />}
              onClick={() => setAccidents([...accidents, { date: '', kind: 'safety', severity: 'general' }])}
            >
              {t('加一起事故', 'Add an accident')}
            </Button>
          </div>
        </div>
      </Question>
      <Question
        id="violations"
        label={t('近三年的违法违规行为', 'Violations of the last three years')}
        help={t('没有则留空。', 'Leave empty if there were none.')}
      >
        <div className="stack tight">
          {violations.map((violation, index) => (
            <div key={index} className="row">
              <Input
                type="date"
                aria-label={t('日期', 'Date')}
                style={{ width: 160 }}
                value={violation.date}
                onChange={({ target }) =>
                  setViolations(replaced(violations, index, { ...violation, date: target.value }))
                }
              />
              <Input
                aria-label={t('情况', 'What happened')}
                style={{ width: 320, maxWidth: '100%' }}
                value={violation.description}
                onChange={({ target }) =>
                  setViolations(replaced(violations, index, { ...violation, description: target.value }))
                }
              />
              <Button
                icon={<DeleteOutlined />}
                aria-label={t('删去', 'Remove')}
                onClick={() => setViolations(violations.filter((_, at) => at !== index))}
              />
            </div>
          ))}
          <div>
            <Button
              icon={<PlusOutlined />}
              onClick={() => setViolations([...violations, { date: '', description: '' }])}
            >
              {t('加一项', 'Add a violation')}
            </Button>
          </div>
        </div>
      </Question>
    </div>
  );
}
