import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { usePages } from '../../api/lists.js';
import { applicationCounts, applications } from '../../api/resources.js';
import { ActButton } from '../../design/act-button.js';
import { countText } from '../../design/count-text.js';
import { LoadMore } from '../../design/load-more.js';
import { PageHead } from '../../design/page-head.js';
import { QueryView } from '../../design/query-view.js';
import { useSpeech } from '../../language/language.js';
import { type HomeWords } from '../../presentation/homes.js';
import { ApplicationTable } from '../work-list/application-table.js';
import { ClaimsNotice } from '../claims/claims-notice.js';
import { CaseWork } from './case-work.js';
import { PhaseCounts } from '../work-list/phase-counts.js';

const PAGE_SIZE = 20;

/** The home of all who handle, review or inspect applications, in the words of their role. */
export function AuthorityHome({ words }: { readonly words: HomeWords }) {
  const { t, say } = useSpeech();
  const navigate = useNavigate();
  const counts = useQuery(applicationCounts());
  const mine = words.lists === 'mine' ? 'true' : undefined;
  const list = usePages(applications({ mine, pageSize: PAGE_SIZE }));
  const first = list.data?.items[0];
  const openFirst = () => {
    if (first === undefined) return;
    void navigate({
      to: words.opens,
      params: { id: first.id },
    });
  };
  return (
    <QueryView query={counts}>
      {(known) => (
        <>
          <PageHead
            title={say(words.title)}
            sentence={say(
              words.situation(countText(known.mine), countText(known.total), known.mine.value === 0),
            )}
            action={
              <ActButton
                type="primary"
                onClick={openFirst}
                whyNot={first === undefined ? t('没有可打开的申报。', 'There is nothing to open.') : null}
              >
                {say(words.open)}
              </ActButton>
            }
          />
          <div className="stack">
            <ClaimsNotice />
            <PhaseCounts counts={known} />
            <CaseWork />
            <h2>{say(words.list)}</h2>
            <QueryView query={list}>
              {({ items }) => (
                <ApplicationTable
                  rows={items}
                  loading={list.isPlaceholderData}
                  empty={t('没有需要处理的申报。', 'Nothing waits.')}
                />
              )}
            </QueryView>
            <LoadMore pages={list} />
          </div>
        </>
      )}
    </QueryView>
  );
}
