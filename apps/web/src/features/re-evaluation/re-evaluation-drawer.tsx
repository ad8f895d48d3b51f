import {
  type ReEvaluationHttpCommand,
  reEvaluationCommandNames,
  type ReEvaluationView,
} from '@tidu/contracts';
import { Drawer, Input } from 'antd';
import { useId, useState } from 'react';
import { type ReEvaluationRequest, useReEvaluationCommand } from '../../api/commands.js';
import { ProblemNotice } from '../../design/problem-notice.js';
import { useSpeech } from '../../language/language.js';
import { ReportForm } from '../annual-report/report-form.js';
import { ClauseReasonsForm } from '../application/actions/clause-reasons-form.js';
import { WordsForm } from '../application/actions/words-form.js';

interface Props {
  readonly type: ReEvaluationHttpCommand;
  readonly view: ReEvaluationView;
  readonly onClose: () => void;
}

/** The form of one act on a re-evaluation. */
export function ReEvaluationDrawer({ type, view, onClose }: Props) {
  const { t, say } = useSpeech();
  const give = useReEvaluationCommand(view.reEvaluation.id);
  const [deadline, setDeadline] = useState('');
  const deadlineId = useId();
  const [facts, setFacts] = useState('');
  const factsId = useId();
  const { subject, eligibility, report } = view.reEvaluation;
  const title = say(reEvaluationCommandNames[type]);
  const act = (request: ReEvaluationRequest) => give.mutate(request, { onSuccess: onClose });
  const terms = subject && { edition: subject.basis.edition, tier: subject.tier };
  const shared = {
    title,
    pending: give.isPending,
    terms,
    suggested: eligibility?.clauses.filter(({ verdict }) => verdict === 'not-met').map(({ id }) => id) ?? [],
  };
  return (
    <Drawer open title={title} size={720} onClose={onClose}>
      <div className="stack">
        {give.isError && <ProblemNotice problem={give.error.problem} />}
        {type === 'keep-title' && (
          <WordsForm
            {...shared}
            optional
            label={t('备注（可不填）', 'Remark (optional)')}
            onWords={(remark) => act({ type, body: { remark } })}
          />
        )}
        {type === 'order-rectification' && (
          <>
            <div className="labelled">
              <label htmlFor={deadlineId}>{t('整改期限', 'Deadline')}</label>
              <Input
                id={deadlineId}
                type="date"
                style={{ width: 180 }}
                value={deadline}
                onChange={({ target }) => setDeadline(target.value)}
              />
            </div>
            <ClauseReasonsForm
              {...shared}
              note={t('逐条说明需要整改的内容。', 'Say what is to be rectified, clause by clause.')}
              onReasons={(reasons) => act({ type, body: { deadline, reasons } })}
            />
          </>
        )}
        {type === 'propose-revocation' && (
          <>
            <div className="labelled">
              <label htmlFor={factsId}>{t('事实', 'Facts')}</label>
              <Input.TextArea
                id={factsId}
                rows={4}
                value={facts}
                onChange={({ target }) => setFacts(target.value)}
              />
            </div>
            <ClauseReasonsForm
              {...shared}
              note={t(
                '提请后转入撤销程序：告知企业、听取申辩、由另一名工作人员决定。',
                'This opens a proceeding: notice, defence, and a decision by another official.',
              )}
              onReasons={(reasons) => act({ type, body: { facts, reasons } })}
            />
          </>
        )}
        {type === 'report-rectification' && subject && (
          <ReportForm
            edition={subject.basis.edition}
            main={subject.basis.interpretation.mainKpis}
            initial={report ?? undefined}
            label={title}
            pending={give.isPending}
            onReport={(given) => act({ type, body: { report: given } })}
          />
        )}
      </div>
    </Drawer>
  );
}
