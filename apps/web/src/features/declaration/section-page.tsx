import { sectionNames, type SectionName } from '@tidu/contracts';
import { hindranceTo } from '../../api/actions.js';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { applicationOf } from '../../api/resources.js';
import { NotFound } from '../../app/not-found.js';
import { PageHead } from '../../design/page-head.js';
import { QueryView } from '../../design/query-view.js';
import { correctionAsked } from '../../presentation/standing.js';
import { useSpeech } from '../../language/language.js';
import { ClauseReasons } from '../application/clause-reasons.js';
import { stepOfClause } from './completeness.js';
import { stepsOf } from '../../presentation/declaration-steps.js';
import { sectionForms } from './section-forms.js';
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
      {({ application, actions, version }) => {
        const { campaign } = application;
        if (campaign === null) return null;
        const hindrance = hindranceTo({ actions }, 'declare-section');
        const steps = stepsOf(application);
        const next = steps[steps.indexOf(section) + 1];
        const asked = correctionAsked(application)?.clauses.filter(
          ({ clause }) => stepOfClause(clause) === section,
        );
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
              {asked !== undefined && asked.length > 0 && (
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
                  {next === 'evidence' ? (
                    <Link to="/applications/$id/evidence" params={{ id }}>
                      {t('下一项：', 'Next: ')}
                      {say(stepNames[next])}
                    </Link>
                  ) : (
                    <Link to="/applications/$id/declare/$section" params={{ id, section: next }}>
                      {t('下一项：', 'Next: ')}
                      {say(stepNames[next])}
                    </Link>
                  )}
                </p>
              )}
            </div>
          </>
        );
      }}
    </QueryView>
  );
}
