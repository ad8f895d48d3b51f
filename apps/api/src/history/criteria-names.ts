import { clausesFor, editionIds, kpiCatalogue, overlays, tiers } from '@tidu/criteria';
import { declarationForm, type Field, formSections, type Message } from '@tidu/domain';

const LONGEST = { zh: 28, en: 60 };

/** What criteria and declaration call a clause, an indicator or a field by its id; null for anything else. */
export function criteriaName(id: string): Message | null {
  names ??= new Map(entries());
  return names.get(id) ?? null;
}

let names: ReadonlyMap<string, Message> | undefined;

function entries(): [string, Message][] {
  const ofEditions = editionIds.flatMap((edition) => [
    ...tiers.flatMap((tier) => clausesFor(edition, tier).map(({ id, text }) => named(id, text))),
    ...kpiCatalogue(edition).map((kpi) => named(kpi.id, kpi)),
    ...tiers.flatMap((tier) =>
      formSections(declarationForm(tier, edition)).flatMap(({ fields }) => fields.flatMap(ofField)),
    ),
  ]);
  const added = overlays.flatMap(({ requirements }) => requirements.map(({ id, text }) => named(id, text)));
  return [...added, ...ofEditions];
}

/** A field of the declaration, and the columns of a table. */
function ofField({ id, label, input }: Field): [string, Message][] {
  const columns = input.kind === 'table' ? input.columns : [];
  return [...columns, { id, label }].map((one) => named(one.id, one.label));
}

function named(id: string, { zh, en }: Message): [string, Message] {
  return [id, { zh: shortened(zh, LONGEST.zh), en: shortened(en, LONGEST.en) }];
}

function shortened(text: string, longest: number): string {
  return text.length <= longest ? text : `${text.slice(0, longest)}…`;
}
