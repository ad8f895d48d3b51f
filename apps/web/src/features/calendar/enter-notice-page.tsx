import { UploadOutlined } from '@ant-design/icons';
import { useNavigate } from '@tanstack/react-router';
import { Button, Input, InputNumber, Upload } from 'antd';
import { useId, useState } from 'react';
import { useCreation } from '../../api/commands.js';
import { actingTime } from '../../api/demo-time.js';
import { ActButton } from '../../design/act-button.js';
import { PageHead } from '../../design/page-head.js';
import { ErrorSummary, ProblemNotice } from '../../design/problem-notice.js';
import { chinaDayOf } from '../../language/formats.js';
import { useSpeech } from '../../language/language.js';
import { type ReadNotice, readNotice } from './read-notice.js';
import { YearMonths } from './year-months.js';

/** Enters a year's holiday notice (录入放假通知), day by day or from a file; another administrator confirms it. */
export function EnterNoticePage() {
  const { t } = useSpeech();
  const navigate = useNavigate();
  const propose = useCreation('/api/calendars');
  const ids = { year: useId(), title: useId(), number: useId(), days: useId() };
  const [year, setYear] = useState(Number(chinaDayOf(actingTime()).slice(0, 4)) + 1);
  const [title, setTitle] = useState('');
  const [documentNumber, setNumber] = useState('');
  const [text, setText] = useState('');
  const reading = text.trim() === '' ? null : readNotice(text);
  const notice = reading?.ok === true ? reading.notice : null;

  function take(from: string): void {
    setText(from);
    const read = readNotice(from);
    if (read.ok) fillIn(read.notice);
  }
  function fillIn(read: ReadNotice): void {
    if (read.year !== undefined) setYear(read.year);
    if (read.title !== undefined) setTitle(read.title);
    if (read.documentNumber !== undefined) setNumber(read.documentNumber);
  }
  const whyNot =
    notice === null
      ? t('请粘贴或选择通知中的日期。', 'Paste or choose the days of the notice.')
      : title.trim() === '' || documentNumber.trim() === ''
        ? t('请填写通知名称和文号。', 'Give the title and the number of the notice.')
        : null;
  return (
    <>
      <PageHead
        title={t('录入放假通知', 'Enter a holiday notice')}
        sentence={t(
          '照国务院办公厅通知原文录入一个年度；由另一名管理员核对确认后生效。',
          'Enter one year as the notice has it; it counts once another administrator has confirmed it.',
        )}
      />
      <div className="stack">
        {propose.isError && <ProblemNotice problem={propose.error.problem} />}
        {reading?.ok === false && (
          <ErrorSummary
            title={{ zh: '日期未读入。', en: 'The days were not read.' }}
            faults={reading.faults.map((message) => ({ message }))}
          />
        )}
        <div className="field-width stack">
          <div className="labelled">
            <label htmlFor={ids.year}>{t('年度', 'Year')}</label>
            <InputNumber id={ids.year} value={year} onChange={(value) => setYear(value ?? year)} />
          </div>
          <div className="labelled">
            <label htmlFor={ids.title}>{t('通知名称', 'Title of the notice')}</label>
            <Input id={ids.title} value={title} onChange={({ target }) => setTitle(target.value)} />
          </div>
          <div className="labelled">
            <label htmlFor={ids.number}>{t('文号', 'Document number')}</label>
            <Input
              id={ids.number}
              value={documentNumber}
              onChange={({ target }) => setNumber(target.value)}
            />
          </div>
          <div className="labelled">
            <label htmlFor={ids.days}>{t('放假和调休日期', 'Days off and worked weekends')}</label>
            <p className="quiet">
              {t(
                '每行一天：2027-02-05,放假 或 2027-02-20,上班（CSV、表格粘贴或 JSON）。法定节假日须一并列出。',
                'One day a line: 2027-02-05,放假 or 2027-02-20,上班 (CSV, a paste from a sheet, or JSON), the statutory days among them.',
              )}
            </p>
            <Input.TextArea
              id={ids.days}
              rows={10}
              value={text}
              onChange={({ target }) => take(target.value)}
            />
          </div>
          <Upload
            accept=".csv,.json,.txt"
            showUploadList={false}
            beforeUpload={async (file) => {
              take(await file.text());
              return false;
            }}
          >
            <Button icon={<UploadOutlined />}>{t('从文件导入', 'Import a file')}</Button>
          </Upload>
        </div>
        {notice !== null && (
          <section className="panel stack">
            <h2 role="status">
              {t(
                `${year} 年：${notice.daysOff.length} 天放假，${notice.workingDays.length} 天调休上班`,
                `${year}: ${notice.daysOff.length} days off, ${notice.workingDays.length} worked weekends`,
              )}
            </h2>
            <YearMonths year={{ year, daysOff: notice.daysOff, workingDays: notice.workingDays }} />
          </section>
        )}
        <div>
          <ActButton
            type="primary"
            whyNot={whyNot}
            loading={propose.isPending}
            onClick={() => {
              if (notice === null) return;
              const { daysOff, workingDays } = notice;
              propose.mutate(
                { year, title, documentNumber, daysOff: [...daysOff], workingDays: [...workingDays] },
                { onSuccess: () => void navigate({ to: '/calendar' }) },
              );
            }}
          >
            {t('录入放假通知', 'Enter the notice')}
          </ActButton>
        </div>
      </div>
    </>
  );
}
