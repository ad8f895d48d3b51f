import { certificateNumber } from '../application/certificate.js';
import { sha256Hex } from '../core/hashing.js';
import { type Factory } from './state.js';

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
