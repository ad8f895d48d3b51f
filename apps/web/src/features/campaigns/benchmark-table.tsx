import { type CampaignView } from '@tidu/contracts';
import { scopeLabels } from '@tidu/criteria';
import { Table } from 'antd';
import { kpiName } from '../../criteria/kpis.js';
import { formatNumber } from '../../language/formats.js';
import { useSpeech } from '../../language/language.js';
import { industryText, regionName } from '../../language/regions.js';

type Benchmark = CampaignView['benchmarks'][number];

/** The published benchmarks (行业基准) of a campaign. */
export function BenchmarkTable({
  edition,
  benchmarks,
}: {
  readonly edition: string;
  readonly benchmarks: readonly Benchmark[];
}) {
  const { t, say, language } = useSpeech();
  return (
    <Table<Benchmark>
      rowKey={({ kpi, scope, region, industry }) => `${kpi} ${scope} ${region ?? ''} ${industry}`}
      size="small"
      dataSource={[...benchmarks]}
      scroll={{ x: 'max-content' }}
      pagination={{ pageSize: 20, hideOnSinglePage: true, showSizeChanger: false }}
      locale={{ emptyText: t('还没有行业基准。', 'No benchmark yet.') }}
      columns={[
        { title: t('指标', 'Indicator'), key: 'kpi', render: (_, { kpi }) => say(kpiName(edition, kpi)) },
        {
          title: t('范围', 'Scope'),
          key: 'scope',
          render: (_, { scope, region }) => (
            <>
              {say(scopeLabels[scope])}{' '}
              {region != null && <span className="quiet">{say(regionName(region))}</span>}
            </>
          ),
        },
        {
          title: t('行业', 'Industry'),
          key: 'industry',
          render: (_, { industry }) => say(industryText(industry)),
        },
        { title: t('样本数', 'Sample'), dataIndex: 'n', align: 'right' },
        {
          title: t('平均值', 'Mean'),
          key: 'mean',
          align: 'right',
          render: (_, { mean }) => (mean == null ? '—' : formatNumber(mean, language)),
        },
        {
          title: t('分位值', 'Quantiles'),
          key: 'quantiles',
          align: 'right',
          render: (_, { quantiles }) =>
            Object.entries(quantiles ?? {})
              .flatMap(([at, value]) => (value === null ? [] : [`${at}: ${formatNumber(value, language)}`]))
              .join('  ') || '—',
        },
      ]}
    />
  );
}
