import { describe, expect, it } from '@jest/globals';
import { type Tier, tiers } from '@tidu/criteria';
import { campaign } from '../../test/dossier.js';
import { defaultTerms } from './default-terms.js';
import { scoringSheetFaults } from './scoring.js';
import { scoringPresets } from './scoring-presets.js';
import { type CampaignTerms } from './terms.js';
import { toldTerms } from './told-terms.js';

function terms(tier: Tier, year: number, procedure: CampaignTerms['procedure'] = {}): CampaignTerms {
  const { terms: sample } = campaign(tier);
  if (sample === null) throw new Error('the sample campaign has terms');
  return { ...sample, year, procedure };
}

const basisOf = (tier: Tier, year: number, key: string) =>
  toldTerms(terms(tier, year)).find((told) => told.key === key)?.basis;

describe('the defaults of a tier and a year', () => {
  it.each([
    ['basic', 2025, 'none'],
    ['advanced', 2024, 'none'],
    ['advanced', 2025, 'self-assessed'],
    ['advanced', 2026, 'self-assessed'],
    ['excellent', 2024, 'in-principle'],
    ['excellent', 2025, 'required'],
    ['pioneer', 2025, 'required'],
  ] as const)('let the %s tier of %s rest on: %s', (tier, year, ladder) =>
    expect(defaultTerms(tier, year).ladder.value).toBe(ladder),
  );

  it('cite the notice of their own year, and call what is kept on from it the platform’s', () => {
    expect(basisOf('excellent', 2025, 'ladder')).toEqual({
      kind: 'notice',
      source: '工信厅联通装函〔2025〕251号',
    });
    expect(basisOf('excellent', 2024, 'ladder')).toMatchObject({ kind: 'notice' });
    expect(basisOf('excellent', 2026, 'ladder')).toEqual({
      kind: 'platform-default',
      source: '沿用 工信厅联通装函〔2025〕251号',
    });
    expect(basisOf('advanced', 2024, 'ladder')).toEqual({ kind: 'platform-default', source: '' });
  });

  it('call law what is law alone: nothing of a procedure is', () => {
    for (const tier of tiers)
      for (const year of [2024, 2025, 2026])
        for (const { basis } of Object.values(defaultTerms(tier, year))) expect(basis.kind).not.toBe('law');
  });

  it('take branches of oil and nonferrous metals at the national tiers alone', () => {
    for (const tier of ['excellent', 'pioneer'] as const)
      expect(defaultTerms(tier, 2025).branchIndustries.value).toEqual(['B07', 'C25', 'B09', 'C32']);
    for (const tier of ['basic', 'advanced'] as const)
      expect(defaultTerms(tier, 2025).branchIndustries.value).toEqual([]);
  });

  it('leave the basic tier to the enterprise: neither checked nor recorded, published, certified or given a term', () => {
    expect(defaultTerms('basic', 2025).selfAssessment).toEqual({
      value: { checked: false, recorded: false, published: false },
      basis: { kind: 'notice', source: '工信厅联通装函〔2025〕251号' },
    });
    const keys = toldTerms(terms('basic', 2025)).map(({ key }) => key);
    expect(keys).not.toContain('validityYears');
    expect(keys).not.toContain('noticeWorkingDays');
  });
});

describe('what a campaign settles for itself', () => {
  it('is told as its own', () => {
    const own = toldTerms(terms('advanced', 2025, { ladder: 'required' }));
    expect(own.find(({ key }) => key === 'ladder')).toMatchObject({
      value: { zh: '须已获评下一级' },
      basis: { kind: 'campaign' },
    });
  });
});

describe('the scoring sheets of provinces', () => {
  it.each(Object.entries(scoringPresets))('%s can be filled in', (_id, { value, basis }) => {
    expect(scoringSheetFaults(value, '$')).toEqual([]);
    expect(basis.source).not.toBe('');
  });

  it('hold Liaoning’s hundred points, without a pass mark of anybody’s own', () => {
    const sheet = scoringPresets['liaoning-advanced']?.value;
    expect(sheet?.items.reduce((sum, { max }) => sum + max, 0)).toBe(100);
    expect(sheet?.passMark).toBeNull();
  });
});
