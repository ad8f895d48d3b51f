import { type CaseView } from '@tidu/contracts';
import { isOffered } from '../../api/actions.js';
import { editionIds, editionIdentity, type Tier } from '@tidu/criteria';
import { useQuery } from '@tanstack/react-query';
import { useEvery } from '../../api/lists.js';
import { accounts, applicationOf, experts } from '../../api/resources.js';
import { mayOpen } from '../../api/openings.js';
import { useMe } from '../../api/session.js';
import { useExpertNames } from '../application/use-expert-names.js';
import { type Choices, type FormContext } from '../command-form/field.js';

/** The newest edition in force: what reasons refer to where no campaign says otherwise. */
export function currentTerms(tier: Tier | null): { readonly edition: string; readonly tier: Tier } | null {
  const edition = editionIds.findLast((id) => editionIdentity(id).status === 'in-force');
  return tier === null || edition === undefined ? null : { edition, tier };
}

/** What the forms of a case file need to know: the criteria, the clauses in question, and whom or what can be chosen. */
export function useFormContext(view: CaseView): FormContext {
  const me = useMe();
  const nameOf = useExpertNames();
  const { applicationId, tier, kind } = view;
  const application = useQuery({
    ...applicationOf(applicationId ?? ''),
    // To an expert of the panel the application opens with the declaration of interests.
    enabled: applicationId !== null && kind === 'appeal' && !isOffered(view, 'declare-appeal-interests'),
  });
  const pool = useEvery(experts(), kind === 'expert-pool' && me.readsExperts);
  const known = useEvery(accounts(), kind === 'role-grant' && mayOpen(me, 'role-grant'));
  const campaign = application.data?.application.campaign;
  const terms = campaign ?? currentTerms(tier);
  switch (view.kind) {
    case 'appeal': {
      const { clauses, panel } = view.content;
      return {
        terms,
        clauses: clauses.map(({ clause }) => clause),
        choices: { expert: Object.fromEntries(panel.map(({ expert }) => [expert, nameOf(expert)])) },
      };
    }
    case 'notice': {
      const { objections, items } = view.content;
      const open = objections.filter(({ answer }) => answer === null);
      const factory = (id: string) => items.find((item) => item.applicationId === id)?.factoryName ?? id;
      return {
        terms,
        choices: {
          objectionId: Object.fromEntries(
            open.map(({ id, applicationId: of, filedOn }) => {
              const text = `${factory(of)} · ${filedOn} · ${id.slice(0, 8)}`;
              return [id, { zh: text, en: text }];
            }),
          ),
        },
      };
    }
    case 'expert-pool': {
      const { experts: enrolled } = view.content;
      const listed = pool.data?.map(({ id }) => id) ?? [];
      const ids = new Set([...listed, ...Object.keys(enrolled)]);
      const choices: Choices = Object.fromEntries([...ids].map((id) => [id, nameOf(id)]));
      return { choices: { expert: choices } };
    }
    case 'role-grant':
      return { choices: roleGrantChoices(known.data ?? []) };
    default:
      return { terms };
  }
}

/** The accounts a role can be granted to. */
export function roleGrantChoices(
  known: readonly { readonly id: string; readonly account: string; readonly name: string }[],
): Readonly<Record<string, Choices>> {
  const text = ({ account, name }: { readonly account: string; readonly name: string }) =>
    `${name}（${account}）`;
  return {
    account: Object.fromEntries(known.map((row) => [row.id, { zh: text(row), en: text(row) }])),
  };
}
