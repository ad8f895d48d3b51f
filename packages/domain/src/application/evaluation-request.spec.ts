import { describe, expect, it } from '@jest/globals';
import { benchmark } from '../../test/dossier.js';
import { journeyTo } from '../../test/journey.js';
import { evaluationRequest } from './evaluation-request.js';

describe('the dossier for an evaluation', () => {
  it('holds only the benchmarks that can bear on the factory, however many the campaign has', () => {
    const { state } = journeyTo('submitted', 'advanced');
    const own = benchmark('advanced');
    const finer = { ...own, industry: 'C345' };
    const foreign = { ...own, region: '330000' };
    const nation = { ...own, scope: 'nation' as const, region: null };
    const other = { ...own, industry: 'C39' };
    expect(evaluationRequest(state, 'submission', [own, finer, foreign, nation, other])?.benchmarks).toEqual([
      own,
      finer,
      nation,
    ]);
  });

  it('takes the applicant’s own findings at submission and the reviewers’ afterwards', () => {
    const { state } = journeyTo('public-notice', 'advanced');
    expect(evaluationRequest(state, 'submission', [])?.findings).toBe(state.sections['self-assessment']);
    expect(evaluationRequest(state, 'conclusion', [])?.findings).toBe(state.findings);
  });
});
