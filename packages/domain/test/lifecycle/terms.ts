import { type Application } from '../../src/application/state.js';
import { type SelfAssessmentTerms } from '../../src/campaign/terms.js';
import { applicationIn, ID, journeyTo } from '../journey.js';
import { people } from '../people.js';
import { on } from './applying.js';
import { type Exploration } from './explore.js';
import { CAMPAIGN, setting } from './settings.js';
import { stateIn, withState } from './world.js';

/** A self-assessment of the basic tier that a unit records, or confirms after its check, and that is never awarded. */
export function selfAssessing(selfAssessment: SelfAssessmentTerms): Exploration {
  const evaluated: Application = selfAssessment.checked
    ? { ...journeyTo('public-notice', 'basic').state, phase: 'concluded', notice: null }
    : { ...journeyTo('accepted', 'basic').state, phase: 'submitted' };
  const campaign = evaluated.campaign && { ...evaluated.campaign, procedure: { selfAssessment } };
  const state = { ...evaluated, campaign };
  return {
    start: withState(setting('basic', { selfAssessment }), 'application', ID, state),
    tries: () => [on(people.city, { type: 'record-self-assessment' })],
    facets: (world) => stateIn(world, 'application', ID).phase,
  };
}

/** A campaign that takes applications for longer, and a draft in it that is told. */
export const extending: Exploration = {
  start: withState(setting('advanced'), 'application', ID, applicationIn('draft', 'advanced')),
  tries: () => [
    {
      aggregate: 'campaign',
      id: CAMPAIGN,
      command: { type: 'extend-window', closesOn: '2026-08-15', reason: '理由', announcement: '公告' },
      actor: people.province,
    },
    on(people.platform, { type: 'take-extension' }),
  ],
  facets: (world) =>
    JSON.stringify([
      stateIn(world, 'campaign', CAMPAIGN).extensions.length,
      stateIn(world, 'application', ID).campaign?.window.closesOn,
    ]),
};
