import canonicalize from 'canonicalize';
import { sha256 } from '../merkle/hashing.js';

type Json = null | boolean | number | string | Json[] | { [key: string]: Json };

/** How a value that only its subject's key opens stands in an event (see the event store's vault). */
const MARK = '"sealed":';

/**
 * The canonical text that a commitment to an event's data covers: that of the data, where each sealed value (密封的个人信息)
 * gives the hash of its ciphertext instead of the ciphertext. A ciphertext holds a random nonce under a secret key, so its
 * hash tells nothing; it can be withheld from a dossier, or lost for ever, and every proof still holds. A value withheld
 * before, which has the hash already, stays as it is.
 */
export function committedText(data: string): string {
  if (!data.includes(MARK)) return data;
  const value = parsed(data);
  // Written in another way, it is another text: what is not canonical is committed to as it is.
  return value !== undefined && canonicalize(value) === data ? (canonicalize(withhold(value)) ?? data) : data;
}

function parsed(text: string): Json | undefined {
  try {
    return JSON.parse(text) as Json;
  } catch {
    return undefined;
  }
}

function withhold(value: Json): Json {
  if (Array.isArray(value)) return value.map(withhold);
  if (value === null || typeof value !== 'object') return value;
  const { sealed, subject, text, ...others } = value;
  const isSealed = typeof sealed === 'string' && typeof subject === 'string' && typeof text === 'string';
  if (isSealed && Object.keys(others).length === 0)
    return { sealed, subject, textHash: sha256(text).toString('hex') };
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, withhold(inner)]));
}
