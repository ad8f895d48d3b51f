import { sectionNames, type SectionName } from '@tidu/contracts';
import { hindranceTo } from '../../api/actions.js';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { applicationOf } from '../../api/resources.js';
import { NotFound } from '../../app/not-found.js';
import { PageHead } from '../../design/page-head.js';
import { QueryView } from '../../design/query-view.js';
import { useSpeech } from '../../language/language.js';
import { ClauseReasons } from '../application/clause-reasons.js';
import { stepOf } from './completeness.js';
import { sectionForms } from './section-forms.js';
import { StepLink } from './step-link.js';
import { stepHints, stepNames } from './step-names.js';

const route = getRouteApi('/in/applications/$id/declare/$section');

function isSection(name: string): name is SectionName {
  return name in sectionNames;
}

/** One section of the declaration, one topic a page. */
export function SectionPage() {
  const { id, section } = route.useParams();
  const query = useQuery(applicationOf(id));
  const { t, say } = useSpeech();
  if (!isSection(section)) return <NotFound />;
  const Form = sectionForms[section];
  return (
    <QueryView query={query}>
      {(view) => {
        const { application, declaration, version } = view;
        const { campaign } = application;
        if (campaign === null) return null;
        const hindrance = hindranceTo(view, 'declare-section');
        const next = declaration[declaration.findIndex(({ step }) => step === section) + 1];
        const asked = stepOf(view, section)?.corrections ?? [];
        return (
          <>
            <PageHead
              title={say(stepNames[section])}
              sentence={say(stepHints[section])}
              action={
                <Link to="/applications/$id/declare" params={{ id }}>
                  {t('返回任务清单', 'Back to the task list')}
                </Link>
              }
            />
            <div className="stack roomy">
              {asked.length > 0 && (
                <section className="panel stack tight">
                  <h2>{t('需要补正的内容', 'What is to be corrected')}</h2>
                  <ClauseReasons reasons={asked} edition={campaign.edition} tier={campaign.tier} />
                </section>
              )}
              {hindrance === null ? (
                <Form key={section} application={application} campaign={campaign} version={version} />
              ) : (
                <p>{say(hindrance)}</p>
              )}
              {next !== undefined && (
                <p>
                  <StepLink id={id} step={next.step} before={t('下一项：', 'Next: ')} />
                </p>
              )}
            </div>
          </>
        );
      }}
    </QueryView>
  );
}
