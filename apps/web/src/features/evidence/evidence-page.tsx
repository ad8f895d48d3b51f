import { type ApplicationView } from '@tidu/contracts';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { applicationOf } from '../../api/resources.js';
import { paragraphsOf } from '../../criteria/clauses.js';
import { PageHead } from '../../design/page-head.js';
import { QueryView } from '../../design/query-view.js';
import { useSpeech } from '../../language/language.js';
import { stepOf } from '../declaration/completeness.js';
import { ClauseEvidence } from './clause-evidence.js';

const route = getRouteApi('/in/applications/$id/evidence');

/** Evidence (佐证材料) by clause: the areas the tier requires first, as the text orders them. */
export function EvidencePage() {
  const { id } = route.useParams();
  const query = useQuery(applicationOf(id));
  return <QueryView query={query}>{(view) => <Content view={view} />}</QueryView>;
}

function Content({ view }: { readonly view: ApplicationView }) {
  const { t } = useSpeech();
  const { application } = view;
  const { campaign } = application;
  if (campaign === null) return null;
  const missing = stepOf(view, 'evidence')?.lacks ?? [];
  const paragraphs = paragraphsOf(campaign.edition, campaign.tier).filter(
    ({ clause }) => clause.decidedBy !== 'coverage',
  );
  const constructionFirst = paragraphs.toSorted(
    (one, other) =>
      Number(other.clause.id.includes('/construction/')) - Number(one.clause.id.includes('/construction/')),
  );
  return (
    <>
      <PageHead
        title={t('佐证材料', 'Evidence')}
        sentence={
          missing.length === 0
            ? t('必备环节都已有佐证，可以继续补充。', 'Every required area has evidence; you can add more.')
            : t(
                `还有 ${missing.length} 个必备环节没有佐证，每个至少一份。`,
                `${missing.length} required areas have no evidence yet; each needs one.`,
              )
        }
        action={
          <Link to="/applications/$id/declare" params={{ id: application.id }}>
            {t('返回任务清单', 'Back to the task list')}
          </Link>
        }
      />
      <div className="stack">
        {constructionFirst.map(({ clause }) => (
          <ClauseEvidence
            key={clause.id}
            clause={clause}
            application={application}
            isMissing={missing.includes(clause.id)}
          />
        ))}
      </div>
    </>
  );
}
