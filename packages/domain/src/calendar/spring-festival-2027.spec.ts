import { describe, expect, it } from '@jest/globals';
import { applicationIn, decideStep, type Step } from '../../test/journey.js';
import { people } from '../../test/people.js';
import { evolveApplication } from '../application/evolve.js';
import { type ApplicationEvent } from '../application/events.js';
import { type Application } from '../application/state.js';
import { noCalendar } from './state.js';

const submitted = applicationIn('submitted', 'advanced');

function outcomeOf(state: Application, step: Step): string {
  const decision = decideStep(state, step, 'advanced', noCalendar);
  return decision.ok ? decision.events.map(({ type }) => type).join() : decision.refusal.code;
}

/** Asked on 20 January 2027: fifteen working days by Monday to Friday end on 10 February, in Spring Festival. */
function returned(): Application {
  const decision = decideStep(
    submitted,
    {
      actor: people.province,
      now: '2027-01-20T02:00:00.000Z',
      command: { type: 'return-for-correction', clauses: [{ clause: 'base/3', reason: '补充说明' }] },
    },
    'advanced',
    noCalendar,
  );
  if (!decision.ok) throw new Error(decision.refusal.code);
  return (decision.events as readonly ApplicationEvent[]).reduce(evolveApplication, submitted);
}

describe('a correction due in Spring Festival 2027, while the notice of 2027 is not known', () => {
  it.each(['2027-02-11', '2027-02-15', '2027-06-01'])('does not lapse on %s', (day) => {
    const lapse: Step = {
      actor: people.platform,
      now: `${day}T02:00:00.000Z`,
      command: { type: 'lapse' },
    };
    expect(outcomeOf(returned(), lapse)).toBe('not-due');
  });

  it('is not taken as late either', () => {
    const submit: Step = {
      actor: people.applicant,
      now: '2027-02-20T02:00:00.000Z',
      command: { type: 'submit', truthful: true, noSecrets: true },
    };
    expect(outcomeOf(returned(), submit)).toBe('application.submitted');
  });
});
