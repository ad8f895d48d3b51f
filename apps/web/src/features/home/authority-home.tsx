import { type ApplicationCounts } from '@tidu/contracts';
import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { usePages } from '../../api/lists.js';
import { applicationCounts, applications } from '../../api/resources.js';
import { ActButton } from '../../design/act-button.js';
import { countText } from '../../design/count-text.js';
import { LoadMore } from '../../design/load-more.js';
import { PageHead } from '../../design/page-head.js';
import { QueryView } from '../../design/query-view.js';
import { type Bilingual, useSpeech } from '../../language/language.js';
import { ApplicationTable } from '../work-list/application-table.js';
import { CaseWork } from './case-work.js';
import { PhaseCounts } from '../work-list/phase-counts.js';

type Reader = 'district' | 'city' | 'province' | 'group' | 'miit' | 'auditor' | 'expert';

const PAGE_SIZE = 20;

function situation(role: Reader, counts: ApplicationCounts): Bilingual {
  const [total, mine] = [countText(counts.total), countText(counts.mine)];
  if (role === 'auditor') {
    return {
      zh: `共 ${total} 件申报可查阅，每件均有完整历史与哈希。`,
      en: `${total} applications to inspect, each with its full history and hashes.`,
    };
  }
  if (counts.mine.value === 0)
    return {
      zh: `现在没有需要您处理的申报，共 ${total} 件可见。`,
      en: `Nothing waits for you now; ${total} applications are visible.`,
    };
  return role === 'expert'
    ? {
        zh: `待评 ${mine} 件，共分配给您 ${total} 件。`,
        en: `${mine} to review, ${total} assigned to you in all.`,
      }
    : { zh: `有 ${mine} 件申报等待您处理。`, en: `${mine} applications wait for you.` };
}

export function AuthorityHome({ role }: { readonly role: Reader }) {
  const { t, say } = useSpeech();
  const navigate = useNavigate();
  const counts = useQuery(applicationCounts());
  const mine = role === 'auditor' ? undefined : 'true';
  const list = usePages(applications({ mine, pageSize: PAGE_SIZE }));
  const first = list.data?.items[0];
  const openFirst = () => {
    if (first === undefined) return;
    void navigate({
      to: role === 'expert' ? '/applications/$id/review' : '/applications/$id',
      params: { id: first.id },
    });
  };
  return (
    <QueryView query={counts}>
      {(known) => (
        <>
          <PageHead
            title={
              role === 'expert'
                ? t('待评审', 'To review')
                : role === 'auditor'
                  ? t('审计', 'Audit')
                  : t('工作台', 'Work')
            }
            sentence={say(situation(role, known))}
            action={
              <ActButton
                type="primary"
                onClick={openFirst}
                whyNot={first === undefined ? t('没有可打开的申报。', 'There is nothing to open.') : null}
              >
                {role === 'expert' ? t('继续评审', 'Go on reviewing') : t('打开第一件', 'Open the first')}
              </ActButton>
            }
          />
          <div className="stack">
            <PhaseCounts counts={known} />
            <CaseWork counts={known} />
            <h2>{role === 'auditor' ? t('最近更新', 'Changed last') : t('需要您处理', 'Waiting for you')}</h2>
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
