import { expect, it } from '@jest/globals';
import { applicationIn } from '../../test/journey.js';
import { application } from './aggregate.js';
import { noApplication } from './state.js';
import { type ApplicationCommand } from './commands.js';

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
    { type: 'submit', truthful: true, noSecrets: true },
    { type: 'withdraw', reason: '' },
    { type: 'award' },
    { type: 'refuse-award', reasons: [] },
  ];
  for (const command of resting) {
    expect(application.related(command, state)).toEqual(own);
    expect(application.related(command, noApplication)).toEqual({});
  }
  expect(application.related({ type: 'lapse' }, state)).toEqual({});
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
