import { describe, expect, it } from '@jest/globals';
import { type Edition } from './edition.js';
import { editionInForce, findEdition } from './registry.js';

function edition(id: string, put: Partial<Edition>): Edition {
  const model = findEdition('2024');
  if (model === undefined) throw new Error('edition 2024 is gone');
  return { ...model, id, ...put };
}

describe('the edition in force', () => {
  const first = edition('first', { validFrom: '2020-01-01', validTo: '2021-12-31' });
  const second = edition('second', { validFrom: '2021-06-01', validTo: '2022-12-31' });
  const draft = edition('draft', { validFrom: null, status: 'draft' });
  const on = (day: string) => editionInForce(day, [second, draft, first])?.id;

  it.each([
    ['2019-12-31', undefined],
    ['2020-01-01', 'first'],
    ['2021-05-31', 'first'],
    ['2021-06-01', 'second'],
    ['2022-12-31', 'second'],
    ['2023-01-01', undefined],
  ])('on %s is %s', (day, id) => {
    expect(on(day)).toBe(id);
  });

  it('does not fall through to an edition before it once it has ended', () => {
    const open = edition('open', { validFrom: '2020-01-01', validTo: null });
    expect(editionInForce('2023-01-01', [open, second])).toBeUndefined();
  });

  it('is 2024 from the day it was published', () => {
    expect([
      editionInForce('2024-10-28')?.id,
      editionInForce('2024-10-29')?.id,
      editionInForce('2099-01-01')?.id,
    ]).toEqual([undefined, '2024', '2024']);
  });
});
