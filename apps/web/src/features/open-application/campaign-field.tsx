import { type FactoryCampaignRow } from '@tidu/contracts';
import { tiers } from '@tidu/criteria';
import { Link } from '@tanstack/react-router';
import { Radio } from 'antd';
import { TierGlyph } from '../../design/tier-glyph.js';
import { useSpeech } from '../../language/language.js';
import { targetOf } from '../cases/leads-to.js';

/** The campaigns (批次) of a factory: those it may apply in, and the others with the reason. */
export function CampaignField({
  rows,
  chosen,
  onChoose,
}: {
  readonly rows: readonly FactoryCampaignRow[];
  readonly chosen: string | undefined;
  readonly onChoose: (campaignId: string) => void;
}) {
  const { t } = useSpeech();
  const offered = rows
    .filter(({ choices }) => choices.length > 0)
    .toSorted((one, other) => tiers.indexOf(one.tier) - tiers.indexOf(other.tier));
  return (
    <fieldset className="panel">
      <legend>{t('批次', 'Campaign')}</legend>
      {offered.length === 0 ? (
        <p>{t('现在没有面向该工厂的批次在受理。', 'No campaign for this factory is open now.')}</p>
      ) : (
        <Radio.Group
          className="stack"
          vertical
          value={chosen}
          onChange={({ target }) => onChoose(String(target.value))}
        >
          {offered.map((campaign) => (
            <CampaignOption key={campaign.id} campaign={campaign} />
          ))}
        </Radio.Group>
      )}
    </fieldset>
  );
}

function CampaignOption({ campaign }: { readonly campaign: FactoryCampaignRow }) {
  const { t, say } = useSpeech();
  const { id, tier, name, window, choices } = campaign;
  const possible = choices.find(({ whyNot }) => whyNot === null);
  const [first] = choices;
  const reason = possible === undefined ? first?.whyNot : possible.later;
  const target = first?.leadsTo ? targetOf(first.leadsTo) : null;
  return (
    <div className="option">
      <Radio value={id} disabled={possible === undefined}>
        <TierGlyph tier={tier} /> {say(name)}{' '}
        <span className="quiet">{t(`至 ${window.closesOn}`, `until ${window.closesOn}`)}</span>
      </Radio>
      {reason && (
        <p className="option-reason quiet">
          {possible === undefined
            ? say(reason)
            : t(
                `可以填报，暂时不能提交：${reason.zh}`,
                `It can be filled in, but not submitted yet: ${reason.en}`,
              )}{' '}
          {target && <Link {...target}>{t('前往该申报', 'Go to that application')}</Link>}
        </p>
      )}
    </div>
  );
}
