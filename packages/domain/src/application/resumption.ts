import { addDays, type Day, dayNumber } from '../calendar/dates.js';
import { type Application } from './state.js';
import { type Resumption } from './events.js';

/**
 * Where an application goes on once its refusal has fallen on appeal (复核成立): a pioneer with its acceptance, examined
 * anew, or in its cultivation, the days under refusal not counted; any other with its conclusion.
 */
export function resumptionOf({ cultivation, acceptance, phaseSince }: Application, on: Day): Resumption {
  if (acceptance !== null) return { resumesIn: 'acceptance-submitted' };
  if (cultivation === null) return { resumesIn: 'concluded' };
  const lost = phaseSince === null ? 0 : dayNumber(on) - dayNumber(phaseSince);
  return { resumesIn: 'cultivation', cultivationUntil: addDays(cultivation.until, lost) };
}
