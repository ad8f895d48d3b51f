import { type Tier } from '@tidu/criteria';

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
