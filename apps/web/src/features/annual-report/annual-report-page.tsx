import { type ApplicationView, type FactoryView, reportDueOn } from '@tidu/contracts';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { useCreation } from '../../api/commands.js';
import { actionOn } from '../../api/actions.js';
import { useEvery } from '../../api/lists.js';
import {
  applicationOf,
  applications,
  factoryOf,
  reEvaluationOf,
  reEvaluations,
} from '../../api/resources.js';
import { PageHead } from '../../design/page-head.js';
import { ProblemNotice } from '../../design/problem-notice.js';
import { QueryView } from '../../design/query-view.js';
import { useSpeech } from '../../language/language.js';
import { type EarlierReport, ReportForm } from './report-form.js';

const route = getRouteApi('/in/factories/$id/annual-report');

/** Submits a factory's annual report, filled in from the last one or from the application that was awarded. */
export function AnnualReportPage() {
  const { id } = route.useParams();
  const factory = useQuery(factoryOf(id));
  const awarded = useEvery(applications({ factoryId: id, phase: 'awarded' }));
  const earlier = useEvery(reEvaluations({ factoryId: id }));
  return (
    <QueryView query={factory}>
      {(known) => (
        <QueryView query={awarded}>
          {(items) => (
            <QueryView query={earlier}>
              {(rows) => {
                const [last] = rows.toSorted((one, other) => other.year - one.year);
                const basis = items.find(({ tier }) => tier === known.title?.tier) ?? items[0];
                return <Basis factory={known} applicationId={basis?.id} lastId={last?.id} />;
              }}
            </QueryView>
          )}
        </QueryView>
      )}
    </QueryView>
  );
}

function Basis({
  factory,
  applicationId,
  lastId,
}: {
  readonly factory: FactoryView;
  readonly applicationId: string | undefined;
  readonly lastId: string | undefined;
}) {
  const { t, say } = useSpeech();
  const application = useQuery({
    ...applicationOf(applicationId ?? ''),
    enabled: applicationId !== undefined,
  });
  const last = useQuery({ ...reEvaluationOf(lastId ?? ''), enabled: lastId !== undefined });
  const offer = actionOn(factory, 'submit-annual-report');
  const year = offer?.leadsTo?.given?.['year'];
  if (
    applicationId === undefined ||
    offer === undefined ||
    offer.whyNot !== null ||
    typeof year !== 'number'
  ) {
    return (
      <PageHead
        title={t('年度报告', 'Annual report')}
        sentence={
          offer?.whyNot
            ? say(offer.whyNot)
            : t('现在没有要提交的年度报告。', 'No annual report is to be handed in now.')
        }
      />
    );
  }
  return (
    <QueryView query={application}>
      {(view) =>
        lastId === undefined ? (
          <Form factory={factory} year={year} view={view} earlier={view.application.sections} />
        ) : (
          <QueryView query={last}>
            {({ reEvaluation }) => (
              <Form
                factory={factory}
                year={year}
                view={view}
                earlier={reEvaluation.report ?? view.application.sections}
              />
            )}
          </QueryView>
        )
      }
    </QueryView>
  );
}

function Form({
  factory,
  year,
  view,
  earlier,
}: {
  readonly factory: FactoryView;
  readonly year: number;
  readonly view: ApplicationView;
  readonly earlier: EarlierReport;
}) {
  const { t } = useSpeech();
  const navigate = useNavigate();
  const submit = useCreation('/api/re-evaluations');
  const { campaign } = view.application;
  if (campaign === null) return null;
  return (
    <>
      <PageHead
        title={`${factory.name} · ${t(`${year} 年度报告`, `annual report ${year}`)}`}
        sentence={t(
          '已按上次填报的内容预填，请更新后提交；平台按认定时的要素条件复评。',
          'Filled in from what you reported last; update it and submit. The criteria of the award apply.',
        )}
      />
      <div className="stack">
        <p className="quiet">
          {t(
            `请于 ${reportDueOn(year)} 前提交（平台默认）。`,
            `Hand it in by ${reportDueOn(year)} (platform default).`,
          )}
        </p>
        {submit.isError && <ProblemNotice problem={submit.error.problem} />}
        <ReportForm
          court={{
            edition: campaign.edition,
            tier: campaign.tier,
            asOf: campaign.asOf,
            factory: { province: factory.province, industry: factory.industry },
            interpretation: campaign.interpretation,
            benchmarks: [],
            earlier: earlier.kpis ?? [],
          }}
          initial={earlier}
          label={t('提交年度报告', 'Submit the annual report')}
          pending={submit.isPending}
          onReport={(report) =>
            submit.mutate(
              { factoryId: factory.id, year, report },
              { onSuccess: ({ id }) => void navigate({ to: '/re-evaluations/$id', params: { id } }) },
            )
          }
        />
      </div>
    </>
  );
}
