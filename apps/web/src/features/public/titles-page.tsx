import { type PublicTitle } from '@tidu/contracts';
import { type Tier, tierLabels, tiers } from '@tidu/criteria';
import { getRouteApi, Link } from '@tanstack/react-router';
import { Input, Select, Table } from 'antd';
import { usePages } from '../../api/lists.js';
import { titles } from '../../api/resources.js';
import { countText } from '../../design/count-text.js';
import { LoadMore } from '../../design/load-more.js';
import { PageHead } from '../../design/page-head.js';
import { QueryView } from '../../design/query-view.js';
import { TierGlyph } from '../../design/tier-glyph.js';
import { useSpeech } from '../../language/language.js';
import { provinceNames, regionName } from '../../language/regions.js';
import { titleSearch } from './search.js';
import { titleStatusNames } from './title-status.js';

const PAGE_SIZE = 20;
const route = getRouteApi('/public/titles');

/** All titles (名单), open to everyone. */
export function TitlesPage() {
  const { t, say } = useSpeech();
  // The address may hold more than this page understands.
  const search = titleSearch({ ...route.useSearch() });
  const navigate = route.useNavigate();
  const query = usePages(titles({ ...search, pageSize: PAGE_SIZE }));
  const filter = (change: Readonly<Record<string, string>>) =>
    void navigate({ search: titleSearch({ ...search, ...change }) });
  return (
    <>
      <PageHead
        title={t('智能工厂名单', 'Smart factories')}
        sentence={
          query.data === undefined
            ? t('正在读取。', 'Loading.')
            : t(
                `共 ${countText(query.data.count)} 家，可按级别和地区筛选。`,
                `${countText(query.data.count)} factories; filter by tier and province.`,
              )
        }
      />
      <div className="stack">
        <div className="row">
          <Input.Search
            allowClear
            style={{ width: 240 }}
            defaultValue={search.q ?? ''}
            aria-label={t('按名称查找', 'Find by name')}
            placeholder={t('工厂、企业或证书编号', 'factory, enterprise or certificate')}
            onSearch={(q) => filter({ q })}
          />
          <Select<Tier | ''>
            style={{ width: 150 }}
            aria-label={t('级别', 'Tier')}
            value={search.tier ?? ''}
            onChange={(tier) => filter({ tier })}
            options={[
              { value: '' as const, label: t('全部级别', 'All tiers') },
              ...tiers.map((tier) => ({ value: tier, label: say(tierLabels[tier]) })),
            ]}
          />
          <Select
            style={{ width: 150 }}
            aria-label={t('地区', 'Province')}
            value={search.province ?? ''}
            onChange={(province) => filter({ province })}
            options={[
              { value: '', label: t('全部地区', 'All provinces') },
              ...Object.entries(provinceNames).map(([code, name]) => ({ value: code, label: say(name) })),
            ]}
          />
        </div>
        <QueryView query={query}>
          {({ items }) => (
            <Table<PublicTitle>
              rowKey="certificateNumber"
              size="middle"
              dataSource={[...items]}
              sticky
              scroll={{ x: 'max-content' }}
              pagination={false}
              locale={{ emptyText: t('没有符合条件的工厂。', 'No factory matches.') }}
              columns={[
                { title: t('工厂', 'Factory'), dataIndex: 'factoryName' },
                { title: t('企业', 'Enterprise'), dataIndex: 'enterpriseName' },
                { title: t('级别', 'Tier'), key: 'tier', render: (_, { tier }) => <TierGlyph tier={tier} /> },
                {
                  title: t('地区', 'Province'),
                  key: 'province',
                  render: (_, { province }) => say(regionName(province)),
                },
                {
                  title: t('证书编号', 'Certificate'),
                  key: 'certificate',
                  render: (_, { certificateNumber }) => (
                    <Link to="/public/certificate" search={{ number: certificateNumber }}>
                      {certificateNumber}
                    </Link>
                  ),
                },
                { title: t('有效期至', 'Valid until'), dataIndex: 'validUntil' },
                {
                  title: t('状态', 'State'),
                  key: 'status',
                  render: (_, { status }) => say(titleStatusNames[status]),
                },
              ]}
            />
          )}
        </QueryView>
        <LoadMore pages={query} />
      </div>
    </>
  );
}
