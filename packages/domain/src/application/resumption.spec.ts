import { expect, it } from '@jest/globals';
import { applicationIn } from '../../test/journey.js';
import { type Application } from './state.js';
import { evolveApplication } from './evolve.js';
import { resumptionOf } from './resumption.js';

const REFUSED_ON = '2027-03-01';
const UPHELD_ON = '2027-03-31';

function refusedFrom(phase: 'concluded' | 'cultivation' | 'acceptance-checked'): Application {
  const data = { reasons: [], remedies: [], on: REFUSED_ON };
  return evolveApplication(applicationIn(phase, 'pioneer'), { type: 'application.award-refused', data });
}

function resumed(state: Application): Application {
  const data = { appealId: 'p', findings: {}, reasons: [], on: UPHELD_ON, ...resumptionOf(state, UPHELD_ON) };
  return evolveApplication(state, { type: 'application.decision-superseded', data });
}

it('goes on with its conclusion where it was refused on that', () => {
  const refused = refusedFrom('concluded');
  const state = resumed(refused);
  expect(state).toMatchObject({
    phase: 'concluded',
    cultivation: null,
    refusal: null,
    phaseSince: UPHELD_ON,
  });
  expect(state.round).toEqual({ round: (refused.round?.round ?? 0) + 1, stage: 'conclusion' });
});

it('goes on in its cultivation, the days under refusal not counted', () => {
  const refused = refusedFrom('cultivation');
  const state = resumed(refused);
  expect(state.phase).toBe('cultivation');
  expect(state.round).toEqual(refused.round);
  const days = (day = '') => Date.parse(day) / 86_400_000;
  expect(days(state.cultivation?.until) - days(refused.cultivation?.until)).toBe(30);
  expect(state.cultivation?.goals).toBe(refused.cultivation?.goals);
  // Of a refusal that an old record does not date no days are known to be lost.
  expect(resumptionOf({ ...refused, phaseSince: null }, UPHELD_ON).cultivationUntil).toBe(
    refused.cultivation?.until,
  );
});

it('has its acceptance examined anew where it was refused after applying for it', () => {
  const refused = refusedFrom('acceptance-checked');
  const state = resumed(refused);
  expect(state).toMatchObject({ phase: 'acceptance-submitted', acceptance: refused.acceptance });
  expect(state.cultivation).toEqual(refused.cultivation);
  expect(state.round).toEqual({ round: (refused.round?.round ?? 0) + 1, stage: 'acceptance' });
});
