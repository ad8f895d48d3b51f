import { type CaseRow } from '@tidu/contracts';
import { getRouteApi, Link, useNavigate } from '@tanstack/react-router';
import { Button, Table, type TableColumnsType } from 'antd';
import { usePages } from '../../api/lists.js';
import { cases } from '../../api/resources.js';
import { mayOpen } from '../../api/openings.js';
import { useMe } from '../../api/session.js';
import { NotFound } from '../../app/not-found.js';
import { LoadMore } from '../../design/load-more.js';
import { PageHead } from '../../design/page-head.js';
import { QueryView } from '../../design/query-view.js';
import { DueDay } from '../../design/clock.js';
import { TierGlyph } from '../../design/tier-glyph.js';
import { chinaMinute } from '../../language/formats.js';
import { useSpeech } from '../../language/language.js';
import { CaseTabs } from './case-tabs.js';
import { type CaseKind, caseKindAt } from '../../presentation/case-kinds.js';
import { caseSearch } from './search.js';
import { caseTitle } from './titles.js';

const route = getRouteApi('/in/cases/$plural');

/** The case files (案卷) of a kind, as far as they are the reader's to follow. */
export function CaseListPage() {
  const { plural } = route.useParams();
  const kind = caseKindAt(plural);
  return kind === undefined ? <NotFound /> : <CaseList key={plural} kind={kind} />;
}

function CaseList({ kind }: { readonly kind: CaseKind }) {
  const { t, say } = useSpeech();
  const me = useMe();
  const navigate = useNavigate();
  // The address may hold more than this page understands.
  const search = caseSearch({ ...route.useSearch() });
  const { contract, label, sentence } = kind;
  const { plural, opens } = contract;
  const query = usePages(cases(plural, search));
  const opening = opens === null ? undefined : contract.names[opens];
  const isNarrowed = Object.keys(search).length > 0;
  const columns: TableColumnsType<CaseRow> = [
    {
      title: say(label),
      key: 'title',
      render: (_, row) => (
        <Link to="/cases/$plural/$id" params={{ plural, id: row.id }}>
          {say(caseTitle(kind.name, row))}
        </Link>
      ),
    },
    {
      title: t('级别', 'Tier'),
      key: 'tier',
      render: (_, { tier }) => (tier === null ? <span className="quiet">—</span> : <TierGlyph tier={tier} />),
    },
    {
      title: t('状态', 'State'),
      key: 'phase',
      render: (_, { phaseName }) => <span className="nowrap">{say(phaseName)}</span>,
    },
    {
      title: t('期限', 'Due'),
      key: 'dueOn',
      render: (_, { dueOn, dueProvisional }) => <DueDay dueOn={dueOn} provisional={dueProvisional} />,
    },
    {
      title: t('您可办理', 'You can act'),
      key: 'mine',
      render: (_, { mine }) => (mine ? t('是', 'yes') : <span className="quiet">{t('否', 'no')}</span>),
    },
    {
      title: t('更新', 'Updated'),
      key: 'updated',
      responsive: ['md'],
      render: (_, { updatedAt }) => <span className="nowrap">{chinaMinute(updatedAt)}</span>,
    },
  ];
  return (
    <>
      <PageHead
        title={say(label)}
        sentence={say(sentence)}
        action={
          opening !== undefined &&
          mayOpen(me, kind.name) && (
            <Button
              type="primary"
              onClick={() => void navigate({ to: '/cases/$plural/open', params: { plural }, search })}
            >
              {say(opening)}
            </Button>
          )
        }
      />
      <div className="stack">
        <CaseTabs />
        {isNarrowed && (
          <p>
            {t('只显示相关的案卷。', 'Only what belongs to one thing is shown.')}{' '}
            <Link to="/cases/$plural" params={{ plural }}>
              {t('显示全部', 'Show all')}
            </Link>
          </p>
        )}
        <QueryView query={query}>
          {({ items }) => (
            <Table<CaseRow>
              rowKey="id"
              size="middle"
              columns={columns}
              dataSource={[...items]}
              sticky
              scroll={{ x: 'max-content' }}
              pagination={false}
              locale={{ emptyText: t('还没有。', 'None yet.') }}
            />
          )}
        </QueryView>
        <LoadMore pages={query} />
      </div>
    </>
  );
}
