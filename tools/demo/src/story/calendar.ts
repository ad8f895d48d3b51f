import { NATIONAL, statutoryDaysOff } from '@tidu/domain';
import { Refused } from '../http/visitor.js';
import { type Cast } from './cast.js';

/** Stories played at once may meet here: whoever comes second finds the year entered, or confirms what waits. */
const TRIES = 20;
/** One time for all years: stories at different times share the calendar, and no act lies before the one it follows. */
const at = '2026-11-20T01:00:00.000Z';

/**
 * Has two administrators enter an invented notice for a year of which none is known, so that a notice of that year can run
 * out: its statutory days are off and no weekend is worked.
 */
export async function enterCalendar(cast: Cast, year: number): Promise<void> {
  const [first, second] = await Promise.all([cast.as('system-admin'), cast.as('security-admin')]);
  for (let tries = 0; tries < TRIES; tries += 1) {
    const { years, proposal, version } = await second.read('/api/working-calendar', {});
    const known = years.find((shown) => shown.year === year);
    if (known !== undefined && known.basis !== 'statutory') return;
    try {
      if (proposal === null) await first.give('/api/calendars', {}, exampleNotice(year), { at });
      else {
        const body = { year: proposal.year };
        const places = { id: NATIONAL };
        await second.give('/api/calendars/{id}/confirm-holidays', places, body, { version, at });
      }
    } catch (error) {
      if (!(error instanceof Refused)) throw error;
    }
  }
  throw new Error(`工作日历 ${year} 年未能录入 · the calendar of ${year} could not be entered`);
}

function exampleNotice(year: number) {
  return {
    year,
    title: `示例：${year} 年放假安排`,
    documentNumber: '示例〔0000〕1号',
    daysOff: [...statutoryDaysOff(year)],
    workingDays: [],
  };
}
