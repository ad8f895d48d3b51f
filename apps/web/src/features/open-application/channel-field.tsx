import { type FactoryCampaignRow } from '@tidu/contracts';
import { Radio } from 'antd';
import { useSpeech } from '../../language/language.js';
import { unitName } from '../../language/regions.js';

type Channel = FactoryCampaignRow['choices'][number];

/** How the region’s channel is called among the values of the field; groups go by their ids. */
const REGION = 'region';

/** The channel (推荐渠道) an application takes, where there is more than one. */
export function ChannelField({
  choices,
  chosen,
  onChoose,
}: {
  readonly choices: readonly Channel[];
  readonly chosen: string | null;
  readonly onChoose: (group: string | null) => void;
}) {
  const { t, say } = useSpeech();
  if (choices.length < 2) return null;
  return (
    <fieldset className="panel">
      <legend>{t('推荐渠道', 'Channel')}</legend>
      <Radio.Group
        vertical
        value={chosen ?? REGION}
        onChange={({ target }) => onChoose(target.value === REGION ? null : String(target.value))}
        options={choices.map(({ group, whyNot }) => ({
          value: group ?? REGION,
          disabled: whyNot !== null,
          label: (
            <>
              {group === null
                ? t('经所在省推荐', 'through the province')
                : t(`经所属集团推荐：${unitName(group).zh}`, `through the group: ${unitName(group).en}`)}
              {whyNot && <span className="quiet"> {say(whyNot)}</span>}
            </>
          ),
        }))}
      />
    </fieldset>
  );
}
