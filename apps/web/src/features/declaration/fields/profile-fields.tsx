import { Input, InputNumber } from 'antd';
import { useSpeech } from '../../../language/language.js';
import { Labelled } from './labelled.js';
import { type ProfileDraft } from './drafts.js';
import { TruthChoice } from './truth-choice.js';

export function ProfileFields({
  value,
  onChange,
}: {
  readonly value: ProfileDraft;
  readonly onChange: (value: ProfileDraft) => void;
}) {
  const { t } = useSpeech();
  return (
    <div className="stack field-width">
      <TruthChoice
        id="aboveDesignatedSize"
        label={t('是否规模以上工业企业', 'Is it an industrial enterprise above designated size?')}
        value={value.aboveDesignatedSize}
        onChange={(aboveDesignatedSize) => onChange({ ...value, aboveDesignatedSize })}
      />
      <Labelled
        id="annualRevenueCny"
        label={t('上年主营业务收入（万元）', 'Main business revenue last year (10,000 CNY)')}
      >
        <InputNumber
          id="annualRevenueCny"
          min={0}
          style={{ width: '100%' }}
          value={value.revenueWan ?? null}
          onChange={(revenueWan) => onChange({ ...value, revenueWan })}
        />
      </Labelled>
      <Labelled id="mainProducts" label={t('主要产品', 'Main products')}>
        <Input.TextArea
          id="mainProducts"
          autoSize={{ minRows: 2 }}
          value={value.mainProducts}
          onChange={({ target }) => onChange({ ...value, mainProducts: target.value })}
        />
      </Labelled>
      <Labelled
        id="competitiveness"
        label={t('企业和产品的市场竞争力', 'Competitiveness of the enterprise and its products')}
        help={t(
          '市场占有率、排名、主要客户等，写明数据来源。',
          'Market share, rank, main customers; name the source of figures.',
        )}
      >
        <Input.TextArea
          id="competitiveness"
          autoSize={{ minRows: 3 }}
          value={value.competitiveness}
          onChange={({ target }) => onChange({ ...value, competitiveness: target.value })}
        />
      </Labelled>
    </div>
  );
}
