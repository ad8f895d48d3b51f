import { describe, expect, it } from '@jest/globals';
import { type Tier, tiers } from '@tidu/criteria';
import { applicationIn, decideStep, ID, passes } from '../../test/journey.js';
import { expert, people } from '../../test/people.js';
import { type Application, subjectOf } from '../application/application.js';
import { type ApplicationCommand } from '../application/commands.js';
import { type Phase, phases } from '../application/phases.js';
import { type Actor } from './actor.js';
import { applicationCommandsOpenTo } from '../application/policy.js';
import { type ApplicationCommandType, applicationRules } from '../application/rules.js';

/** Who may give which command, written down a second time and by hand, so that a slip in the matrix shows. */
type Name = keyof typeof people | 'panelist';
const expected: Record<ApplicationCommandType, Partial<Record<Tier, readonly Name[]>>> = {
  'open-application': everyTier('applicant'),
  'declare-section': everyTier('applicant'),
  'attach-evidence': everyTier('applicant'),
  'remove-evidence': everyTier('applicant'),
  submit: everyTier('applicant'),
  withdraw: everyTier('applicant'),
  'accept-for-review': { ...everyTier('province'), basic: ['city', 'province'] },
  'return-for-correction': { ...everyTier('province'), basic: ['city', 'province'] },
  'decline-to-accept': { ...everyTier('province'), basic: ['city', 'province'] },
  recommend: everyTier('province'),
  'check-self-assessment': { basic: ['city', 'province'], advanced: ['province'] },
  'assign-panel': { advanced: ['province'], excellent: ['miit'], pioneer: ['miit'] },
  'record-findings': everyTier('panelist'),
  'sign-opinion': everyTier('panelist'),
  'record-site-verification': { advanced: ['province'], excellent: ['miit'], pioneer: ['miit'] },
  'conclude-review': { advanced: ['province'], excellent: ['miit'], pioneer: ['miit'] },
  'defer-decision': decidingBody(),
  'resume-decision': decidingBody(),
  'publish-notice': decidingBody(),
  'name-for-cultivation': { pioneer: ['miit'] },
  'apply-for-acceptance': everyTier('applicant'),
  'check-acceptance': everyTier('province'),
  'pass-acceptance': { pioneer: ['miit'] },
  award: decidingBody(),
  'refuse-award': decidingBody(),
  'record-evaluation': everyTier('platform'),
};

function everyTier(...names: Name[]): Record<Tier, readonly Name[]> {
  return { basic: names, advanced: names, excellent: names, pioneer: names };
}

function decidingBody(): Record<Tier, readonly Name[]> {
  return { basic: ['city', 'province'], advanced: ['province'], excellent: ['miit'], pioneer: ['miit'] };
}

const LATE = '2028-12-01T02:00:00.000Z';
const actors: Record<Name, Actor> = { ...people, panelist: expert(0) };
const commands = Object.keys(applicationRules) as ApplicationCommandType[];

/** A command of a type; its content does not matter to the policy, which comes first. */
function some(type: ApplicationCommandType): ApplicationCommand {
  const content = {
    id: ID,
    factoryId: 'f',
    campaignId: 'c',
    section: 'areas',
    content: {},
    clauses: [],
    seats: [],
    findings: [],
    reasons: [],
    inspectors: [],
    kpis: null,
    round: -1,
  };
  return { type, ...content } as unknown as ApplicationCommand;
}

/** Whether a person stands in the relation the grant asks for: nobody owns what does not exist, nobody sits on no panel. */
function isThere(name: Name, command: ApplicationCommandType, { phase, panel }: Application): boolean {
  if (name === 'panelist') return panel.length > 0;
  return phase !== 'none' || command === 'open-application' || name === 'platform';
}

describe.each(tiers)('the whole matrix at the %s tier', (tier) => {
  const reachable = phases.filter((phase) => phase === 'none' || passes(phase, tier));
  const states = new Map(reachable.map((phase) => [phase, applicationIn(phase, tier)]));

  it.each(commands)('%s: every person in every phase', (command) => {
    const inPhases: readonly Phase[] = applicationRules[command].phases;
    const wrong: string[] = [];
    for (const [phase, state] of states) {
      for (const [name, actor] of Object.entries(actors) as [Name, Actor][]) {
        const decision = decideStep(state, { actor, now: LATE, command: some(command) }, tier);
        const code = decision.ok ? 'accepted' : decision.refusal.code;
        const policy = code === 'not-permitted' || code === 'wrong-phase' ? code : 'let through';
        const isTheirs = (expected[command][tier] ?? []).includes(name) && isThere(name, command, state);
        const right = !isTheirs ? 'not-permitted' : inPhases.includes(phase) ? 'let through' : 'wrong-phase';
        if (policy !== right) wrong.push(`${name} × ${command} × ${phase}: ${code}, not ${right}`);
      }
    }
    expect(wrong).toEqual([]);
  });

  it('offers exactly what it would not refuse', () => {
    const wrong: string[] = [];
    for (const state of states.values()) {
      for (const actor of Object.values(actors)) {
        const offered = applicationCommandsOpenTo(actor, subjectOf(state));
        for (const command of commands.filter((type) => type !== 'open-application')) {
          const decision = decideStep(state, { actor, now: LATE, command: some(command) }, tier);
          const refused = !decision.ok && ['not-permitted', 'wrong-phase'].includes(decision.refusal.code);
          if (offered.includes(command) === refused) wrong.push(`${actor.id} × ${command} × ${state.phase}`);
        }
      }
    }
    expect(wrong).toEqual([]);
  });
});
