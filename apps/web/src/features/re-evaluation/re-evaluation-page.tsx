import {
  type Action,
  type ReEvaluationHttpCommand,
  reEvaluationCommandNames,
  reEvaluationPhaseNames,
  type ReEvaluationView,
} from '@tidu/contracts';
import { offersOn } from '../../api/actions.js';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useState } from 'react';
import { factoryOf, reEvaluationOf } from '../../api/resources.js';
import { Clocks } from '../../design/clock.js';
import { Facts } from '../../design/facts.js';
import { PageHead } from '../../design/page-head.js';
import { QueryView } from '../../design/query-view.js';
import { TierGlyph } from '../../design/tier-glyph.js';
import { Verdict } from '../../design/verdict.js';
import { useSpeech } from '../../language/language.js';
import { ClauseReasons } from '../application/clause-reasons.js';
import { HistoryTab } from '../history/history-tab.js';
import { KpiTable } from '../kpis/kpi-table.js';
import { OfferedAct } from '../cases/offered-act.js';
import { ClauseVerdicts } from './clause-verdicts.js';
import { lostTitle } from '../../presentation/standing.js';
import { reEvaluationSituations } from '../../presentation/re-evaluation-situations.js';
import { ReEvaluationDrawer } from './re-evaluation-drawer.js';

const route = getRouteApi('/in/re-evaluations/$id');

function isOwn(type: string): type is ReEvaluationHttpCommand {
  return type in reEvaluationCommandNames;
}

function ReEvaluationAct({
  action,
  isPrimary = false,
  onAct,
}: {
  readonly action: Action;
  readonly isPrimary?: boolean;
  readonly onAct: (type: ReEvaluationHttpCommand) => void;
}) {
  const { type } = action;
  return (
    <OfferedAct
      action={action}
      name={isOwn(type) ? reEvaluationCommandNames[type] : undefined}
      isPrimary={isPrimary}
      onAct={() => isOwn(type) && onAct(type)}
    />
  );
}

/** One yearly re-evaluation: report, result and decision. */
export function ReEvaluationPage() {
  const { id } = route.useParams();
  const query = useQuery(reEvaluationOf(id));
  return <QueryView query={query}>{(view) => <Content view={view} />}</QueryView>;
}

function Content({ view }: { readonly view: ReEvaluationView }) {
  const { t, say } = useSpeech();
  const [act, setAct] = useState<ReEvaluationHttpCommand | null>(null);
  const { reEvaluation, clocks } = view;
  const { subject, report, eligibility, rectification, phase } = reEvaluation;
  const factory = useQuery(factoryOf(subject.factoryId));
  const { primary, others } = offersOn('re-evaluation', view);
  const { edition } = subject.basis;
  return (
    <>
      <PageHead
        title={`${factory.data?.name ?? ''} · ${t(`${reEvaluation.year} 年度复评`, `re-evaluation ${reEvaluation.year}`)}`}
        sentence={say(reEvaluationSituations[phase])}
        action={primary && <ReEvaluationAct action={primary} isPrimary onAct={setAct} />}
      />
      <div className="with-aside">
        <div className="stack">
          {rectification && (
            <section className="panel stack tight">
              <h2>{t('整改要求', 'What is to be rectified')}</h2>
              <Clocks clocks={clocks} />
              <ClauseReasons reasons={rectification.reasons} edition={edition} tier={subject.tier} />
            </section>
          )}
          {lostTitle(reEvaluation) && (
            <section className="panel stack tight">
              <h2>{t('撤销理由', 'Why the title was revoked')}</h2>
              <ClauseReasons reasons={reEvaluation.outcomeReasons} edition={edition} tier={subject.tier} />
            </section>
          )}
          {eligibility && <ClauseVerdicts eligibility={eligibility} edition={edition} tier={subject.tier} />}
          {report && (
            <section className="panel stack tight">
              <h2>{t('年度报告', 'Annual report')}</h2>
              <Facts
                rows={[
                  [t('主要变化', 'Changes'), report.changes === '' ? '—' : report.changes],
                  [t('主要产品', 'Main products'), report.profile.mainProducts],
                  [t('成熟度等级', 'Maturity level'), report.maturity.level],
                  [t('事故（起）', 'Accidents'), report.integrity.accidents.length],
                  [t('违法违规（项）', 'Violations'), report.integrity.violations.length],
                ]}
              />
              <KpiTable
                edition={edition}
                reports={report.kpis}
                main={subject.basis.interpretation.mainKpis}
              />
            </section>
          )}
          <section className="panel stack tight">
            <h2>{t('历史', 'History')}</h2>
            <HistoryTab path="/api/re-evaluations/{id}/history" id={reEvaluation.id} version={view.version} />
          </section>
        </div>
        <aside className="panel stack">
          <Facts
            rows={[
              [t('级别', 'Tier'), <TierGlyph key="tier" tier={subject.tier} />],
              [t('状态', 'State'), <strong key="phase">{say(reEvaluationPhaseNames[phase])}</strong>],
              [
                t('复评', 'Evaluation'),
                eligibility ? <Verdict key="verdict" verdict={eligibility.verdict} whole /> : '—',
              ],
              [t('证书', 'Certificate'), subject.certificateNumber],
              [t('基准日', 'As of'), reEvaluation.asOf],
              [
                t('报告期限', 'Due'),
                reEvaluation.late
                  ? t(`${reEvaluation.dueOn}（逾期提交）`, `${reEvaluation.dueOn} (late)`)
                  : reEvaluation.dueOn,
              ],
            ]}
          />
          {others.map((action) => (
            <ReEvaluationAct key={action.type} action={action} onAct={setAct} />
          ))}
        </aside>
      </div>
      {act !== null && <ReEvaluationDrawer type={act} view={view} onClose={() => setAct(null)} />}
    </>
  );
}
