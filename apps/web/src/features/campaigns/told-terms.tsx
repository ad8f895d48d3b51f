import { type CampaignView } from '@tidu/contracts';
import { Facts } from '../../design/facts.js';
import { type Bilingual, useSpeech } from '../../language/language.js';

type Told = CampaignView['toldTerms'][number];

const kinds: Readonly<Record<Told['basis']['kind'], Bilingual>> = {
  law: { zh: '法律法规', en: 'law' },
  notice: { zh: '通知', en: 'notice' },
  'platform-default': { zh: '平台默认', en: 'platform default' },
  campaign: { zh: '本批次规定', en: 'set by this campaign' },
};

/** A campaign's terms, each with where it comes from (条款及依据): law, notice, and what is ours are never mixed up. */
export function ToldTerms({ terms }: { readonly terms: readonly Told[] }) {
  const { t, say } = useSpeech();
  return (
    <section className="panel stack tight">
      <h2>{t('条款及依据', 'Terms and their sources')}</h2>
      <Facts
        rows={terms.map(({ label, value, basis }) => [
          say(label),
          <>
            {say(value)}{' '}
            <small className="quiet">
              {say(kinds[basis.kind])}
              {basis.source !== '' && `：${basis.source}`}
            </small>
          </>,
        ])}
      />
    </section>
  );
}
