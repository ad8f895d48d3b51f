import { type ApplicationView, type DeclarationStepName, sectionNames } from '@tidu/contracts';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link, useNavigate } from '@tanstack/react-router';
import { Button } from 'antd';
import { useState } from 'react';
import { hindranceTo } from '../../api/actions.js';
import { applicationOf, draftOf, type DraftView } from '../../api/resources.js';
import { NotFound } from '../../app/not-found.js';
import { ErrorSummary } from '../../design/problem-notice.js';
import { PageTitle } from '../../design/page-title.js';
import { QueryView } from '../../design/query-view.js';
import { useSpeech } from '../../language/language.js';
import { ClauseReasons } from '../application/clause-reasons.js';
import { stepGroupsOf, stepOf, stepText } from './completeness.js';
import { SaveNote, SaveRefusal } from './save-note.js';
import { SectionAside } from './section-aside.js';
import { SectionConflicts } from './section-conflicts.js';
import { editorOf, faultsIn, lackingOf } from './section-editors.js';
import { ProgressBar, SectionList, useDrafted } from './section-list.js';
import { isSpacious } from '../../presentation/spacious-sections.js';
import { useSectionDraft } from './use-section-draft.js';

const route = getRouteApi('/in/applications/$id/declare/$section');

type SectionStep = Exclude<DeclarationStepName, 'evidence'>;

function isStep(name: string): name is SectionStep {
  return name in sectionNames && name !== 'attachments';
}

/** One section of the declaration, one topic a page: the list left, the topic, law and help right. */
export function SectionPage() {
  const { id, section } = route.useParams();
  const query = useQuery(applicationOf(id));
  const { say } = useSpeech();
  if (!isStep(section)) return <NotFound />;
  return (
    <QueryView query={query}>
      {(view) => {
        const hindrance = hindranceTo(view, 'declare-section');
        if (view.application.campaign === null) return null;
        if (hindrance !== null) return <p>{say(hindrance)}</p>;
        return <Loaded key={section} view={view} section={section} />;
      }}
    </QueryView>
  );
}

interface Props {
  readonly view: ApplicationView;
  readonly section: SectionStep;
}

function Loaded({ view, section }: Props) {
  const query = useQuery(draftOf(view.application.id, section));
  return (
    <QueryView query={query}>{(kept) => <Content view={view} section={section} kept={kept} />}</QueryView>
  );
}

