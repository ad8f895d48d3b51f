import { describe, expect, it } from '@jest/globals';
import { editionIdentity } from '@tidu/criteria';
import { people } from '../../test/people.js';
import { type Actor } from '../core/actor.js';
import { type EditionCommand } from './commands.js';
import { type AdoptedEdition } from './state.js';
import { editionFile as edition } from './aggregate.js';
import { noCalendar } from '../calendar/state.js';

const adopt: EditionCommand = {
  type: 'adopt-edition',
  id: '2024',
  contentHash: editionIdentity('2024').contentHash ?? '',
  inForceFrom: '2024-10-29',
  documentNumber: '工信厅联通装函〔2024〕399号',
};
const retire: EditionCommand = { type: 'retire-edition', from: '2026-01-01' };

function decide(state: AdoptedEdition, command: EditionCommand, actor: Actor = people.miit) {
  return edition.decide(command, state, { actor, now: '2026-07-02T02:00:00.000Z', related: {} });
}

function after(...commands: EditionCommand[]): AdoptedEdition {
  return commands.reduce((state, command) => {
    const decision = decide(state, command);
    if (!decision.ok) throw new Error(decision.refusal.code);
    return decision.events.reduce((folded, event) => edition.evolve(folded, event), state);
  }, edition.initial);
}

const codeOf = (decision: ReturnType<typeof decide>) => (decision.ok ? 'accepted' : decision.refusal.code);

describe('adopt-edition', () => {
  it('records which text is in force since when, and by which document', () => {
    const { type, ...data } = adopt;
    expect(type).toBe('adopt-edition');
    expect(decide(edition.initial, adopt)).toEqual({ ok: true, events: [{ type: 'edition.adopted', data }] });
    expect(edition.summary(edition.initial, adopt)).toEqual({ phase: 'none', title: '2024' });
    expect(edition.summary(after(adopt))).toEqual({ phase: 'adopted', title: '2024' });
    expect(edition.related(adopt, edition.initial)).toEqual({});
  });

  it.each([
    ['of an edition there is not', { id: '1999' }, 'edition-not-found'],
    ['of a draft', { id: '2025' }, 'edition-draft'],
    ['of another text', { contentHash: `sha256:${'0'.repeat(64)}` }, 'content-hash-mismatch'],
  ])('is refused: %s', (_what, change, code) => {
    expect(codeOf(decide(edition.initial, { ...adopt, ...change }))).toBe(code);
  });

  it('is the ministry’s, and happens once', () => {
    for (const actor of [people.province, people.systemAdmin, people.applicant, people.auditor])
      expect(codeOf(decide(edition.initial, adopt, actor))).toBe('not-permitted');
    expect(codeOf(decide(after(adopt), adopt))).toBe('wrong-phase');
  });
});

describe('retire-edition', () => {
  it('records from when it is no longer used', () => {
    const state = after(adopt, retire);
    expect(state).toMatchObject({ phase: 'retired', retiredFrom: '2026-01-01', inForceFrom: '2024-10-29' });
    expect(edition.view(people.applicant, state)).toBe(state);
    expect(edition.clocks(state, noCalendar)).toEqual([]);
  });

  it('is refused before it was in force, where it was not adopted, twice, and to others', () => {
    const early: EditionCommand = { type: 'retire-edition', from: '2024-10-29' };
    expect(codeOf(decide(after(adopt), early))).toBe('retired-too-early');
    expect(codeOf(decide(edition.initial, retire))).toBe('wrong-phase');
    expect(codeOf(decide(after(adopt, retire), retire))).toBe('wrong-phase');
    expect(codeOf(decide(after(adopt), retire, people.province))).toBe('not-permitted');
  });
});
