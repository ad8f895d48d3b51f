import { describe, expect, it } from '@jest/globals';
import { tiers } from '@tidu/criteria';
import { applicationIn } from '../../test/journey.js';
import { lettersOf } from './letter.js';

describe('the letters of an application', () => {
  it('are none before anything was decided', () => {
    expect(lettersOf(applicationIn('none', 'basic'))).toEqual([]);
    expect(lettersOf(applicationIn('in-review', 'advanced'))).toEqual([]);
  });
  it('ask for corrections with every reason and the last day', () => {
    const [letter] = lettersOf(applicationIn('returned', 'advanced'));
    expect(letter).toMatchObject({
      kind: 'correction',
      addressee: { factory: '示例工厂' },
      reasons: [{ clause: 'base/3', reason: '补充说明' }],
    });
    expect(letter?.paragraphs.map(({ zh }) => zh).join('')).toContain('2026-07-31');
  });
  it.each(tiers)('%s: name the remedies with authority and time limit in every decision', (tier) => {
    for (const phase of ['not-accepted', 'refused', 'awarded'] as const) {
      const letter = lettersOf(applicationIn(phase, tier)).at(-1);
      expect(letter?.remedies.map(({ kind }) => kind)).toEqual(['appeal', 'reconsideration']);
      for (const { authority, within } of letter?.remedies ?? [])
        expect([authority.zh, within.zh].every((text) => text.length > 3)).toBe(true);
      expect(letter?.on).toMatch(/^20\d\d-\d\d-\d\d$/);
    }
  });
  it('give certificate, term and conditions of an award', () => {
    const awarded = applicationIn('awarded', 'advanced');
    const conditions = ['一年内完成数据治理'];
    const letter = lettersOf({ ...awarded, award: awarded.award && { ...awarded.award, conditions } }).at(-1);
    const text = letter?.paragraphs.map(({ zh }) => zh).join('\n') ?? '';
    for (const part of [awarded.award?.certificateNumber, '2026-08-20', '2029-08-20', ...conditions])
      expect(text).toContain(part);
  });
  it('tell a near-miss that it is kept for guidance', () => {
    const refused = applicationIn('refused', 'advanced');
    const nurtured = { ...refused, refusal: refused.refusal && { ...refused.refusal, nurture: true } };
    const text = (state: typeof refused) => JSON.stringify(lettersOf(state));
    expect(text(nurtured)).toContain('培育库');
    expect(text(refused)).not.toContain('培育库');
  });
});
