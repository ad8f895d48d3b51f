import { phaseNames } from '@tidu/contracts';
import { type Tier, tierLabels, tiers } from '@tidu/criteria';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { Checkbox, Input, Select } from 'antd';
import { usePages } from '../../api/lists.js';
import { applicationCounts, applications } from '../../api/resources.js';
import { countText } from '../../design/count-text.js';
import { LoadMore } from '../../design/load-more.js';
import { PageHead } from '../../design/page-head.js';
import { QueryView } from '../../design/query-view.js';
import { useSpeech } from '../../language/language.js';
import { ApplicationTable } from './application-table.js';
import { PhaseCounts } from './phase-counts.js';
import { type WorkListSearch } from './search.js';

const route = getRouteApi('/in/applications');
const PAGE_SIZE = 20;

/** All applications the reader may see, filtered by what stands in the address. */
export function WorkListPage() {
  const { t, say } = useSpeech();
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const filters = { tier: search.tier, campaignId: search.campaign, q: search.q };
  const counts = useQuery({ ...applicationCounts(filters), placeholderData: keepPreviousData });
  const list = usePages(
    applications({
      ...filters,
      phase: search.phase,
      mine: search.mine === true ? 'true' : undefined,
      pageSize: PAGE_SIZE,
    }),
  );
  const filter = (change: { [Name in keyof WorkListSearch]?: WorkListSearch[Name] | undefined }) =>
    void navigate({ search: withoutAbsent({ ...search, ...change }) });
  return (
    <>
      <PageHead
        title={t('申报', 'Applications')}
        sentence={
          counts.data === undefined
            ? t('正在读取。', 'Loading.')
            : t(
                `您可见 ${countText(counts.data.total)} 件，其中 ${countText(counts.data.mine)} 件现在可由您处理。`,
                `You see ${countText(counts.data.total)} applications; ${countText(counts.data.mine)} of them wait for you.`,
              )
        }
      />
      <div className="stack">
        {counts.data && <PhaseCounts counts={counts.data} search={search} />}
        <div className="row">
          <Input.Search
            allowClear
            style={{ width: 260 }}
            defaultValue={search.q ?? ''}
            aria-label={t('按工厂或企业查找', 'Find a factory or an enterprise')}
            placeholder={t('工厂或企业名称', 'factory or enterprise')}
            onSearch={(q) => filter({ q: q === '' ? undefined : q })}
          />
          <Select<Tier | ''>
            style={{ width: 160 }}
            aria-label={t('级别', 'Tier')}
            value={search.tier ?? ''}
            onChange={(tier) => filter({ tier: tier === '' ? undefined : tier })}
            options={[
              { value: '' as const, label: t('全部级别', 'All tiers') },
              ...tiers.map((tier) => ({ value: tier, label: say(tierLabels[tier]) })),
            ]}
          />
          <Checkbox
            checked={search.mine === true}
            onChange={({ target }) => filter({ mine: target.checked || undefined })}
          >
            {t('只看待我处理的', 'Only those that wait for me')}
          </Checkbox>
          {search.phase && (
            <span className="quiet">
              {t('状态：', 'State: ')}
              {say(phaseNames[search.phase])}
            </span>
          )}
        </div>
        <QueryView query={list}>
          {({ items }) => (
            <ApplicationTable
              rows={items}
              loading={list.isPlaceholderData}
              empty={t('没有符合条件的申报。', 'No application matches.')}
            />
          )}
        </QueryView>
        <LoadMore pages={list} />
      </div>
    </>
  );
}

function withoutAbsent(search: {
  [Name in keyof WorkListSearch]?: WorkListSearch[Name] | undefined;
}): WorkListSearch {
  return Object.fromEntries(Object.entries(search).filter(([, value]) => value !== undefined));
}
