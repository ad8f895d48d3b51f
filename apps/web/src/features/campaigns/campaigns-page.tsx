import { type CampaignRow, windowStates } from '@tidu/contracts';
import { Link, useNavigate } from '@tanstack/react-router';
import { Button, Table, type TableColumnsType } from 'antd';
import { useDemoTime } from '../../api/demo-time.js';
import { usePages } from '../../api/lists.js';
import { mayOpen } from '../../api/openings.js';
import { campaigns } from '../../api/resources.js';
import { useMe } from '../../api/session.js';
import { countText } from '../../design/count-text.js';
import { LoadMore } from '../../design/load-more.js';
import { PageHead } from '../../design/page-head.js';
import { QueryView } from '../../design/query-view.js';
import { TierGlyph } from '../../design/tier-glyph.js';
import { chinaDayOf } from '../../language/formats.js';
import { useSpeech } from '../../language/language.js';
import { regionName } from '../../language/regions.js';

export function CampaignsPage() {
  const { t, say } = useSpeech();
  const me = useMe();
  const navigate = useNavigate();
  const chosenTime = useDemoTime();
  const list = usePages(campaigns());
  const today = chinaDayOf(chosenTime ?? new Date());
  const opens = mayOpen(me, 'campaign');
  const columns: TableColumnsType<CampaignRow> = [
    {
      title: t('批次', 'Campaign'),
      key: 'name',
      render: (_, { id, name }) => (
        <Link to="/campaigns/$id" params={{ id }}>
          {say(name)}
        </Link>
      ),
    },
    { title: t('级别', 'Tier'), key: 'tier', render: (_, { tier }) => <TierGlyph tier={tier} /> },
    { title: t('地区', 'Region'), key: 'region', render: (_, { region }) => say(regionName(region)) },
    {
      title: t('受理时间', 'Window'),
      key: 'window',
      render: (_, { window }) => (
        <span className="nowrap">
          {t(`${window.opensOn} 至 ${window.closesOn}`, `${window.opensOn} to ${window.closesOn}`)}
        </span>
      ),
    },
    { title: t('状态', 'State'), key: 'state', render: (_, { state }) => say(windowStates[state]) },
    { title: t('行业基准（条）', 'Benchmarks'), dataIndex: 'benchmarkCount', align: 'right' },
  ];
  const { data: running } = usePages(campaigns({ openOn: today, pageSize: 1 }));
  const open = running === undefined ? '…' : countText(running.count);
  return (
    <>
      <PageHead
        title={t('批次', 'Campaigns')}
        sentence={t(
          `${open} 个批次正在受理。批次一经开放，要素条件版本和口径不再变化。`,
          `${open} campaigns are open. Once open, the edition of the criteria and its reading no longer change.`,
        )}
        action={
          opens && (
            <Button type="primary" onClick={() => void navigate({ to: '/campaigns/open' })}>
              {t('开放批次', 'Open a campaign')}
            </Button>
          )
        }
      />
      <QueryView query={list}>
        {({ items }) => (
          <Table<CampaignRow>
            rowKey="id"
            size="middle"
            columns={columns}
            dataSource={[...items]}
            sticky
            scroll={{ x: 'max-content' }}
            pagination={false}
            locale={{ emptyText: t('还没有批次。', 'No campaign yet.') }}
          />
        )}
      </QueryView>
      <LoadMore pages={list} />
    </>
  );
}
