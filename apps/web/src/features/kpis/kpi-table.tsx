import { type DeclaredKpi } from '@tidu/contracts';
import { kpiCatalogue } from '@tidu/criteria';
import { Table } from 'antd';
import { kpiName, kpiUnit } from '../../criteria/kpis.js';
import { formatNumber } from '../../language/formats.js';
import { useSpeech } from '../../language/language.js';

/** Reported figures; the unit stands with the indicator's name. */
export function KpiTable({
  edition,
  reports,
  main,
}: {
  readonly edition: string;
  readonly reports: readonly DeclaredKpi[];
  readonly main: readonly string[];
}) {
  const { t, say, language } = useSpeech();
  const figure = (value: number | null | undefined) => (value == null ? '—' : formatNumber(value, language));
  return (
    <Table
      rowKey="kpi"
      size="small"
      pagination={false}
      scroll={{ x: 'max-content' }}
      dataSource={[...reports]}
      columns={[
        {
          title: t('指标（单位）', 'Indicator (unit)'),
          dataIndex: 'kpi',
          render: (id: string) => {
            const kpi = kpiCatalogue(edition).find((candidate) => candidate.id === id);
            return (
              <>
                {say(kpiName(edition, id))} {kpi && <span className="quiet">({say(kpiUnit(kpi))})</span>}{' '}
                {main.includes(id) && <strong>{t('主要', 'main')}</strong>}
              </>
            );
          },
        },
        { title: t('建设前', 'Before'), align: 'right', render: (_, { before }) => figure(before) },
        { title: t('建设后', 'After'), align: 'right', render: (_, { after }) => figure(after) },
        { title: t('填报值', 'Value'), align: 'right', render: (_, { value }) => figure(value) },
        { title: t('单位', 'Unit'), render: (_, { unit }) => unit ?? '' },
        {
          title: t('统计期', 'Period'),
          render: (_, { periodBefore, periodAfter }) =>
            [periodBefore, periodAfter].filter((period) => period != null && period !== '').join(' → '),
        },
        { title: t('数据来源', 'Source'), render: (_, { source }) => source ?? '' },
        {
          title: t('说明', 'Remark'),
          render: (_, { noBefore, remark }) => [noBefore, remark].filter(Boolean).join('；'),
        },
      ]}
    />
  );
}
