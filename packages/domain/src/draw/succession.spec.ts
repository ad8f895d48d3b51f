import { expect, it } from '@jest/globals';
import { type PanelSeat } from '../application/events.js';
import { successorOf } from './succession.js';

const technical = (n: number): PanelSeat => ({ expert: `t${n}`, specialty: 'technical' });
const management = (n: number): PanelSeat => ({ expert: `m${n}`, specialty: 'management' });

it.each([
  ['a technical expert for a technical one', [technical(1), management(1)], [technical(9)], 't9'],
  ['either for a manager', [technical(1), technical(2)], [management(9), technical(9)], 'm9'],
  ['no manager for a technical one', [technical(1), management(1)], [management(9), technical(9)], 't9'],
  ['nobody where only managers are left', [technical(1), management(1)], [management(9)], undefined],
  ['nobody where nobody is left', [technical(1), technical(2)], [], undefined],
  [
    'a fourth seat only for a technical expert',
    [technical(1), technical(2), management(1)],
    [management(9)],
    undefined,
  ],
] as const)('%s', (_, staying, alternates, expected) => {
  expect(successorOf(staying, alternates)?.expert).toBe(expected);
});
