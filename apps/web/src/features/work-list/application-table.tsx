import { type ApplicationRow, phaseNames } from '@tidu/contracts';
import { Link } from '@tanstack/react-router';
import { Table, type TableColumnsType } from 'antd';
import { TierGlyph } from '../../design/tier-glyph.js';
import { Verdict } from '../../design/verdict.js';
import { chinaMinute } from '../../language/formats.js';
import { useSpeech } from '../../language/language.js';
import { regionName } from '../../language/regions.js';

/** Applications, in the order in which the server gives them. */
export function ApplicationTable({
  rows,
  loading,
  empty,
}: {
  readonly rows: readonly ApplicationRow[];
  readonly loading: boolean;
  readonly empty: string;
}) {
  const { t, say } = useSpeech();
  const columns: TableColumnsType<ApplicationRow> = [
    {
      title: t('工厂', 'Factory'),
      key: 'factory',
      render: (_, row) => (
        <>
          <Link to="/applications/$id" params={{ id: row.id }}>
            {row.factoryName}
          </Link>
          <div className="quiet">{row.enterpriseName}</div>
        </>
      ),
    },
    { title: t('级别', 'Tier'), key: 'tier', render: (_, { tier }) => <TierGlyph tier={tier} /> },
    {
      title: t('状态', 'State'),
      key: 'phase',
      render: (_, { phase }) => <span className="nowrap">{say(phaseNames[phase])}</span>,
    },
    {
      title: t('评价', 'Evaluation'),
      key: 'verdict',
      render: (_, { verdict }) =>
        verdict === null ? <span className="quiet">—</span> : <Verdict verdict={verdict} whole />,
    },
    {
      title: t('地区', 'Region'),
      key: 'region',
      render: (_, { city }) => say(regionName(city)),
      responsive: ['md'],
    },
    { title: t('行业', 'Industry'), dataIndex: 'industry', responsive: ['lg'] },
    {
      title: t('批次', 'Campaign'),
      key: 'campaign',
      render: (_, row) => say(row.campaignName),
      responsive: ['lg'],
    },
    {
      title: t('推荐顺序', 'Rank'),
      key: 'rank',
      align: 'right',
      render: (_, { rank }) => rank ?? <span className="quiet">—</span>,
      responsive: ['xl'],
    },
    {
      title: t('更新', 'Updated'),
      key: 'updated',
      render: (_, { updatedAt }) => <span className="nowrap">{chinaMinute(updatedAt)}</span>,
      responsive: ['md'],
    },
  ];
  return (
    <Table<ApplicationRow>
      rowKey="id"
      size="middle"
      columns={columns}
      dataSource={[...rows]}
      loading={loading}
      sticky
      scroll={{ x: 'max-content' }}
      locale={{ emptyText: empty }}
      pagination={false}
    />
  );
}
