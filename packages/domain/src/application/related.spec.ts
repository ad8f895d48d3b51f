import { expect, it } from '@jest/globals';
import { applicationIn } from '../../test/journey.js';
import { application } from './aggregate.js';
import { noApplication } from './state.js';
import { type ApplicationCommand } from './commands.js';
import { nationalCalendar } from '../calendar/commands.js';

const opening: ApplicationCommand = {
  type: 'open-application',
  id: 'a',
  factoryId: 'f',
  campaignId: 'c',
};
const factory = { aggregate: 'factory', id: 'f' };
const campaign = { aggregate: 'campaign', id: 'c' };

it('an opening rests on the factory and the campaign, and on the enterprise where it is named', () => {
  expect(application.related(opening, noApplication)).toEqual({ factory, campaign });
  expect(application.related({ ...opening, enterprise: 'e' }, noApplication)).toEqual({
    factory,
    campaign,
    enterprise: { aggregate: 'enterprise', id: 'e' },
  });
});

it('what changes the factory rests on it', () => {
  const state = applicationIn('submitted', 'advanced');
  const own = { factory: { aggregate: 'factory', id: state.factory?.id } };
  const resting: readonly ApplicationCommand[] = [
    { type: 'withdraw', reason: '' },
    { type: 'refuse-award', reasons: [] },
  ];
  for (const command of resting) {
    expect(application.related(command, state)).toEqual(own);
    expect(application.related(command, noApplication)).toEqual({});
  }
});

it('what a deadline stands in the way of rests on the calendar', () => {
  const state = applicationIn('submitted', 'advanced');
  const own = { factory: { aggregate: 'factory', id: state.factory?.id } };
  const campaign = { campaign: { aggregate: 'campaign', id: state.campaign?.id } };
  const submit = { type: 'submit', truthful: true, noSecrets: true } as const;
  expect(application.related(submit, state)).toEqual({ ...own, ...campaign, ...nationalCalendar });
  expect(application.related({ type: 'award' }, state)).toEqual({ ...own, ...nationalCalendar });
  expect(application.related({ type: 'lapse' }, state)).toEqual({ ...campaign, ...nationalCalendar });
  expect(application.related({ type: 'take-extension' }, state)).toEqual(campaign);
  for (const command of [submit, { type: 'award' }, { type: 'lapse' }] as const)
    expect(application.related(command, noApplication)).toEqual(nationalCalendar);
  expect(application.related({ type: 'return-for-correction', clauses: [] }, state)).toEqual(
    nationalCalendar,
  );
});

it('who takes a seat is counted in the pool the panel was drawn from', () => {
  const replace: ApplicationCommand = { type: 'replace-expert', expert: 'e', reason: '' };
  const extra: ApplicationCommand = { type: 'call-extra-expert', reason: '' };
  const pool = (id: string) => ({ pool: { aggregate: 'expert-pool', id } });
  for (const command of [replace, extra]) {
    expect(application.related(command, applicationIn('in-review', 'advanced'))).toEqual(pool('320000'));
    expect(application.related(command, applicationIn('in-review', 'excellent'))).toEqual(pool('000000'));
    expect(application.related(command, noApplication)).toEqual({});
    expect(
      application.related(command, { ...applicationIn('in-review', 'advanced'), factory: null }),
    ).toEqual({});
  }
});
