import { describe, expect, it } from '@jest/globals';
import { type Tier } from '@tidu/criteria';
import { campaign } from '../../test/dossier.js';
import { procedureFaults, procedureOf } from './procedure.js';
import { type CampaignProcedure, type CampaignTerms } from './terms.js';

function terms(tier: Tier, procedure: Partial<CampaignProcedure> = {}): CampaignTerms {
  const { terms: sample } = campaign(tier);
  if (sample === null) throw new Error('the sample campaign has terms');
  return { ...sample, procedure };
}

function faults(procedure: Partial<CampaignProcedure>): string[] {
  return procedureFaults(terms('excellent', procedure)).map(({ path }) => path);
}

describe('the procedure of a campaign', () => {
  it('lets groups recommend, but not for the pioneer tier', () => {
    expect(procedureOf(terms('excellent')).groupChannel).toBe(true);
    expect(procedureOf(terms('pioneer')).groupChannel).toBe(false);
  });
  it('is the campaign’s own where it says so', () => {
    const own = procedureOf(terms('excellent', { ladder: 'none', siteVisitShare: 1 }));
    expect([own.ladder, own.siteVisitShare, own.clocks.formalCheck]).toEqual(['none', 1, 10]);
  });
});

describe('what a campaign may not settle', () => {
  const { clocks, panel } = procedureOf(terms('excellent'));

  it('a kind of exemption from the quota twice', () => {
    const kind = (id: string) => ({ id, name: { zh: '示范工厂', en: 'pilot' } });
    expect(faults({ quotaExemptions: [kind('a'), kind('b')] })).toEqual([]);
    expect(faults({ quotaExemptions: [kind('a'), kind('a')] })).toEqual(['$.procedure.quotaExemptions']);
  });

  it('quotas of what is no recommending unit, twice, negative, or shared out beyond the whole', () => {
    const quota = (unit: string, max: number, parts: { unit: string; max: number }[] = []) => ({
      unit,
      max,
      parts,
    });
    expect(faults({ quotas: [quota('320000', 3, [{ unit: '320500', max: 3 }])] })).toEqual([]);
    expect(faults({ quotas: [quota('440300', 3), quota('xpcc', 5)] })).toEqual([]);
    expect(faults({ quotas: [quota('320500', 3)] })).toEqual(['$.procedure.quotas[0].unit']);
    expect(faults({ quotas: [quota('320000', 3), quota('320000', 3)] })).toEqual(['$.procedure.quotas']);
    expect(faults({ quotas: [quota('320000', -1)] })).toEqual(['$.procedure.quotas[0]']);
    expect(faults({ quotas: [quota('320000', 1.5)] })).toEqual(['$.procedure.quotas[0]']);
    expect(faults({ quotas: [quota('320000', 3, [{ unit: '330100', max: 1 }])] })).toEqual([
      '$.procedure.quotas[0]',
    ]);
    const parts = [
      { unit: '320500', max: 2 },
      { unit: '320200', max: 2 },
    ];
    expect(faults({ quotas: [quota('320000', 3, parts)] })).toEqual(['$.procedure.quotas[0]']);
    expect(faults({ quotas: [quota('320000', 4, parts)] })).toEqual([]);
  });
  it('branches by what is no industry, and an award that nobody checked for', () => {
    expect(faults({ branchIndustries: ['C25', 'B', 'C3670'] })).toEqual([]);
    expect(faults({ branchIndustries: ['25', 'A01'] })).toEqual([
      '$.procedure.branchIndustries[0]',
      '$.procedure.branchIndustries[1]',
    ]);
    const unchecked = { checked: false, recorded: true, published: true };
    expect(faults({ selfAssessment: unchecked })).toEqual(['$.procedure.selfAssessment']);
  });
  it('shares beyond 0 and 1, clocks below a day, negative numbers of experts', () => {
    expect(faults({ siteVisitShare: 1.01 })).toEqual(['$.procedure.siteVisitShare']);
    expect(faults({ siteVisitShare: -0.01 })).toEqual(['$.procedure.siteVisitShare']);
    expect(faults({ siteVisitShare: 0 })).toEqual([]);
    expect(faults({ clocks: { ...clocks, review: 0 } })).toEqual(['$.procedure.clocks.review']);
    expect(faults({ clocks: { ...clocks, review: 1.5 } })).toEqual(['$.procedure.clocks.review']);
    expect(faults({ panel: { ...panel, alternates: -1 } })).toEqual(['$.procedure.panel']);
    expect(faults({ panel: { ...panel, yearsBack: -1 } })).toEqual(['$.procedure.panel']);
    expect(faults({ panel: { alternates: 0, yearsBack: 0 } })).toEqual([]);
  });
  it('a scoring sheet where no panel could fill it in', () => {
    const title = { zh: '项', en: 'item' };
    const scoring = { name: title, items: [{ id: 'a', title, max: 5 }], passMark: null };
    expect(procedureFaults(terms('basic', { scoring })).map(({ path }) => path)).toEqual([
      '$.procedure.scoring',
    ]);
    expect(procedureFaults(terms('advanced', { scoring }))).toEqual([]);
  });
  it('scoring sheets that cannot be filled in or passed', () => {
    const title = { zh: '项', en: 'item' };
    const sheet = (
      items: { id: string; max: number; steps?: number[] }[],
      passMark: number | null = null,
    ) => ({
      scoring: { name: title, items: items.map((item) => ({ ...item, title })), passMark },
    });
    expect(faults(sheet([{ id: 'a', max: 20, steps: [0, 20] }], 20))).toEqual([]);
    expect(faults(sheet([]))).toEqual(['$.procedure.scoring.items']);
    expect(
      faults(
        sheet([
          { id: 'a', max: 1 },
          { id: 'a', max: 1 },
        ]),
      ),
    ).toEqual(['$.procedure.scoring.items']);
    expect(faults(sheet([{ id: 'a', max: 0 }]))).toEqual(['$.procedure.scoring.items[0].max']);
    expect(faults(sheet([{ id: 'a', max: 5, steps: [0, 6] }]))).toEqual([
      '$.procedure.scoring.items[0].steps',
    ]);
    expect(faults(sheet([{ id: 'a', max: 5, steps: [-1] }]))).toEqual(['$.procedure.scoring.items[0].steps']);
    expect(faults(sheet([{ id: 'a', max: 5 }], 6))).toEqual(['$.procedure.scoring.passMark']);
    expect(faults(sheet([{ id: 'a', max: 5 }], 0))).toEqual(['$.procedure.scoring.passMark']);
  });
});
