import { type Area, areaLabels, areas, modalityLabels, type Tier } from '@tidu/criteria';
import { Input } from 'antd';
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
              value={value[area] ?? { description: '' }}
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
  const { t } = useSpeech();
  return (
    <Labelled
      id={`${area}-description`}
      label={t(`${areaLabels[area].zh}建设内容`, `What was built: ${areaLabels[area].en}`)}
      help={t(
        '写清装备、系统、数据怎样连起来，前后有什么不同。',
        'How equipment, systems and data were connected, and what has changed.',
      )}
    >
      <Input.TextArea
        id={`${area}-description`}
        autoSize={{ minRows: 3 }}
        value={value.description}
        onChange={({ target }) => onChange({ description: target.value })}
      />
    </Labelled>
  );
}
