import { type Area, areaLabels, areas, type Tier } from '@tidu/criteria';
import { Checkbox, Input } from 'antd';
import { clauseOf } from '../../../criteria/clauses.js';
import { ClauseText } from '../../../criteria/clause-text.js';
import { useSpeech } from '../../../language/language.js';
import { type WaiverDraft } from './drafts.js';
import { Labelled, Question } from './labelled.js';

interface Props {
  readonly edition: string;
  readonly tier: Tier;
  readonly value: WaiverDraft;
  readonly onChange: (value: WaiverDraft) => void;
}

/** The areas (环节) the enterprise asks not to cover, and why; production operations can never be waived. */
export function WaiverFields({ edition, tier, value, onChange }: Props) {
  const { t, say } = useSpeech();
  const clause = clauseOf(edition, tier, `${tier}/construction/coverage`);
  const waivable = areas.filter((area) => area !== 'production-operations');
  return (
    <div className="stack field-width">
      {clause && <ClauseText id={clause.id} text={clause.text} />}
      <Question
        id="areas"
        label={t('不覆盖的环节', 'Areas not covered')}
        help={t('生产作业环节不能豁免。', 'Production operations cannot be waived.')}
      >
        <Checkbox.Group
          value={[...value.areas]}
          onChange={(chosen: Area[]) => onChange({ ...value, areas: chosen })}
          options={waivable.map((area) => ({ value: area, label: say(areaLabels[area]) }))}
        />
      </Question>
      <Labelled id="reason" label={t('理由', 'Reason')}>
        <Input.TextArea
          id="reason"
          autoSize={{ minRows: 3 }}
          value={value.reason}
          onChange={({ target }) => onChange({ ...value, reason: target.value })}
        />
      </Labelled>
    </div>
  );
}
