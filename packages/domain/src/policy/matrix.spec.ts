import { describe, expect, it } from '@jest/globals';
import { type Tier, tiers } from '@tidu/criteria';
import { applicationIn, decideStep, ID, passes } from '../../test/journey.js';
import { expert, people } from '../../test/people.js';
import { application } from '../application/aggregate.js';
import { type Application } from '../application/state.js';
import { type ApplicationCommand } from '../application/commands.js';
import { type Phase, phases } from '../application/phases.js';
import { type Actor } from '../core/actor.js';
import { type ApplicationCommandType, applicationRules } from '../application/rules.js';

/** Who may give which command, written down a second time and by hand, so that a slip in the matrix shows. */
type Name = keyof typeof people | 'panelist';
type Expected = Partial<Record<Tier, readonly Name[]>>;
const expected: Record<ApplicationCommandType, Expected> = {
  'open-application': everyTier('applicant'),
  'declare-section': everyTier('applicant'),
  'attach-evidence': everyTier('applicant'),
  'remove-evidence': everyTier('applicant'),
  submit: everyTier('applicant'),
  withdraw: everyTier('applicant'),
  lapse: everyTier('platform'),
  'take-extension': everyTier('platform'),
  endorse: everyTier('city', 'district'),
  'accept-for-review': { ...everyTier('province', 'xpcc'), basic: ['city', 'province', 'xpcc'] },
  'return-for-correction': { ...everyTier('province', 'xpcc'), basic: ['city', 'province', 'xpcc'] },
  'decline-to-accept': { ...everyTier('province', 'xpcc'), basic: ['city', 'province', 'xpcc'] },
  'check-self-assessment': { basic: ['city', 'province', 'xpcc'], advanced: ['province', 'xpcc'] },
  'record-self-assessment': { basic: ['city', 'province', 'xpcc'] },
  'declare-interests': everyTier('panelist'),
  'replace-expert': leader(),
  'call-extra-expert': leader(),
  'record-findings': everyTier('panelist'),
  'record-scores': everyTier('panelist'),
  'sign-opinion': everyTier('panelist'),
  'record-site-verification': leader(),
  'countersign-site-verification': leader(),
  'conclude-review': leader(),
  'state-dissent': everyTier('panelist'),
  'defer-decision': decidingBody(),
  'resume-decision': decidingBody(),
  'name-for-cultivation': { pioneer: ['miit'] },
  'apply-for-acceptance': everyTier('applicant'),
  'check-acceptance': everyTier('province', 'xpcc'),
  'pass-acceptance': { pioneer: ['miit'] },
  recheck: decidingBody(),
  award: decidingBody(),
  'refuse-award': decidingBody(),
  'record-evaluation': everyTier('platform'),
};

function everyTier(...names: Name[]): Record<Tier, readonly Name[]> {
  return { basic: names, advanced: names, excellent: names, pioneer: names };
}

/** The body that leads the review. */
function leader(): Expected {
  return { advanced: ['province', 'xpcc'], excellent: ['miit'], pioneer: ['miit'] };
}

function decidingBody(): Record<Tier, readonly Name[]> {
  return {
    basic: ['city', 'province', 'xpcc'],
    advanced: ['province', 'xpcc'],
    excellent: ['miit'],
    pioneer: ['miit'],
  };
}

/** Divisions have no say on a group's channel, and a group none beside it. */
const divisions: readonly Name[] = ['district', 'city', 'otherCity', 'province', 'otherProvince'];
const channels = ['the region’s', 'a group’s'] as const;
type Channel = (typeof channels)[number];

/** An application on a channel, its place given down to the district. */
function onChannel(state: Application, channel: Channel): Application {
  const group = channel === 'a group’s' ? { group: 'xpcc' } : {};
  return { ...state, factory: state.factory && { ...state.factory, city: '320206', ...group } };
}

/** What the policy itself says, before any rule of the procedure. */
const TURNED_AWAY = ['not-permitted', 'wrong-phase', 'conflicted', 'interests-undeclared'];
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
    conflicts: [],
    scores: {},
    expert: '',
    findings: [],
    reasons: [],
    inspectors: [],
    kpis: null,
    round: -1,
  };
  return { type, ...content } as unknown as ApplicationCommand;
}

/** Whether a person stands in the relation the grant asks for: nobody owns what does not exist, nobody sits on no panel. */
function isThere(
  name: Name,
  command: ApplicationCommandType,
  channel: Channel,
  { phase, panel }: Application,
): boolean {
  if (name === 'panelist') return panel.length > 0;
  if (divisions.includes(name) && channel === 'a group’s') return false;
  if (name === 'xpcc' && channel === 'the region’s') return false;
  return phase !== 'none' || command === 'open-application' || name === 'platform';
}

const courses = tiers.flatMap((tier) => channels.map((channel) => ({ tier, channel })));

describe.each(courses)('the whole matrix at the $tier tier on $channel channel', ({ tier, channel }) => {
  const reachable = phases.filter((phase) => phase === 'none' || passes(phase, tier));
  const states = new Map(
    reachable.map((phase) => [phase, onChannel(applicationIn(phase, tier), channel)] as const),
  );

  it.each(commands)('%s: every person in every phase', (command) => {
    const inPhases: readonly Phase[] = applicationRules[command].phases;
    const wrong: string[] = [];
    for (const [phase, state] of states) {
      for (const [name, actor] of Object.entries(actors) as [Name, Actor][]) {
        const decision = decideStep(state, { actor, now: LATE, command: some(command) }, tier);
        const code = decision.ok ? 'accepted' : decision.refusal.code;
        const policy = code === 'not-permitted' || code === 'wrong-phase' ? code : 'let through';
        const isTheirs =
          (expected[command][tier] ?? []).includes(name) && isThere(name, command, channel, state);
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
        const offered = application
          .availableActions(state, { actor, now: LATE, related: {} })
          .filter(({ whyNot }) => !TURNED_AWAY.includes(whyNot?.code ?? ''))
          .map(({ type }) => type);
        for (const command of commands.filter((type) => type !== 'open-application')) {
          const decision = decideStep(state, { actor, now: LATE, command: some(command) }, tier);
          const refused = !decision.ok && TURNED_AWAY.includes(decision.refusal.code);
          if (offered.includes(command) === refused) wrong.push(`${actor.id} × ${command} × ${state.phase}`);
        }
      }
    }
    expect(wrong).toEqual([]);
  });
});
