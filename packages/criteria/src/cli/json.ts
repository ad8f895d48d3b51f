import { Faults } from '../request/faults.js';
import { type Issue } from '../request/request.js';
import { decode } from './decode.js';
import { repeatedKeys } from './repeated-keys.js';

export type Parsed =
  { readonly ok: true; readonly value: unknown } | { readonly ok: false; readonly issues: readonly Issue[] };

/**
 * Parses the bytes of one JSON text. What JSON leaves to the reader is refused: another encoding than UTF-8, and a key
 * given twice in one object, of which a parser would silently keep one.
 */
export function parseJson(bytes: Buffer): Parsed {
  const decoded = decode(bytes);
  if ('fault' in decoded) return refused(decoded.fault.zh, decoded.fault.en);
  const { text } = decoded;
  if (text.trim() === '') return refused('没有内容', 'there is nothing in it');
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    return refused('不是有效的 JSON', `not valid JSON: ${error.message}`);
  }
  const faults = new Faults();
  for (const path of repeatedKeys(text, value)) faults.add(path, '重复的键', 'this key is given twice');
  return faults.found === 0 ? { ok: true, value } : { ok: false, issues: faults.issues };
}

function refused(zh: string, en: string): Parsed {
  const faults = new Faults();
  faults.add('$', zh, en);
  return { ok: false, issues: faults.issues };
}
