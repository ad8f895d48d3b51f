import { type FactoryView, reportDueOn } from '@tidu/contracts';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { useCreation } from '../../api/commands.js';
import { actionOn } from '../../api/actions.js';
import { ApiProblem } from '../../api/problem.js';
import { useEvery } from '../../api/lists.js';
import { applicationOf, factoryOf, reEvaluationOf, reEvaluations } from '../../api/resources.js';
import { PageHead } from '../../design/page-head.js';
import { ProblemNotice } from '../../design/problem-notice.js';
import { QueryView } from '../../design/query-view.js';
import { actingTime } from '../../api/demo-time.js';
import { chinaDayOf } from '../../language/formats.js';
import { useSpeech } from '../../language/language.js';
import { type EarlierReport, ReportForm } from './report-form.js';

const route = getRouteApi('/in/factories/$id/annual-report');

/** Submits a factory's annual report, filled in from the last one or from the application that was awarded. */
export function AnnualReportPage() {
  const { id } = route.useParams();
  const factory = useQuery(factoryOf(id));
  const earlier = useEvery(reEvaluations({ factoryId: id }));
  return (
    <QueryView query={factory}>
      {(known) => (
        <QueryView query={earlier}>
          {(rows) => {
            const [last] = rows.toSorted((one, other) => other.year - one.year);
            return <Report factory={known} lastId={last?.id} />;
          }}
        </QueryView>
      )}
    </QueryView>
  );
}

function Report({ factory, lastId }: { readonly factory: FactoryView; readonly lastId: string | undefined }) {
  const { t, say } = useSpeech();
  const last = useQuery({ ...reEvaluationOf(lastId ?? ''), enabled: lastId !== undefined });
  const { basis } = factory;
  const offer = actionOn(factory, 'submit-annual-report');
  const year = offer?.leadsTo?.given?.['year'];
  if (basis === null || offer === undefined || offer.whyNot !== null || typeof year !== 'number') {
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
  const about = { factory, year, basis };
  if (lastId === undefined) return <First {...about} />;
  return (
    <QueryView query={last}>
      {({ reEvaluation: { report } }) =>
        report === null ? <First {...about} /> : <Form {...about} earlier={report} />
      }
    </QueryView>
  );
}

interface About {
  readonly factory: FactoryView;
  readonly year: number;
  readonly basis: NonNullable<FactoryView['basis']>;
}

/**
 * The first report is filled in from the application. It begins empty where there was none, for the title was converted, or
 * where it is another enterprise's, for the factory was transferred since.
 */
function First(about: About) {
  const { applicationId } = about.basis;
  const application = useQuery({ ...applicationOf(applicationId ?? ''), enabled: applicationId !== null });
  const isAnothers = application.error instanceof ApiProblem && application.error.problem.status === 404;
  if (applicationId === null || isAnothers) return <Form {...about} earlier={undefined} />;
  return (
    <QueryView query={application}>
      {(view) => <Form {...about} earlier={view.application.sections} />}
    </QueryView>
  );
}

function Form({
  factory,
  year,
  basis,
  earlier,
}: About & {
  readonly earlier: EarlierReport | undefined;
}) {
  const { t } = useSpeech();
  const navigate = useNavigate();
  const submit = useCreation('/api/re-evaluations');
  return (
    <>
      <PageHead
        title={`${factory.name} · ${t(`${year} 年度报告`, `annual report ${year}`)}`}
        sentence={
          earlier === undefined
            ? t(
                '没有可以预填的申报内容，请填写后提交；平台按称号所依据的要素条件复评。',
                'There is no application to fill it in from: fill it in and submit. The criteria the title rests on apply.',
              )
            : t(
                '已按上次填报的内容预填，请更新后提交；平台按认定时的要素条件复评。',
                'Filled in from what you reported last; update it and submit. The criteria of the award apply.',
              )
        }
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
            edition: basis.edition,
            tier: basis.tier,
            asOf: chinaDayOf(actingTime()),
            factory: { province: factory.province, industry: factory.industry },
            interpretation: basis.interpretation,
            benchmarks: [],
            earlier: earlier?.kpis ?? [],
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
