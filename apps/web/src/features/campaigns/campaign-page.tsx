import { type CampaignView } from '@tidu/contracts';
import { editionIdentity } from '@tidu/criteria';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { Button, Drawer } from 'antd';
import { useState } from 'react';
import { mayDo } from '../../api/actions.js';
import { campaignOf } from '../../api/resources.js';
import { kpiName } from '../../criteria/kpis.js';
import { Facts } from '../../design/facts.js';
import { PageHead } from '../../design/page-head.js';
import { QueryView } from '../../design/query-view.js';
import { TierGlyph } from '../../design/tier-glyph.js';
import { useSpeech } from '../../language/language.js';
import { regionName } from '../../language/regions.js';
import { BenchmarkTable } from './benchmark-table.js';
import { ToldTerms } from './told-terms.js';
import { ExtendWindow } from './extend-window.js';
import { PublishBenchmarks } from './publish-benchmarks.js';

const route = getRouteApi('/in/campaigns/$id');

export function CampaignPage() {
  const { id } = route.useParams();
  const query = useQuery(campaignOf(id));
  return <QueryView query={query}>{(campaign) => <Content campaign={campaign} />}</QueryView>;
}

function Content({ campaign }: { readonly campaign: CampaignView }) {
  const { t, say } = useSpeech();
  const [isOpen, setOpen] = useState(false);
  const [isExtending, setExtending] = useState(false);
  const { interpretation: reading } = campaign;
  const publishes = mayDo(campaign, 'publish-benchmarks');
  return (
    <>
      <PageHead
        title={say(campaign.name)}
        sentence={
          campaign.benchmarks.length === 0
            ? t(
                '还没有发布行业基准：没有基准，指标条款无法判定。',
                'No benchmark is published yet; without them the KPI clause stays undetermined.',
              )
            : t(
                `已发布 ${campaign.benchmarks.length} 条行业基准。`,
                `${campaign.benchmarks.length} benchmarks are published.`,
              )
        }
        action={
          publishes && (
            <Button type="primary" onClick={() => setOpen(true)}>
              {t('发布行业基准', 'Publish benchmarks')}
            </Button>
          )
        }
      />
      <div className="stack">
        <div className="grid">
          <section className="panel stack tight">
            <h2>{t('批次', 'Campaign')}</h2>
            <Facts
              rows={[
                [t('级别', 'Tier'), <TierGlyph key="tier" tier={campaign.tier} />],
                [t('地区', 'Region'), say(regionName(campaign.region))],
                [
                  t('受理时间', 'Window'),
                  t(
                    `${campaign.window.opensOn} 至 ${campaign.window.closesOn}`,
                    `${campaign.window.opensOn} to ${campaign.window.closesOn}`,
                  ),
                ],
                ...campaign.extensions.map(
                  ({ on, from, closesOn, reason, announcement }) =>
                    [
                      t(`延长受理（${on}）`, `Extended on ${on}`),
                      t(
                        `由 ${from} 延至 ${closesOn}。${reason}（${announcement}）`,
                        `from ${from} to ${closesOn}. ${reason} (${announcement})`,
                      ),
                    ] as const,
                ),
                [t('基准日', 'As of'), campaign.asOf],
                [t('要素条件', 'Criteria'), say(editionIdentity(campaign.edition).title)],
              ]}
            />
            {mayDo(campaign, 'extend-window') && (
              <div>
                <Button onClick={() => setExtending(true)}>{t('延长受理时间', 'Extend the window')}</Button>
              </div>
            )}
            <Link to="/applications" search={{ campaign: campaign.id }}>
              {t('本批次的申报', 'Applications in this campaign')}
            </Link>
          </section>
          <section className="panel stack tight">
            <h2>{t('口径（平台默认，可按批次设定）', 'Reading (platform default, set per campaign)')}</h2>
            <Facts
              rows={[
                [
                  t('主要指标', 'Main indicators'),
                  reading.mainKpis.map((kpi) => say(kpiName(campaign.edition, kpi))).join(t('、', ', ')),
                ],
                [t('达标比例', 'Required share'), `${reading.requiredShare * 100}%`],
                [
                  t('“领先”分位', 'Leading quantile'),
                  t(
                    `省 ${reading.leadingQuantile.province}，国内 ${reading.leadingQuantile.nation}，全球 ${reading.leadingQuantile.world}`,
                    `province ${reading.leadingQuantile.province}, nation ${reading.leadingQuantile.nation}, world ${reading.leadingQuantile.world}`,
                  ),
                ],
                [t('最小样本', 'Smallest sample'), reading.minimumSample],
              ]}
            />
          </section>
        </div>
        <ToldTerms terms={campaign.toldTerms} />
        <BenchmarkTable edition={campaign.edition} benchmarks={campaign.benchmarks} />
      </div>
      <Drawer
        open={isExtending}
        title={t('延长受理时间', 'Extend the window')}
        size={480}
        onClose={() => setExtending(false)}
        destroyOnHidden
      >
        <ExtendWindow campaign={campaign} onDone={() => setExtending(false)} />
      </Drawer>
      <Drawer
        open={isOpen}
        title={t('发布行业基准', 'Publish benchmarks')}
        size={640}
        onClose={() => setOpen(false)}
        destroyOnHidden
      >
        <PublishBenchmarks campaign={campaign} onDone={() => setOpen(false)} />
      </Drawer>
    </>
  );
}
