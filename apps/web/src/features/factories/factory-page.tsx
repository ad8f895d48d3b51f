import { type FactoryView } from '@tidu/contracts';
import { tierLabels } from '@tidu/criteria';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link, useNavigate } from '@tanstack/react-router';
import { Button, Table } from 'antd';
import { useEvery } from '../../api/lists.js';
import { mayOpen } from '../../api/openings.js';
import { applications, cases, factoryOf } from '../../api/resources.js';
import { useMe } from '../../api/session.js';
import { Facts } from '../../design/facts.js';
import { Ladder } from '../../design/ladder.js';
import { PageHead } from '../../design/page-head.js';
import { QueryView } from '../../design/query-view.js';
import { TierGlyph } from '../../design/tier-glyph.js';
import { type Bilingual, useSpeech } from '../../language/language.js';
import { industryText, regionName } from '../../language/regions.js';
import { titleStatusNames } from '../public/title-status.js';
import { ApplicationTable } from '../work-list/application-table.js';
import { standingSentence } from '../../presentation/standing.js';
import { FactoryActs } from './factory-acts.js';

const route = getRouteApi('/in/factories/$id');

type Title = FactoryView['titles'][number];

const kindNames: Readonly<Record<Title['kind'], Bilingual>> = {
  awarded: { zh: '认定', en: 'awarded' },
  renewed: { zh: '到期复核', en: 'renewed' },
  converted: { zh: '认定转换', en: 'converted' },
  downgraded: { zh: '降级', en: 'after a downgrade' },
};

/** One factory: where it stands, every title it ever had, its applications and what runs against it. */
export function FactoryPage() {
  const { id } = route.useParams();
  const query = useQuery(factoryOf(id));
  return <QueryView query={query}>{(factory) => <Content factory={factory} />}</QueryView>;
}

function Content({ factory }: { readonly factory: FactoryView }) {
  const { t, say } = useSpeech();
  const me = useMe();
  const navigate = useNavigate();
  const list = useEvery(applications({ factoryId: factory.id }));
  const changes = useEvery(cases('changes', { factoryId: factory.id }));
  const revocations = useEvery(cases('revocations', { factoryId: factory.id }));
  const { standing, titles, nurture, branchUscc } = factory;
  return (
    <>
      <PageHead
        title={factory.name}
        sentence={say(standingSentence(standing))}
        action={
          mayOpen(me, 'application') && (
            <Button
              type="primary"
              onClick={() => void navigate({ to: '/apply', search: { factory: factory.id } })}
            >
              {t('申报或到期复核', 'Apply or renew')}
            </Button>
          )
        }
      />
      <div className="with-aside">
        <div className="stack">
          <section className="panel">
            <Ladder held={standing.held} />
          </section>
          <section className="stack tight">
            <h2>{t('称号历史', 'Titles it had')}</h2>
            <TitleHistory titles={titles} />
          </section>
          <section className="stack tight">
            <h2>{t('申报', 'Applications')}</h2>
            <QueryView query={list}>
              {(rows) => (
                <ApplicationTable
                  rows={rows}
                  loading={false}
                  empty={t('还没有申报。', 'No application yet.')}
                />
              )}
            </QueryView>
          </section>
        </div>
        <aside className="panel stack">
          <Facts
            rows={[
              [t('地区', 'Region'), say(regionName(factory.city))],
              [t('行业', 'Industry'), say(industryText(factory.industry))],
              ...(branchUscc === null ? [] : [[t('分支机构', 'Branch'), branchUscc] as const]),
              ...nurture.map(
                ({ tier, since }) =>
                  [
                    t('培育库', 'Nurture pool'),
                    t(`${tierLabels[tier].zh}，自 ${since}`, `${tierLabels[tier].en}, since ${since}`),
                  ] as const,
              ),
            ]}
          />
          {[
            { plural: 'changes', rows: changes.data },
            { plural: 'revocations', rows: revocations.data },
          ].flatMap(({ plural, rows = [] }) =>
            rows.map(({ id, phaseName }) => (
              <p key={id}>
                <Link to="/cases/$plural/$id" params={{ plural, id }}>
                  {plural === 'changes' ? t('重大变化', 'Change') : t('撤销程序', 'Revocation')}
                </Link>{' '}
                <span className="quiet">{say(phaseName)}</span>
              </p>
            )),
          )}
          <FactoryActs factory={factory} />
        </aside>
      </div>
    </>
  );
}

/** Every title a factory ever had, the newest first. */
function TitleHistory({ titles }: { readonly titles: readonly Title[] }) {
  const { t, say } = useSpeech();
  return (
    <Table<Title>
      rowKey="certificateNumber"
      size="middle"
      dataSource={[...titles].reverse()}
      scroll={{ x: 'max-content' }}
      pagination={false}
      locale={{ emptyText: t('还没有称号。', 'No title yet.') }}
      columns={[
        { title: t('级别', 'Tier'), key: 'tier', render: (_, { tier }) => <TierGlyph tier={tier} /> },
        { title: t('取得方式', 'How'), key: 'kind', render: (_, { kind }) => say(kindNames[kind]) },
        {
          title: t('证书', 'Certificate'),
          key: 'certificate',
          render: (_, { certificateNumber }) => (
            <Link to="/public/certificate" search={{ number: certificateNumber }}>
              {certificateNumber}
            </Link>
          ),
        },
        {
          title: t('有效期', 'Valid'),
          key: 'valid',
          render: (_, { validFrom, validUntil }) => (
            <span className="nowrap">
              {t(`${validFrom} 至 ${validUntil}`, `${validFrom} to ${validUntil}`)}
            </span>
          ),
        },
        {
          title: t('状态', 'State'),
          key: 'status',
          render: (_, { status, endedOn }) =>
            `${say(titleStatusNames[status])}${endedOn === null ? '' : ` ${endedOn}`}`,
        },
      ]}
    />
  );
}
