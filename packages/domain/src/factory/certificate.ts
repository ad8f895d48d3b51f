import { type Tier } from '@tidu/criteria';
import { sha256Hex } from '../core/hashing.js';
import { type Factory } from './state.js';

const LETTERS: Readonly<Record<Tier, string>> = { basic: 'J', advanced: 'X', excellent: 'Z', pioneer: 'L' };

/**
 * The number of a certificate (证书编号): tier letter, year, province, and the last ten hexadecimal digits of the application's id,
 * whose uniqueness it inherits.
 */
export function certificateNumber(
  campaign: { readonly tier: Tier; readonly year: number },
  province: string,
  applicationId: string,
): string {
  const serial = applicationId.replaceAll('-', '').slice(-10).toUpperCase();
  return `${LETTERS[campaign.tier]}${campaign.year}-${province.slice(0, 2)}-${serial}`;
}

/**
 * The certificate number of a title no application led to: numbered like all others, its serial made from the factory and
 * the count of its titles, so that it comes about once.
 */
export function certificateOf(
  { id, province, titles }: Pick<Factory, 'id' | 'province' | 'titles'>,
  terms: Parameters<typeof certificateNumber>[0],
): string {
  return certificateNumber(terms, province, sha256Hex(`${id ?? ''} title ${titles.length}`));
}
