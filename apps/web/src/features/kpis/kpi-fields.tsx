import { type Kpi, kpiCatalogue, type KpiReport } from '@tidu/criteria';
import { InputNumber, Table } from 'antd';
import { kpiUnit } from '../../criteria/kpis.js';
import { useSpeech } from '../../language/language.js';

export type KpiFigures = Readonly<
  Record<string, { readonly before?: number; readonly after?: number; readonly value?: number }>
>;
type Figure = 'before' | 'after' | 'value';

/** The figures of a form from the reports that were saved. */
export function figuresOf(reports: readonly KpiReport[]): KpiFigures {
  return Object.fromEntries(
    reports.map(({ kpi, before, after, value }) => [
      kpi,
      { ...(before != null && { before }), ...(after != null && { after }), ...(value != null && { value }) },
    ]),
  );
}

interface Props {
  readonly edition: string;
  readonly main: readonly string[];
  readonly value: KpiFigures;
  readonly onChange: (figures: KpiFigures) => void;
}

/** The indicators to report (指标填报), the main ones first: a value, or before and after from which it is derived. */
export function KpiFields({ edition, main, value, onChange }: Props) {
  const { t, say } = useSpeech();
  const kpis = kpiCatalogue(edition).toSorted(
    (one, other) => Number(main.includes(other.id)) - Number(main.includes(one.id)),
  );
  const field = (kpi: Kpi, figure: Figure, label: string) => (
    <InputNumber
      aria-label={`${say(kpi)} ${label}`}
      value={value[kpi.id]?.[figure] ?? null}
      onChange={(entered) => {
        const { [kpi.id]: known, ...others } = value;
        const kept = Object.fromEntries(Object.entries(known ?? {}).filter(([name]) => name !== figure));
        onChange({ ...others, [kpi.id]: entered === null ? kept : { ...kept, [figure]: entered } });
      }}
      style={{ width: 120 }}
    />
  );
  const before = t('改造前', 'Before');
  const after = t('改造后', 'After');
  const direct = t('直接填报值', 'Value');
  return (
    <Table<Kpi>
      rowKey="id"
      size="small"
      pagination={false}
      scroll={{ x: 'max-content' }}
      dataSource={kpis}
      columns={[
        {
          title: t('指标（单位）', 'Indicator (unit)'),
          key: 'name',
          render: (_, kpi) => (
            <>
              {say(kpi)} <span className="quiet">({say(kpiUnit(kpi))})</span>{' '}
              {main.includes(kpi.id) && <strong>{t('主要指标', 'main')}</strong>}
            </>
          ),
        },
        {
          title: before,
          key: 'before',
          render: (_, kpi) => kpi.shape !== 'level' && field(kpi, 'before', before),
        },
        {
          title: after,
          key: 'after',
          render: (_, kpi) => kpi.shape !== 'level' && field(kpi, 'after', after),
        },
        { title: direct, key: 'value', render: (_, kpi) => field(kpi, 'value', direct) },
      ]}
    />
  );
}
