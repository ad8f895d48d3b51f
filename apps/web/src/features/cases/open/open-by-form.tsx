import { CommandForm } from '../../command-form/command-form.js';
import { caseSpec } from '../specs/index.js';
import { currentTerms } from '../use-form-context.js';
import { Barred } from './barred.js';
import { type OpeningProps } from './opening-props.js';
import { useOpeningChoices } from './use-opening-choices.js';

/** Opens a case file with a form made from what its command asks for. */
export function OpenByForm({ kind, search, title, pending, problem, onBody }: OpeningProps) {
  const { choices, initial, tier, barred } = useOpeningChoices(kind.name, search);
  const { opens, bodies } = kind.contract;
  const schema = opens === null ? undefined : bodies[opens];
  if (opens === null || schema === undefined || choices === null) return null;
  return (
    <div className="stack">
      <CommandForm
        spec={caseSpec(kind.name, opens)}
        schema={schema}
        title={title}
        pending={pending}
        problem={problem}
        initial={initial}
        context={{ choices, terms: currentTerms(tier) }}
        onBody={onBody}
      />
      <Barred rows={barred} />
    </div>
  );
}
