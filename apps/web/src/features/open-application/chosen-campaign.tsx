import { type CampaignRow } from '@tidu/contracts';
import { editionIdentity } from '@tidu/criteria';
import { preambleOf } from '../../criteria/clauses.js';
import { useSpeech } from '../../language/language.js';

/** By which law an application in a campaign is judged. */
export function ChosenCampaign({ campaign }: { readonly campaign: CampaignRow }) {
  const { t, say } = useSpeech();
  return (
    <div className="panel stack tight">
      <p className="quiet">
        {say(editionIdentity(campaign.edition).title)} ·{' '}
        {t(`基准日 ${campaign.asOf}`, `as of ${campaign.asOf}`)}
      </p>
      <blockquote className="clause-text" lang="zh-CN">
        {preambleOf(campaign.edition, campaign.tier)}
      </blockquote>
    </div>
  );
}
