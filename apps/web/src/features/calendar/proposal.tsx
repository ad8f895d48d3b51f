import { type WorkingCalendarView } from '@tidu/contracts';
import { Button, Input } from 'antd';
import { useId, useState } from 'react';
import { hindranceTo, isOffered } from '../../api/actions.js';
import { useCalendarCommand } from '../../api/commands.js';
import { ActButton } from '../../design/act-button.js';
import { Facts } from '../../design/facts.js';
import { ProblemNotice } from '../../design/problem-notice.js';
import { useSpeech } from '../../language/language.js';
import { YearMonths } from './year-months.js';

/** A notice that waits for its second administrator: every day of it, to be compared with the original. */
export function Proposal({
  calendar,
  notice,
}: {
  readonly calendar: WorkingCalendarView;
  readonly notice: NonNullable<WorkingCalendarView['proposal']>;
}) {
  const { t, say } = useSpeech();
  const give = useCalendarCommand();
  const [reason, setReason] = useState<string | null>(null);
  const reasonId = useId();
  const hindrance = hindranceTo(calendar, 'confirm-holidays');
  return (
    <section className="panel stack">
      <h2>{t(`待确认：${notice.year} 年`, `To be confirmed: ${notice.year}`)}</h2>
      {give.isError && <ProblemNotice problem={give.error.problem} />}
      <Facts
        rows={[
          [t('通知', 'Notice'), `${notice.title}（${notice.documentNumber}）`],
          [t('放假', 'Days off'), notice.daysOff.join('、')],
          [t('调休上班', 'Worked weekends'), notice.workingDays.join('、') || '—'],
          [t('录入日期', 'Entered on'), notice.proposedOn],
        ]}
      />
      <YearMonths year={notice} />
      {isOffered(calendar, 'confirm-holidays') && (
        <>
          <p className="quiet">
            {t(
              '请逐日核对国务院办公厅通知原文；确认后，暂定的期限按此重算，已告知的期限不会提前。',
              'Compare every day with the notice itself. Provisional deadlines are then counted by it; a day that people were told is never brought forward.',
            )}
          </p>
          <div className="row">
            <ActButton
              type="primary"
              loading={give.isPending}
              whyNot={hindrance && say(hindrance)}
              onClick={() => give.mutate({ type: 'confirm-holidays', body: { year: notice.year } })}
            >
              {t(`确认 ${notice.year} 年放假通知`, `Confirm the notice of ${notice.year}`)}
            </ActButton>
            {reason === null && <Button onClick={() => setReason('')}>{t('退回', 'Drop it')}</Button>}
          </div>
        </>
      )}
      {reason !== null && (
        <div className="stack tight">
          <div className="labelled">
            <label htmlFor={reasonId}>{t('退回理由', 'Why it is dropped')}</label>
            <Input.TextArea id={reasonId} value={reason} onChange={({ target }) => setReason(target.value)} />
          </div>
          <div>
            <ActButton
              whyNot={reason.trim() === '' ? t('请写明理由。', 'Give the reason.') : null}
              loading={give.isPending}
              onClick={() =>
                give.mutate({ type: 'drop-holidays', body: { reason } }, { onSuccess: () => setReason(null) })
              }
            >
              {t('退回放假通知', 'Drop the notice')}
            </ActButton>
          </div>
        </div>
      )}
    </section>
  );
}
