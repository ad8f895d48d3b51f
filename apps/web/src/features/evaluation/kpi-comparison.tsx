import { type EvaluationResult, type KpiResult, measureLabels, scopeLabels } from '@tidu/criteria';
import { Table } from 'antd';
import { kpiName } from '../../criteria/kpis.js';
import { Verdict } from '../../design/verdict.js';
import { formatNumber } from '../../language/formats.js';
import { type Bilingual, useSpeech } from '../../language/language.js';

function statisticName(statistic: string): Bilingual {
  if (statistic === 'mean') return { zh: '平均值', en: 'mean' };
  const share = Number(statistic.replace('quantile-', ''));
  return { zh: `${share * 100}% 分位`, en: `${share * 100}% quantile` };
}

/** Each indicator beside the benchmark it was held against. */
export function KpiComparison({ result }: { readonly result: EvaluationResult }) {
  const { t, say, language } = useSpeech();
  return (
    <Table<KpiResult>
      rowKey="kpi"
      size="small"
      pagination={false}
      scroll={{ x: 'max-content' }}
      dataSource={[...result.kpis]}
      columns={[
        {
          title: t('指标', 'Indicator'),
          key: 'kpi',
          render: (_, { kpi, main }) => (
            <>
              {say(kpiName(result.edition, kpi))} {main && <strong>{t('主要', 'main')}</strong>}
            </>
          ),
        },
        {
          title: t('本厂', 'Factory'),
          key: 'value',
          align: 'right',
          render: (_, { value, measure }) => (
            <>
              {value === null ? '—' : formatNumber(value, language)}
              {measure !== null && <div className="quiet">{say(measureLabels[measure])}</div>}
            </>
          ),
        },
        {
          title: t('基准', 'Benchmark'),
          key: 'benchmark',
          align: 'right',
          render: (_, { benchmark, scope }) =>
            benchmark === null ? (
              <span className="quiet">{t('无', 'none')}</span>
            ) : (
              <>
                {benchmark.value === null ? '—' : formatNumber(benchmark.value, language)}
                <div className="quiet">
                  {say(scopeLabels[scope])} {benchmark.industry} {say(statisticName(benchmark.statistic))} n=
                  {benchmark.n}
                </div>
              </>
            ),
        },
        {
          title: t('结果', 'Result'),
          key: 'verdict',
          render: (_, { verdict }) => <Verdict verdict={verdict} />,
        },
      ]}
    />
  );
}
