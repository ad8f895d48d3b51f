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
    if (position > 0) sheet.putText(',');
    // Only a result that cannot change any more may be remembered.
    if (Object.isFrozen(clause)) sheet.putBytes(encodedOnce(clause));
    else sheet.putText(JSON.stringify(clause));
  });
  sheet.putText(`],${JSON.stringify(rest).slice(1)}`);
}

function encodedOnce(clause: ClauseResult): Uint8Array {
  let bytes = written.get(clause);
  if (bytes === undefined) {
    bytes = encoder.encode(JSON.stringify(clause));
    written.set(clause, bytes);
  }
  return bytes;
}
