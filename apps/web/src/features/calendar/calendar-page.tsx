import { type CalendarYear, type WorkingCalendarView } from '@tidu/contracts';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { Button, Select } from 'antd';
import { useState } from 'react';
import { isOffered } from '../../api/actions.js';
import { actingTime } from '../../api/demo-time.js';
import { workingCalendar } from '../../api/resources.js';
import { Facts } from '../../design/facts.js';
import { PageHead } from '../../design/page-head.js';
import { QueryView } from '../../design/query-view.js';
import { chinaDayOf } from '../../language/formats.js';
import { type Bilingual, useSpeech } from '../../language/language.js';
import { Proposal } from './proposal.js';
import { YearMonths } from './year-months.js';

const bases: Readonly<Record<CalendarYear['basis'], Bilingual>> = {
  platform: { zh: '系统已有', en: 'held by the platform' },
  entered: { zh: '管理员录入并确认', en: 'entered and confirmed by administrators' },
  statutory: {
    zh: '通知未录入，仅法定节假日（暂定）',
    en: 'notice not entered, statutory days only (provisional)',
  },
};

/** The working calendar (工作日历): by what all deadlines are counted, year by year, and what is not known yet. */
export function CalendarPage() {
  return (
    <QueryView query={useQuery(workingCalendar())}>{(calendar) => <Shown calendar={calendar} />}</QueryView>
  );
}

function Shown({ calendar }: { readonly calendar: WorkingCalendarView }) {
  const { t, say } = useSpeech();
  const thisYear = Number(chinaDayOf(actingTime()).slice(0, 4));
  const [chosen, choose] = useState(thisYear);
  const shown = calendar.years.find(({ year }) => year === chosen) ?? calendar.years[0];
  if (shown === undefined) return null;
  return (
    <>
      <PageHead
        title={t('工作日历', 'Working calendar')}
        sentence={say(situationOf(calendar, thisYear))}
        action={
          isOffered(calendar, 'propose-holidays') && (
            <Link to="/calendar/enter">
              <Button type="primary">{t('录入放假通知', 'Enter a holiday notice')}</Button>
            </Link>
          )
        }
      />
      <div className="stack">
        {calendar.proposal !== null && <Proposal calendar={calendar} notice={calendar.proposal} />}
        <section className="panel stack">
          <div className="row">
            <label htmlFor="calendar-year">{t('年度', 'Year')}</label>
            <Select
              id="calendar-year"
              value={shown.year}
              onChange={choose}
              options={calendar.years.map(({ year, basis }) => ({
                value: year,
                label: basis === 'statutory' ? `${year} ${t('暂定', 'provisional')}` : String(year),
              }))}
            />
          </div>
          <Facts
            rows={[
              [t('依据', 'Basis'), say(bases[shown.basis])],
              [t('来源', 'Source'), shown.source],
              [
                t('放假、调休', 'Days off, worked weekends'),
                t(
                  `${shown.daysOff.length} 天放假，${shown.workingDays.length} 天调休上班`,
                  `${shown.daysOff.length} days off, ${shown.workingDays.length} worked weekends`,
                ),
              ],
            ]}
          />
          <YearMonths year={shown} />
        </section>
      </div>
    </>
  );
}

/** What is the case and what is next. */
function situationOf({ years, proposal }: WorkingCalendarView, thisYear: number): Bilingual {
  const unknown = years.filter(({ year, basis }) => basis === 'statutory' && year >= thisYear);
  const first = unknown.at(-1)?.year;
  if (proposal !== null) {
    return {
      zh: `${proposal.year} 年放假通知已录入，待另一名管理员核对确认。`,
      en: `The notice of ${proposal.year} is entered and waits for another administrator.`,
    };
  }
  return first === undefined
    ? {
        zh: '所示年度的放假通知均已录入，期限按工作日计算。',
        en: 'The notices of all years shown are known; deadlines are counted by them.',
      }
    : {
        zh: `${first} 年放假通知尚未录入：该年只按法定节假日计，有关期限为暂定，不会自动失效。`,
        en: `The notice of ${first} is not entered: only its statutory days are off, deadlines in it are provisional, and nothing lapses by itself.`,
      };
}
