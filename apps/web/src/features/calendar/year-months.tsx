import { useSpeech } from '../../language/language.js';
import './calendar.css';
import { type DayKind, type Month, monthsOf } from './month-days.js';

interface Year {
  readonly year: number;
  readonly daysOff: readonly string[];
  readonly workingDays: readonly string[];
}

/** A year on one page: days off and weekends that are worked are marked by a word, never by colour alone. */
export function YearMonths({ year }: { readonly year: Year }) {
  return (
    <div className="year-months">
      {monthsOf(year).map((month) => (
        <MonthTable key={month.number} year={year.year} month={month} />
      ))}
    </div>
  );
}

function MonthTable({
  year,
  month: { number, blanks, days },
}: {
  readonly year: number;
  readonly month: Month;
}) {
  const { t } = useSpeech();
  const weekdays = t('一二三四五六日', 'MTWTFSS');
  const marks: Readonly<Record<DayKind, { readonly mark: string; readonly word: string }>> = {
    work: { mark: '', word: t('工作日', 'working day') },
    weekend: { mark: '', word: t('周末', 'weekend') },
    off: { mark: t('休', 'off'), word: t('放假', 'day off') },
    'made-up': { mark: t('班', 'on'), word: t('调休上班', 'worked weekend') },
  };
  const cells = [...Array.from({ length: blanks }, () => null), ...days];
  const weeks = Array.from({ length: Math.ceil(cells.length / 7) }, (_, week) =>
    Array.from({ length: 7 }, (_day, weekday) => cells[week * 7 + weekday] ?? null),
  );
  return (
    <table className="month">
      <caption>{t(`${number}月`, `${year}-${String(number).padStart(2, '0')}`)}</caption>
      <thead>
        <tr>
          {Array.from(weekdays).map((weekday, index) => (
            <th key={index} scope="col">
              {weekday}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {weeks.map((week, index) => (
          <tr key={index}>
            {week.map((cell, weekday) =>
              cell === null ? (
                <td key={weekday} />
              ) : (
                <td key={weekday} className={`day ${cell.kind}`} title={marks[cell.kind].word}>
                  {Number(cell.day.slice(8))}
                  {marks[cell.kind].mark !== '' && <small>{marks[cell.kind].mark}</small>}
                </td>
              ),
            )}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
