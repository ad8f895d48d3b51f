import { type ApplicationView } from '@tidu/contracts';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { applicationOf } from '../../api/resources.js';
import { paragraphsOf } from '../../criteria/clauses.js';
import { PageHead } from '../../design/page-head.js';
import { QueryView } from '../../design/query-view.js';
import { useSpeech } from '../../language/language.js';
import { stepOf } from '../declaration/completeness.js';
import { Attachments } from './attachments.js';
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
  const { lacks: missing = [], attachments: lacking = [] } = stepOf(view, 'evidence') ?? {};
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
        title={t('附件与佐证材料', 'Attachments and evidence')}
        sentence={
          missing.length + lacking.length === 0
            ? t(
                '必备的附件和环节佐证都已齐全，可以继续补充。',
                'All attachments and areas are covered; you can add more.',
              )
            : t(
                `还缺 ${lacking.length} 项附件、${missing.length} 个必备环节的佐证。`,
                `${lacking.length} attachments and evidence of ${missing.length} required areas are missing.`,
              )
        }
        action={
          <Link to="/applications/$id/declare" params={{ id: application.id }}>
            {t('返回任务清单', 'Back to the task list')}
          </Link>
        }
      />
      <div className="stack">
        <Attachments application={application} />
        <h2>{t('按条款的佐证', 'Evidence by clause')}</h2>
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
