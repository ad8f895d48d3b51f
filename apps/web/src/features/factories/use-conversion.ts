import { type Action } from '@tidu/contracts';
import { useEvery } from '../../api/lists.js';
import { mayOpen } from '../../api/openings.js';
import { campaignsFor } from '../../api/resources.js';
import { useMe } from '../../api/session.js';
import { type Choices, type FormSpec } from '../command-form/field.js';
import { factorySpecs } from './act-specs.js';

interface Conversion {
  /** Undefined where it is not the reader’s to decide, or not known yet. */
  readonly action: Action | undefined;
  /** The campaigns a legacy title can be converted in, by id. */
  readonly campaigns: Choices;
  /** The form, with the campaigns that are out of question and why. */
  readonly spec: FormSpec;
}

/** The conversion (认定转换) of a legacy title of a factory, and in which campaigns the server lets it be done. */
export function useConversion(factoryId: string): Conversion {
  const me = useMe();
  const asked = useEvery(campaignsFor(factoryId, 'convert-title'), !mayOpen(me, 'application'));
  const known = (asked.data ?? []).flatMap(({ id, name, choices: [choice] }) =>
    choice === undefined ? [] : [{ id, name, whyNot: choice.whyNot }],
  );
  const possible = known.filter(({ whyNot }) => whyNot === null);
  const barred = known.flatMap(({ name, whyNot }) => (whyNot === null ? [] : [{ name, whyNot }]));
  const spec = factorySpecs['convert-title'];
  const [first] = known;
  const whyNot = possible.length > 0 ? null : (first?.whyNot ?? null);
  return {
    action: first && { type: 'convert-title', whyNot, asks: [], leadsTo: null },
    campaigns: Object.fromEntries(possible.map(({ id, name }) => [id, name])),
    spec:
      barred.length === 0
        ? spec
        : {
            ...spec,
            note: {
              zh: `${spec.note.zh}${barred.map(({ name, whyNot: { zh } }) => `“${name.zh}”不可选：${zh}`).join('')}`,
              en: `${spec.note.en} ${barred.map(({ name, whyNot: { en } }) => `Not under “${name.en}”: ${en}`).join(' ')}`,
            },
          },
  };
}
