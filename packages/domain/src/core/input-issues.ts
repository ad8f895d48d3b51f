import { type Issue } from '@tidu/criteria';
import { type InputIssue, issue } from './refusal.js';

/**
 * The faults the criteria found in a dossier, as faults of what a person sent: `places` maps where a thing stands in the
 * dossier to where it stood in the command. The evaluator's messages hold both languages, Chinese first.
 */
export function inputIssues(
  faults: readonly Issue[],
  places: readonly (readonly [dossier: string, command: string])[] = [],
): InputIssue[] {
  return faults.map(({ path, message }) => {
    const [zh = message, en = message] = message.split(' / ');
    const place = places.find(([dossier]) => path.startsWith(dossier));
    return issue(place === undefined ? path : place[1] + path.slice(place[0].length), zh, en);
  });
}
