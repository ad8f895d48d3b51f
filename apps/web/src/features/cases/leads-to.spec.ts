import { describe, expect, it } from '@jest/globals';
import { stepName, targetOf } from './leads-to.js';

const about = { applicationId: 'a' };

describe('where an act leads', () => {
  it('is the page that opens a case file, for the thing in question', () =>
    expect(targetOf({ aggregate: 'draw', id: null, command: 'open-draw' }, about)).toEqual({
      to: '/cases/$plural/open',
      params: { plural: 'draws' },
      search: about,
    }));

  it('is the very file where it is there already', () =>
    expect(targetOf({ aggregate: 'recommendation', id: 'c.440000', command: 'begin-supplement' })).toEqual({
      to: '/cases/$plural/$id',
      params: { plural: 'recommendations', id: 'c.440000' },
    }));

  it('is the page of an application or a re-evaluation', () => {
    expect(targetOf({ aggregate: 'application', id: 'a' })?.to).toBe('/applications/$id');
    expect(targetOf({ aggregate: 're-evaluation', id: 'r' })?.to).toBe('/re-evaluations/$id');
  });

  it('is the form of the annual report for the factory in question', () =>
    expect(
      targetOf(
        { aggregate: 're-evaluation', id: 'f-2027', command: 'submit-annual-report' },
        { factoryId: 'f' },
      ),
    ).toEqual({ to: '/factories/$id/annual-report', params: { id: 'f' } }));

  it('is nowhere for what has no page', () =>
    expect(targetOf({ aggregate: 'enterprise', id: 'e' })).toBeNull());
});

it('a step on another thing goes by the name it has there', () =>
  expect(
    stepName({
      type: 'open-draw',
      whyNot: null,
      asks: [],
      leadsTo: { aggregate: 'draw', id: null, command: 'open-draw' },
    }).zh,
  ).toBe('发起抽取'));
