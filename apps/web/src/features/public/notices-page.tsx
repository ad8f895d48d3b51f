import { type NoticeRow } from '@tidu/contracts';
import { Link } from '@tanstack/react-router';
import { Table } from 'antd';
import { useDemoTime } from '../../api/demo-time.js';
import { usePages } from '../../api/lists.js';
import { notices } from '../../api/resources.js';
import { LoadMore } from '../../design/load-more.js';
import { PageHead } from '../../design/page-head.js';
import { QueryView } from '../../design/query-view.js';
import { TierGlyph } from '../../design/tier-glyph.js';
import { chinaDayOf } from '../../language/formats.js';
import { useSpeech } from '../../language/language.js';
import { regionName } from '../../language/regions.js';

/** What is on public notice (公示), open to everyone. */
export function NoticesPage() {
  const { t, say } = useSpeech();
  const chosenTime = useDemoTime();
  const query = usePages(notices());
  const today = chinaDayOf(chosenTime ?? new Date());
  return (
    <>
      <PageHead
        title={t('公示', 'Public notices')}
        sentence={t(
          '以下工厂拟认定。公示期内任何人可以在此实名提出异议，无需账号。',
          'These factories are proposed for award. While the notice runs anybody may object here by name, without an account.',
        )}
      />
      <QueryView query={query}>
        {({ items }) => (
          <Table<NoticeRow>
            rowKey="applicationId"
            size="middle"
            dataSource={[...items]}
            scroll={{ x: 'max-content' }}
            pagination={false}
            locale={{ emptyText: t('现在没有公示。', 'Nothing is on public notice now.') }}
            columns={[
              { title: t('工厂', 'Factory'), dataIndex: 'factoryName' },
              { title: t('企业', 'Enterprise'), dataIndex: 'enterpriseName' },
              {
                title: t('拟认定级别', 'Tier proposed'),
                key: 'tier',
                render: (_, { tier }) => <TierGlyph tier={tier} />,
              },
              {
                title: t('地区', 'Region'),
                key: 'region',
                render: (_, { province }) => say(regionName(province)),
              },
              {
                title: t('公示期', 'Notice'),
                key: 'days',
                render: (_, { startsOn, endsOn }) => (
                  <span className="nowrap">
                    {t(`${startsOn} 至 ${endsOn}`, `${startsOn} to ${endsOn}`)}{' '}
                    {today > endsOn && <span className="quiet">{t('已期满', 'over')}</span>}
                  </span>
                ),
              },
              {
                title: t('公示文书', 'Text'),
                key: 'text',
                render: (_, { noticeId }) => (
                  <a
                    href={`/api/public/notices/${noticeId}/documents/public-notice`}
                    target="_blank"
                    rel="noreferrer"
                  >
                    PDF
                  </a>
                ),
              },
              {
                title: t('异议', 'Objection'),
                key: 'object',
                render: (_, { noticeId, applicationId, endsOn }) =>
                  today > endsOn ? (
                    <span className="quiet">—</span>
                  ) : (
                    <Link
                      to="/public/notices/$id/object"
                      params={{ id: noticeId }}
                      search={{ application: applicationId }}
                    >
                      {t('提出异议', 'Object')}
                    </Link>
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
