import { DeleteOutlined, PlusOutlined } from '@ant-design/icons';
import { type Area, areaLabels, areas, modalityLabels, type Tier } from '@tidu/criteria';
import { Button, Input } from 'antd';
import { clauseOf } from '../../../criteria/clauses.js';
import { ClauseText } from '../../../criteria/clause-text.js';
import { useSpeech } from '../../../language/language.js';
import { type AreaDraft, type AreasDraft } from './drafts.js';
import { Labelled } from './labelled.js';

interface Props {
  readonly edition: string;
  readonly tier: Tier;
  readonly value: AreasDraft;
  readonly onChange: (value: AreasDraft) => void;
}

/** What was built in each of the five areas (环节), beside what the text asks for. */
export function AreasFields({ edition, tier, value, onChange }: Props) {
  const { say } = useSpeech();
  return (
    <div className="stack">
      {areas.map((area) => {
        const clause = clauseOf(edition, tier, `${tier}/construction/${area}`);
        return (
          <section key={area} id={area} className="panel stack">
            <div className="row">
              <h2>{say(areaLabels[area])}</h2>
              {clause && <span className="quiet">{say(modalityLabels[clause.modality])}</span>}
            </div>
            {clause && <ClauseText id={clause.id} text={clause.text} />}
            <AreaFields
              area={area}
              value={value[area] ?? { description: '', scenarios: [] }}
              onChange={(next) => onChange({ ...value, [area]: next })}
            />
          </section>
        );
      })}
    </div>
  );
}

function AreaFields({
  area,
  value,
  onChange,
}: {
  readonly area: Area;
  readonly value: AreaDraft;
  readonly onChange: (value: AreaDraft) => void;
}) {
  const { t, say } = useSpeech();
  const { description, scenarios } = value;
  const setScenario = (index: number, change: Partial<AreaDraft['scenarios'][number]>) =>
    onChange({
      ...value,
      scenarios: scenarios.map((scenario, at) => (at === index ? { ...scenario, ...change } : scenario)),
    });
  return (
    <div className="stack tight">
      <Labelled
        id={`${area}-description`}
        label={t(`${areaLabels[area].zh}建设内容`, `What was built: ${areaLabels[area].en}`)}
      >
        <Input.TextArea
          id={`${area}-description`}
          autoSize={{ minRows: 3 }}
          value={description}
          onChange={({ target }) => onChange({ ...value, description: target.value })}
        />
      </Labelled>
      {scenarios.map((scenario, index) => (
        <div key={index} className="row">
          <Input
            aria-label={t('场景名称', 'Scenario')}
            placeholder={t('场景名称', 'scenario')}
            style={{ width: 200 }}
            value={scenario.name}
            onChange={({ target }) => setScenario(index, { name: target.value })}
          />
          <Input
            aria-label={t('场景说明', 'What it does')}
            placeholder={t('场景说明', 'what it does')}
            style={{ flex: '1 1 240px' }}
            value={scenario.description}
            onChange={({ target }) => setScenario(index, { description: target.value })}
          />
          <Button
            icon={<DeleteOutlined />}
            aria-label={t(`删去场景 ${scenario.name}`, `Remove scenario ${scenario.name}`)}
            onClick={() => onChange({ ...value, scenarios: scenarios.filter((_, at) => at !== index) })}
          />
        </div>
      ))}
      <div>
        <Button
          icon={<PlusOutlined />}
          onClick={() => onChange({ ...value, scenarios: [...scenarios, { name: '', description: '' }] })}
        >
          {t('加一个场景', 'Add a scenario')}
          <span className="visually-hidden">{say(areaLabels[area])}</span>
        </Button>
      </div>
    </div>
  );
}