function Content({ view, section, kept }: Props & { readonly kept: DraftView }) {
  const { application } = view;
  const { t, say } = useSpeech();
  const navigate = useNavigate();
  const hasDraft = useDrafted(view, true);
  const editor = editorOf(section);
  const { draft, change, flush, settle, conflicts, declare, state } = useSectionDraft({
    application,
    section,
    kept,
    draftOf: editor.draftOf,
    contentOf: (next) => editor.contentOf(next, application),
  });
  const [isChecked, setChecked] = useState(false);
  const { campaign, id } = application;
  if (campaign === null) return null;
  const content = editor.contentOf(draft, application);
  const faults = faultsIn(section, content, campaign, t);
  const lacking = lackingOf(section, content, campaign, t);
  const steps = view.declaration.map(({ step }) => step);
  const at = steps.indexOf(section);
  const next = steps[at + 1];
  const text = stepText(campaign, section);
  const group = stepGroupsOf(view, campaign).find((each) => each.steps.some(({ step }) => step === section));
  const asked = section === 'replies' ? [] : (stepOf(view, section)?.corrections ?? []);

  async function goOn(): Promise<void> {
    setChecked(true);
    if (faults.size > 0) return;
    if ((await declare()) !== 'declared') return;
    if (next === undefined) await navigate({ to: '/applications/$id/declare', params: { id } });
    else if (next === 'evidence') await navigate({ to: '/applications/$id/evidence', params: { id } });
    else await navigate({ to: '/applications/$id/declare/$section', params: { id, section: next } });
  }

  return (
    <div className={isSpacious(section) ? 'declaration wide' : 'declaration'}>
      <details className="declaration-list" open={isWide()}>
        <summary>
          {t(`第 ${at + 1} 节，共 ${steps.length} 节`, `Section ${at + 1} of ${steps.length}`)}
        </summary>
        <div className="stack tight">
          <Link to="/applications/$id/declare" params={{ id }}>
            ‹ {application.factory?.name}
          </Link>
          <ProgressBar view={view} hasDraft={hasDraft} />
          <SectionList view={view} hasDraft={hasDraft} current={section} />
        </div>
      </details>
      <div className="declaration-main stack" onBlur={flush}>
        <header className="declaration-head">
          <p className="row spread">
            <span className="quiet">
              {group !== undefined && say(group.title)} ·{' '}
              {t(`第 ${at + 1} 节，共 ${steps.length} 节`, `section ${at + 1} of ${steps.length}`)}
            </span>
            <span role="status">
              <SaveNote state={state} />
            </span>
          </p>
          <PageTitle title={say(text.title)} />
          <p className="quiet">{say(text.hint)}</p>
        </header>
        <SaveRefusal state={state} />
        <SectionConflicts
          application={application}
          section={section}
          conflicts={conflicts}
          onSettle={settle}
        />
        {isChecked && faults.size > 0 && (
          <ErrorSummary
            title={{ zh: `还有 ${faults.size} 处要改`, en: `${faults.size} things to mend` }}
            faults={[...faults].map(([field, message]) => ({ field, message: { zh: message, en: message } }))}
          />
        )}
        {asked.length > 0 && (
          <section className="panel stack tight">
            <h2>{t('需要补正的内容', 'What is to be corrected')}</h2>
            <ClauseReasons reasons={asked} edition={campaign.edition} tier={campaign.tier} />
          </section>
        )}
        <editor.Fields
          application={application}
          campaign={campaign}
          draft={draft}
          change={change}
          faults={isChecked ? faults : typedFaults(faults, draft)}
        />
        <footer className="stack tight">
          {lacking.size > 0 && (
            <details className="lacking">
              <summary>
                {t(
                  `本节还有 ${lacking.size} 处必填未填，可先保存`,
                  `${lacking.size} required fields are empty; you may save meanwhile`,
                )}
              </summary>
              <ul>
                {[...lacking].map(([field, message]) => (
                  <li key={field}>
                    <a href={`#${field}`}>{message}</a>
                  </li>
                ))}
              </ul>
            </details>
          )}
          <div className="row">
            <Button
              type="primary"
              loading={state.kind === 'saving' && isChecked}
              disabled={conflicts.length > 0}
              onClick={() => void goOn()}
            >
              {t('保存并继续', 'Save and continue')}
            </Button>
            <Link to="/applications/$id/declare" params={{ id }}>
              {t('返回任务清单', 'Back to the task list')}
            </Link>
            {conflicts.length > 0 && (
              <span className="quiet">
                {t('请先选择上面不同之处。', 'Settle the differences above first.')}
              </span>
            )}
            {next !== undefined && conflicts.length === 0 && (
              <span className="quiet">
                {t('下一节：', 'Next: ')}
                {say(stepText(campaign, next).title)}
              </span>
            )}
          </div>
        </footer>
      </div>
      <SectionAside application={application} section={section} />
    </div>
  );
}

/** Before anybody asks to go on, only what was typed and cannot be is told; what is empty is not. */
function typedFaults(
  faults: ReadonlyMap<string, string>,
  draft: Readonly<Record<string, unknown>>,
): ReadonlyMap<string, string> {
  return new Map(
    [...faults].filter(([path]) => {
      const held = path
        .split(/[.[\]]+/)
        .filter((key) => key !== '')
        .reduce<unknown>(
          (value, key) =>
            typeof value === 'object' && value !== null ? (value as Record<string, unknown>)[key] : undefined,
          draft,
        );
      return held !== undefined && held !== null && held !== '';
    }),
  );
}

function isWide(): boolean {
  return window.matchMedia('(min-width: 901px)').matches;
}
