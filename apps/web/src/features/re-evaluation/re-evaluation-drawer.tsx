import {
  reEvaluationCommandBodies,
  reEvaluationCommandNames,
  type ReEvaluationHttpCommand,
  type ReEvaluationView,
} from '@tidu/contracts';
import { Drawer } from 'antd';
import { useState } from 'react';
import { type ReEvaluationRequest, useReEvaluationCommand } from '../../api/commands.js';
import { ProblemNotice } from '../../design/problem-notice.js';
import { useSpeech } from '../../language/language.js';
import { ReportForm } from '../annual-report/report-form.js';
import { CommandForm } from '../command-form/command-form.js';
import { type Findings, FindingsField } from '../findings/findings-field.js';
import { reEvaluationSpecs } from './act-specs.js';

interface Props {
  readonly type: ReEvaluationHttpCommand;
  readonly view: ReEvaluationView;
  readonly onClose: () => void;
}

/** The form of one act on a re-evaluation. */
export function ReEvaluationDrawer({ type, view, onClose }: Props) {
  const { say } = useSpeech();
  const give = useReEvaluationCommand(view.reEvaluation.id);
  const { subject, eligibility, report } = view.reEvaluation;
  const [findings, setFindings] = useState<Findings>(subject.basis.findings);
  const title = say(reEvaluationCommandNames[type]);
  const act = (request: ReEvaluationRequest) => give.mutate(request, { onSuccess: onClose });
  const { edition, interpretation } = subject.basis;
  const unmet = eligibility?.clauses.filter(({ verdict }) => verdict === 'not-met') ?? [];
  const shared = { title, pending: give.isPending, context: { terms: { edition, tier: subject.tier } } };
  return (
    <Drawer open title={title} size={720} onClose={onClose}>
      <div className="stack">
        {give.isError && <ProblemNotice problem={give.error.problem} />}
        {type === 'report-rectification' ? (
          <ReportForm
            court={{
              edition,
              tier: subject.tier,
              asOf: view.reEvaluation.asOf,
              factory: { province: subject.province, industry: subject.industry },
              interpretation,
              benchmarks: [],
              earlier: report?.kpis ?? [],
            }}
            initial={report ?? undefined}
            label={title}
            pending={give.isPending}
            onReport={(given) => act({ type, body: { report: given } })}
          />
        ) : type === 'record-on-site-review' ? (
          <>
            <FindingsField edition={edition} tier={subject.tier} value={findings} onChange={setFindings} />
            <CommandForm
              {...shared}
              spec={reEvaluationSpecs.visit}
              schema={reEvaluationCommandBodies[type].omit({ findings: true })}
              onBody={(body: { readonly visitedOn: string; readonly summary: string }) =>
                act({ type, body: { ...body, findings } })
              }
            />
          </>
        ) : (
          <CommandForm
            {...shared}
            spec={reEvaluationSpecs[type]}
            schema={reEvaluationCommandBodies[type]}
            initial={{ reasons: unmet.map(({ id }) => ({ clause: id, reason: '' })) }}
            onBody={(body) => act({ type, body })}
          />
        )}
      </div>
    </Drawer>
  );
}
