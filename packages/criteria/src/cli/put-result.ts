import { type ClauseResult, type EvaluationResult } from '../verdict/result.js';
import { type Sheet } from './sheet.js';

const encoder = new TextEncoder();
const written = new WeakMap<ClauseResult, Uint8Array>();

/** Puts the bytes `JSON.stringify` gives for a result, encoding what many results share only once. */
export function putResult(
  sheet: Sheet,
  { edition, tier, asOf, verdict, clauses, ...rest }: EvaluationResult,
): void {
  sheet.putText(`${JSON.stringify({ edition, tier, asOf, verdict }).slice(0, -1)},"clauses":[`);
  clauses.forEach((clause, position) => {
    const bytes = precededByComma(clause);
    sheet.putBytes(position === 0 ? bytes.subarray(1) : bytes);
  });
  sheet.putText(`],${JSON.stringify(rest).slice(1)}`);
}

function precededByComma(clause: ClauseResult): Uint8Array {
  const known = written.get(clause);
  if (known !== undefined) return known;
  const bytes = encoder.encode(`,${JSON.stringify(clause)}`);
  // Only a result that cannot change any more may be remembered.
  if (Object.isFrozen(clause)) written.set(clause, bytes);
  return bytes;
}
