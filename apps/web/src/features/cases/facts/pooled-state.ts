import { type CaseContentOf, expertStateNames, expertStateOn } from '@tidu/contracts';
import { type Bilingual } from '../../../language/language.js';

type Pooled = CaseContentOf<'expert-pool'>['experts'][string];

/** Whether an expert can be drawn on a day, in words; a suspension that is over counts no more. */
export function stateOf(expert: Pooled, day: string): Bilingual {
  const state = expertStateOn(expert, day);
  const name = expertStateNames[state];
  const until = expert.suspension?.until ?? null;
  return state === 'available' || until === null
    ? name
    : { zh: `${name.zh}（至 ${until}）`, en: `${name.en} until ${until}` };
}
