import { describe, expect, it } from '@jest/globals';
import { type Tier } from '@tidu/criteria';
import { campaign, factory, sections } from '../../../test/dossier.js';
import { applicationIn, evaluationOf, journeyTo } from '../../../test/journey.js';
import { people } from '../../../test/people.js';
import { type SelfAssessmentTerms } from '../../campaign/terms.js';
import { type Actor } from '../../core/actor.js';
import { factory as factories } from '../../factory/aggregate.js';
import { type FactoryEvent } from '../../factory/events.js';
import { noticeFault } from '../notice-ready.js';
import { application } from '../aggregate.js';
import { type ApplicationCommand, type ApplicationRelated } from '../commands.js';
import { evolveApplication } from '../evolve.js';
import { type ApplicationEvent } from '../events.js';
import { type Application } from '../state.js';

const JULY = '2026-07-20T02:00:00.000Z';
const nobody: SelfAssessmentTerms = { checked: false, recorded: false, published: false };
const record = { type: 'record-self-assessment' } as const;

function under(state: Application, selfAssessment: SelfAssessmentTerms): Application {
  if (state.campaign === null) throw new Error('a campaign expected');
  return { ...state, campaign: { ...state.campaign, procedure: { selfAssessment } } };
}

function ask(
  state: Application,
  command: ApplicationCommand,
  actor: Actor,
  related: ApplicationRelated = { factory },
) {
  return application.decide(command, state, { actor, now: JULY, related });
}

const codeOf = (decision: ReturnType<typeof ask>) =>
  decision.ok ? decision.events.map(({ type }) => type) : decision.refusal.code;

/** Submitted and evaluated as eligible on the applicant's own word. */
const submitted = () => journeyTo('accepted', 'basic').state;
const evaluated = (terms: SelfAssessmentTerms) =>
  under({ ...submitted(), phase: 'submitted', phaseSince: '2026-07-10' }, terms);

describe('the basic tier, assessed by the enterprise itself', () => {
  it('is done with its evaluation where the campaign asks nobody', () => {
    const state = under(applicationIn('submitted', 'basic'), nobody);
    const { command } = evaluationOf(state, 'basic', JULY);
    const decision = ask(state, command, people.platform);
    expect(codeOf(decision)).toEqual([
      'application.kpis-compared',
      'application.eligibility-computed',
      'application.self-assessed',
      'factory.self-assessed',
    ]);
    if (!decision.ok) return;
    const own = decision.events.filter(({ type }) => type.startsWith('application.'));
    expect((own as readonly ApplicationEvent[]).reduce(evolveApplication, state)).toMatchObject({
      phase: 'self-assessed',
      award: null,
      notice: null,
    });
    const noted = decision.events.filter(({ type }) =>
      type.startsWith('factory.'),
    ) as readonly FactoryEvent[];
    expect(noted.reduce((known, event) => factories.evolve(known, event), factory)).toMatchObject({
      selfAssessment: { applicationId: state.id, on: '2026-07-20' },
      title: null,
    });
  });

  it('is recorded by a unit where the campaign asks for that alone', () => {
    const recorded = evaluated({ ...nobody, recorded: true });
    expect(codeOf(ask(recorded, record, people.city))).toEqual([
      'application.self-assessed',
      'factory.self-assessed',
    ]);
    expect(codeOf(ask(recorded, record, people.miit))).toBe('not-permitted');
    expect(codeOf(ask(recorded, { type: 'accept-for-review', remark: '' }, people.city))).toBe(
      'not-asked-for',
    );
    expect(codeOf(ask(evaluated(nobody), record, people.city))).toBe('not-asked-for');
  });

  it('is confirmed after the check where the campaign publishes nothing', () => {
    const terms = { checked: true, recorded: true, published: false };
    const concluded = under(journeyTo('public-notice', 'basic').state, terms);
    const checked = { ...concluded, phase: 'concluded' as const, notice: null };
    expect(codeOf(ask(checked, record, people.province))).toEqual([
      'application.self-assessed',
      'factory.self-assessed',
    ]);
    expect(noticeFault(checked)?.code).toBe('not-published');
    expect(codeOf(ask(evaluated(terms), record, people.city))).toBe('not-asked-for');
  });

  it('is awarded where the campaign says so, and then only that way', () => {
    const terms = { checked: true, recorded: true, published: true };
    expect(codeOf(ask(evaluated(terms), record, people.city))).toBe('awarded-instead');
  });
});

describe('the advanced tier on the basic one as self-assessed', () => {
  const submit = { type: 'submit', truthful: true, noSecrets: true } as const;
  const ready = (tier: Tier): Application => {
    const state = applicationIn('submitted', tier);
    if (state.campaign === null) throw new Error('a campaign expected');
    return {
      ...state,
      phase: 'draft',
      campaign: { ...state.campaign, procedure: { ladder: 'self-assessed' } },
    };
  };
  const held = { factory, campaign: campaign('advanced') };

  it('needs no title: the basic tier is evaluated in the same application', () => {
    const decision = ask(ready('advanced'), submit, people.applicant, held);
    expect(codeOf(decision)).toEqual(['application.submitted']);
    if (!decision.ok) return;
    expect(decision.events[0]).toMatchObject({
      data: { ladder: { requires: 'basic', certificateNumber: null, selfAssessed: 'eligible' } },
    });
  });

  it('is not submitted where the declaration itself fails the basic tier', () => {
    const [, integrity] = sections('advanced');
    if (integrity?.section !== 'integrity') throw new Error('the second section is on integrity');
    const state = ready('advanced');
    const unclean = { ...integrity.content, creditRecordClean: false };
    const failing = { ...state, sections: { ...state.sections, integrity: unclean } };
    const decision = ask(failing, submit, people.applicant, held);
    expect(codeOf(decision)).toBe('self-assessment-below');
  });

  it('rests on an earlier self-assessment of the factory too', () => {
    const known = { ...factory, selfAssessment: { applicationId: 'a', on: '2026-03-01' } };
    const decision = ask(ready('advanced'), submit, people.applicant, { ...held, factory: known });
    expect(codeOf(decision)).toEqual(['application.submitted']);
  });
});
