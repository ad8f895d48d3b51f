import { reEvaluationPhaseNames, type ReEvaluationRow } from '@tidu/contracts';
import { Link } from '@tanstack/react-router';
import { Table } from 'antd';
import { usePages } from '../../api/lists.js';
import { reEvaluations } from '../../api/resources.js';
import { countText } from '../../design/count-text.js';
import { LoadMore } from '../../design/load-more.js';
import { PageHead } from '../../design/page-head.js';
import { QueryView } from '../../design/query-view.js';
import { TierGlyph } from '../../design/tier-glyph.js';
import { Verdict } from '../../design/verdict.js';
import { useSpeech } from '../../language/language.js';
import { regionName } from '../../language/regions.js';

const PAGE_SIZE = 20;

/** The yearly re-evaluations (年度复评) the reader may see. */
export function ReEvaluationsPage() {
  const { t, say } = useSpeech();
  const query = usePages(reEvaluations({ pageSize: PAGE_SIZE }));
  const { data: undecided } = usePages(reEvaluations({ phase: 'evaluated', pageSize: 1 }));
  const waiting = undecided === undefined ? '…' : countText(undecided.count);
  return (
    <>
      <PageHead
        title={t('年度复评', 'Annual re-evaluations')}
        sentence={t(
          `${waiting} 件等待决定。获评工厂从认定次年起，每年 4 月 30 日前提交年度报告（平台默认）。`,
          `${waiting} await a decision. From the year after the award, the annual report is due by 30 April (platform default).`,
        )}
      />
      <QueryView query={query}>
        {({ items }) => (
          <Table<ReEvaluationRow>
            rowKey="id"
            size="middle"
            dataSource={[...items]}
            sticky
            scroll={{ x: 'max-content' }}
            pagination={false}
            locale={{ emptyText: t('还没有年度复评。', 'No re-evaluation yet.') }}
            columns={[
              {
                title: t('工厂', 'Factory'),
                key: 'factory',
                render: (_, { id, factoryName, enterpriseName }) => (
                  <>
                    <Link to="/re-evaluations/$id" params={{ id }}>
                      {factoryName}
                    </Link>
                    <div className="quiet">{enterpriseName}</div>
                  </>
                ),
              },
              { title: t('级别', 'Tier'), key: 'tier', render: (_, { tier }) => <TierGlyph tier={tier} /> },
              { title: t('年度', 'Year'), dataIndex: 'year', align: 'right' },
              {
                title: t('状态', 'State'),
                key: 'phase',
                render: (_, { phase }) => say(reEvaluationPhaseNames[phase]),
              },
              {
                title: t('复评', 'Evaluation'),
                key: 'verdict',
                render: (_, { verdict }) => (verdict === null ? '—' : <Verdict verdict={verdict} whole />),
              },
              { title: t('地区', 'Region'), key: 'region', render: (_, { city }) => say(regionName(city)) },
              {
                title: t('期限', 'Due'),
                key: 'due',
                render: (_, { dueOn, late }) => (
                  <span className="nowrap">
                    {dueOn} {late && <span className="quiet">{t('逾期提交', 'late')}</span>}
                  </span>
                ),
              },
            ]}
          />
        )}
      </QueryView>
      <LoadMore pages={query} />
    </>
  );
}
