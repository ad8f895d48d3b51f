import { type ApplicationView, type EvaluationView } from '@tidu/contracts';
import { type EvaluationResult } from '@tidu/criteria';
import { useQuery } from '@tanstack/react-query';
import { Select, Skeleton } from 'antd';
import { useEffect, useState } from 'react';
import { evaluationsOf, isComputing, type Moment } from '../../api/resources.js';
import { QueryView } from '../../design/query-view.js';
import { chinaMinute } from '../../language/formats.js';
import { type Bilingual, useSpeech } from '../../language/language.js';
import { Explanation } from './explanation.js';

const stages: Readonly<Record<string, Bilingual>> = {
  submission: { zh: '提交时（按企业自评）', en: 'at submission (by the self-assessment)' },
  conclusion: { zh: '评审后（按认定意见）', en: 'after review (by the findings)' },
  acceptance: { zh: '验收时', en: 'at acceptance' },
};

/** The recorded evaluations of an application, the newest shown first. */
export function Evaluations({
  view,
  moment = {},
}: {
  readonly view: ApplicationView;
  /** Set where a moment of the past is shown. */
  readonly moment?: Moment;
}) {
  const { t } = useSpeech();
  const { application } = view;
  const query = useQuery(evaluationsOf(application.id, moment));
  const { refetch } = query;
  const computed = application.eligibility?.round;
  useEffect(() => void refetch(), [refetch, computed]);
  if (application.round === null) {
    return (
      <p className="quiet">
        {t('提交后由平台计算评价结果。', 'The platform evaluates the application once it is submitted.')}
      </p>
    );
  }
  return (
    <QueryView query={query}>
      {(evaluations) =>
        evaluations.length === 0 ? (
          <Computing />
        ) : (
          <Chosen evaluations={evaluations} computing={isComputing(view)} view={view} />
        )
      }
    </QueryView>
  );
}

function Computing() {
  const { t } = useSpeech();
  return (
    <div role="status">
      <p>
        {t('平台正在计算评价结果，稍后自动显示。', 'The evaluation is being computed and will appear here.')}
      </p>
      <Skeleton active paragraph={{ rows: 3 }} />
    </div>
  );
}

function Chosen({
  evaluations,
  computing,
  view,
}: {
  readonly evaluations: readonly EvaluationView[];
  readonly computing: boolean;
  readonly view: ApplicationView;
}) {
  const { t, say } = useSpeech();
  const [round, setRound] = useState<number | null>(null);
  const shown = evaluations.find((evaluation) => evaluation.round === round) ?? evaluations[0];
  if (shown === undefined) return null;
  const nameOf = ({ stage, at }: EvaluationView) =>
    `${say(stages[stage] ?? { zh: stage, en: stage })} · ${chinaMinute(at)}`;
  return (
    <div className="stack">
      {computing && <Computing />}
      <div className="row">
        {evaluations.length > 1 ? (
          <Select
            aria-label={t('哪一次评价', 'which evaluation')}
            value={shown.round}
            onChange={setRound}
            style={{ minWidth: 300 }}
            options={evaluations.map((evaluation) => ({
              value: evaluation.round,
              label: nameOf(evaluation),
            }))}
          />
        ) : (
          <span className="quiet">{nameOf(shown)}</span>
        )}
      </div>
      {/* The contract keeps the result opaque; it is the criteria's own. */}
      <Explanation
        result={shown.result as EvaluationResult}
        evidence={Object.values(view.application.evidence)}
        applicationId={view.application.id}
      />
    </div>
  );
}
