import { type ApplicationView } from '@tidu/contracts';
import { hindranceTo, mayDo } from '../../api/actions.js';
import { tierLabels } from '@tidu/criteria';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link, useNavigate } from '@tanstack/react-router';
import { applicationOf } from '../../api/resources.js';
import { ActButton } from '../../design/act-button.js';
import { Clocks } from '../../design/clock.js';
import { PageHead } from '../../design/page-head.js';
import { QueryView } from '../../design/query-view.js';
import { correctionAsked } from '../../presentation/standing.js';
import { useSpeech } from '../../language/language.js';
import { ClauseReasons } from '../application/clause-reasons.js';
import { openSteps } from './completeness.js';
import { CopyEarlier } from './copy-earlier.js';
import { ProgressBar, SectionList, useDrafted } from './section-list.js';
import { WorkbookPanel } from './workbook-panel.js';

const route = getRouteApi('/in/applications/$id/declare');

/** The task list of a declaration: every section with its state, then the way to submission. */
export function TaskListPage() {
  const { id } = route.useParams();
  const query = useQuery(applicationOf(id));
  return <QueryView query={query}>{(view) => <Content view={view} />}</QueryView>;
}

function Content({ view }: { readonly view: ApplicationView }) {
  const { t, say } = useSpeech();
  const navigate = useNavigate();
  const { application, declaration, clocks } = view;
  const { id, campaign } = application;
  const isOwn = mayDo(view, 'declare-section');
  const hasDraft = useDrafted(view, isOwn);
  if (campaign === null) return null;
  const open = openSteps(view, hasDraft);
  const correction = correctionAsked(application);
  const hindrance = hindranceTo(view, 'submit');
  const whyNot = hindrance
    ? say(hindrance)
    : open.length > 0
      ? t(`还有 ${open.length} 项未完成。`, `${open.length} steps are not done.`)
      : null;
  return (
    <>
      <PageHead
        title={`${application.factory?.name ?? ''} · ${say(tierLabels[campaign.tier])}${t('申报', ' application')}`}
        sentence={
          open.length > 0
            ? t(
                `共 ${declaration.length} 项，还有 ${open.length} 项未完成。内容自动保存，可随时离开。`,
                `${declaration.length} steps, ${open.length} not done. Everything is saved by itself; leave whenever you like.`,
              )
            : t('各项已完成，核对后即可提交。', 'All steps are done; check the answers and submit.')
        }
        action={
          <ActButton
            type="primary"
            whyNot={whyNot}
            onClick={() => void navigate({ to: '/applications/$id/submit', params: { id } })}
          >
            {t('核对并提交', 'Check and submit')}
          </ActButton>
        }
      />
      <div className="with-aside">
        <div className="stack">
          {correction && (
            <section className="panel stack tight">
              <h2>{t('需要补正的内容', 'What is to be corrected')}</h2>
              <ClauseReasons reasons={correction.clauses} edition={campaign.edition} tier={campaign.tier} />
            </section>
          )}
          <section className="panel stack">
            <ProgressBar view={view} hasDraft={hasDraft} />
            <SectionList view={view} hasDraft={hasDraft} withHints />
          </section>
        </div>
        <aside className="panel stack">
          <Clocks clocks={clocks} />
          <p className="quiet">{say(campaign.name)}</p>
          {isOwn && <WorkbookPanel application={application} />}
          {isOwn && <CopyEarlier view={view} />}
          <Link to="/applications/$id" params={{ id }}>
            {t('申报详情与历史', 'Details and history')}
          </Link>
        </aside>
      </div>
    </>
  );
}
