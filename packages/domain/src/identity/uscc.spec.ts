import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { isUscc, usccCheckCharacter } from './uscc.js';

const letter = fc.constantFrom(...Array.from('0123456789ABCDEFGHJKLMNPQRTUWXY'));

describe('unified social credit code', () => {
  it.each(['91350100M000100Y43', '914403001922038216', '91330100799655058B', '9144030071526726XG'])(
    'accepts the real code %s',
    (code) => expect(isUscc(code)).toBe(true),
  );

  it.each([
    '91350100M000100Y4Z',
    '91350100M000100Y44',
    '91350100m000100y43',
    '',
    '91350100M000100Y4',
    '91350100I000100Y43',
  ])('refuses %s', (code) => expect(isUscc(code)).toBe(false));

  it('notices every single wrong character', () => {
    fc.assert(
      fc.property(
        fc.array(letter, { minLength: 17, maxLength: 17 }),
        fc.nat(17),
        letter,
        (body, at, other) => {
          const code = body.join('') + String(usccCheckCharacter(body.join('')));
          fc.pre(code[at] !== other);
          expect(isUscc(code)).toBe(true);
          expect(isUscc(code.slice(0, at) + other + code.slice(at + 1))).toBe(false);
        },
      ),
    );
  });
});
