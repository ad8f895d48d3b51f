import { describe, expect, it } from '@jest/globals';
import { passwordFault } from './password-rules.js';

describe('a new password', () => {
  it.each(['correct horse 电池 staple', '示例 password 10', 'tidu-demo-2026', '无锡太湖边的第三棵老樟树旁'])(
    'may be any phrase of twelve characters: %s',
    (password) => expect(passwordFault(password, ['wuxi-01'])).toBeNull(),
  );

  it.each([
    ['Ab3!xyz9Q_1', 'too-short'],
    ['password1234', 'common'],
    ['123456789012', 'common'],
    ['passwordpassword', 'common'],
    ['aaaaaaaaaaaaaaaa', 'common'],
    ['abcabcabcabcabc', 'common'],
    ['ABCDEFGHIJKLMN', 'common'],
    ['1qaz2wsx3edc4rfv', 'common'],
    ['!!!!!!!!!!!!!!!', 'common'],
    ['wuxi-factory-2026', 'about-you'],
    ['x'.repeat(1_001), 'too-long'],
  ] as const)('is refused where it is short, common or about its account: %s', (password, fault) =>
    expect(passwordFault(password, ['wuxi-factory'])).toBe(fault),
  );

  it('counts characters, not bytes or halves of characters', () => {
    expect(passwordFault('𠮷'.repeat(6) + '野家', [])).toBe('too-short');
  });
});
