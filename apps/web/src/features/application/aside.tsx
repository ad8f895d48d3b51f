import {
  type ApplicationHttpCommand,
  applicationCommandNames,
  type ApplicationView,
  phaseNames,
} from '@tidu/contracts';
import { editionIdentity } from '@tidu/criteria';
import { Link } from '@tanstack/react-router';
import { ActButton } from '../../design/act-button.js';
import { Clock } from '../../design/clock.js';
import { Facts } from '../../design/facts.js';
import { TierGlyph } from '../../design/tier-glyph.js';
import { Verdict } from '../../design/verdict.js';
import { chinaMinute } from '../../language/formats.js';
import { useSpeech } from '../../language/language.js';
import { regionName } from '../../language/regions.js';
import { type Offer } from './offers.js';

/** What stands beside an application: its identity, its clock and the reader's other acts. */
export function Aside({
  view,
  offers,
  onAct,
}: {
  readonly view: ApplicationView;
  readonly offers: readonly Offer[];
  readonly onAct: (type: ApplicationHttpCommand) => void;
}) {
  const { t, say } = useSpeech();
  const { application, enterpriseName } = view;
  const { campaign, factory, eligibility, notice, cultivation, phase } = application;
  if (campaign === null || factory === null) return null;
  return (
    <aside className="panel stack">
      <Facts
        rows={[
          [t('级别', 'Tier'), <TierGlyph key="tier" tier={campaign.tier} />],
          [t('状态', 'State'), <strong key="phase">{say(phaseNames[phase])}</strong>],
          [
            t('评价', 'Evaluation'),
            eligibility === null ? '—' : <Verdict key="verdict" verdict={eligibility.verdict} whole />,
          ],
          [t('企业', 'Enterprise'), enterpriseName],
          [t('信用代码', 'USCC'), factory.enterprise],
          [t('地区', 'Region'), say(regionName(factory.city))],
          [t('行业', 'Industry'), factory.industry],
          [
            t('批次', 'Campaign'),
            <Link key="campaign" to="/campaigns/$id" params={{ id: campaign.id }}>
              {say(campaign.name)}
            </Link>,
          ],
          [t('要素条件', 'Criteria'), say(editionIdentity(campaign.edition).title)],
          [t('基准日', 'As of'), campaign.asOf],
          ...(application.submittedAt === null
            ? []
            : [[t('提交', 'Submitted'), chinaMinute(application.submittedAt)] as const]),
          ...(application.recommendation === null
            ? []
            : [[t('推荐顺序', 'Rank'), application.recommendation.rank] as const]),
        ]}
      />
      {phase === 'draft' && (
        <Clock label={t('批次截止', 'Campaign closes')} until={campaign.window.closesOn} />
      )}
      {phase === 'public-notice' && notice && (
        <Clock label={t('公示期', 'Public notice')} until={notice.endsOn} />
      )}
      {phase === 'cultivation' && cultivation && (
        <Clock label={t('培育期', 'Cultivation')} until={cultivation.until} />
      )}
      {offers.length > 0 && (
        <div className="stack tight">
          <h2>{t('其他操作', 'Other acts')}</h2>
          {offers.map(({ type, whyNot }) => (
            <ActButton key={type} onClick={() => onAct(type)} whyNot={whyNot && say(whyNot)}>
              {say(applicationCommandNames[type])}
            </ActButton>
          ))}
        </div>
      )}
    </aside>
  );
}
