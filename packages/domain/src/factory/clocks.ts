import { type Clock } from '../calendar/clock.js';
import { type Day } from '../calendar/dates.js';
import { toldTerm } from '../calendar/term.js';
import { type EnteredYears } from '../calendar/working-days.js';
import { platformDefaults } from '../campaign/tier-procedure.js';
import { type Factory } from './state.js';
import { isRunning } from './title.js';

/** The year whose annual report a titled factory owes next: the first is the year after the award. */
export function nextReportYear({ title, lastReportYear }: Factory): number | null {
  if (title === null || !isRunning(title)) return null;
  const year = Math.max(Number(title.validFrom.slice(0, 4)), lastReportYear ?? 0) + 1;
  return reportDueOn(year) <= title.validUntil ? year : null;
}

/** The year a factory reports on next (年度报告): first what it missed, then the year that is owed. */
export function reportYear(factory: Factory): number | null {
  return factory.missedReports[0] ?? nextReportYear(factory);
}

/** The last day for a year's annual report: 30 April (平台默认，参照专精特新). */
export function reportDueOn(year: number): Day {
  return `${year}-${platformDefaults.annualReportDue}`;
}

/** The deadlines a factory's title brings: its end, the next annual report, and what was reported of it. */
export function factoryClocks(factory: Factory, calendar: EnteredYears): Clock[] {
  const { title, incidents } = factory;
  if (title === null || !isRunning(title)) return [];
  const clocks: Clock[] = [
    {
      name: 'title-validity',
      label: { zh: '称号有效期', en: 'validity of the title' },
      startedOn: title.validFrom,
      dueOn: title.validUntil,
      provisional: false,
      stopped: false,
      waitsFor: 'enterprise',
      onExpiry: 'expire-title',
    },
  ];
  const year = nextReportYear(factory);
  if (year !== null) {
    clocks.push({
      name: 'annual-report',
      label: { zh: `${year} 年度报告`, en: `annual report of ${year}` },
      startedOn: `${year}-01-01`,
      dueOn: reportDueOn(year),
      provisional: false,
      stopped: false,
      waitsFor: 'enterprise',
      onExpiry: 'note-missed-report',
    });
  }
  for (const { id, settled, reportedOn, actBy, workingDays } of incidents) {
    if (settled !== 'open') continue;
    clocks.push({
      name: `incident-${id}`,
      label: { zh: `处理第 ${id} 号情况报告`, en: `acting on incident ${id}` },
      startedOn: reportedOn,
      ...toldTerm({ start: reportedOn, told: actBy, workingDays }, calendar),
      stopped: false,
      waitsFor: 'authority',
      onExpiry: null,
    });
  }
  return clocks;
}
