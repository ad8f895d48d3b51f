import { type Action, type ApplicationHttpCommand, type ApplicationView, phaseNames } from '@tidu/contracts';
import { editionIdentity } from '@tidu/criteria';
import { Link } from '@tanstack/react-router';
import { Clocks } from '../../design/clock.js';
import { Facts } from '../../design/facts.js';
import { TierGlyph } from '../../design/tier-glyph.js';
import { Verdict } from '../../design/verdict.js';
import { chinaMinute } from '../../language/formats.js';
import { useSpeech } from '../../language/language.js';
import { industryText, regionName, unitName } from '../../language/regions.js';
import { ApplicationAct } from './application-act.js';
import { ReceiptLink } from './receipt-link.js';

/** What stands beside an application: its identity, its clock and the reader's other acts. */
export function Aside({
  view,
  offers,
  onAct,
}: {
  readonly view: ApplicationView;
  readonly offers: readonly Action[];
  readonly onAct: (type: ApplicationHttpCommand) => void;
}) {
  const { t, say } = useSpeech();
  const { application, enterpriseName } = view;
  const { campaign, factory, eligibility, phase } = application;
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
          [t('行业', 'Industry'), say(industryText(factory.industry))],
          [
            t('批次', 'Campaign'),
            <Link key="campaign" to="/campaigns/$id" params={{ id: campaign.id }}>
              {say(campaign.name)}
            </Link>,
          ],
          [t('要素条件', 'Criteria'), say(editionIdentity(campaign.edition).title)],
          [t('基准日', 'As of'), campaign.asOf],
          ...(factory.group === undefined
            ? []
            : [[t('渠道', 'Channel'), say(unitName(factory.group))] as const]),
          ...(application.purpose === 'renewal'
            ? [[t('目的', 'Purpose'), t('到期复核（续期）', 'renewal of the title')] as const]
            : []),
          ...(application.submittedAt === null
            ? []
            : [[t('提交', 'Submitted'), chinaMinute(application.submittedAt)] as const]),
          ...(application.recommendation === null
            ? []
            : [[t('推荐顺序', 'Rank'), application.recommendation.rank] as const]),
        ]}
      />
      <Clocks clocks={view.clocks} />
      <ReceiptLink application={application} />
      {offers.length > 0 && (
        <div className="stack tight">
          <h2>{t('其他操作', 'Other acts')}</h2>
          {offers.map((action) => (
            <ApplicationAct key={action.type} action={action} view={view} onAct={onAct} />
          ))}
        </div>
      )}
    </aside>
  );
}
