import { clausesFor, editionIds, kpiCatalogue, overlays, tiers } from '@tidu/criteria';
import { type Message } from '@tidu/domain';

const LONGEST = { zh: 28, en: 60 };

/** What the criteria call a clause, an indicator or an area by their id, newest edition first; null for anything else. */
export function criteriaName(id: string): Message | null {
  names ??= new Map(entries());
  return names.get(id) ?? null;
}

let names: ReadonlyMap<string, Message> | undefined;

function entries(): [string, Message][] {
  const ofEditions = editionIds.flatMap((edition) => [
    ...tiers.flatMap((tier) => clausesFor(edition, tier).map(({ id, text }) => named(id, text))),
    ...kpiCatalogue(edition).map((kpi) => named(kpi.id, kpi)),
  ]);
  const added = overlays.flatMap(({ requirements }) => requirements.map(({ id, text }) => named(id, text)));
  return [...added, ...ofEditions];
}

function named(id: string, { zh, en }: Message): [string, Message] {
  return [id, { zh: shortened(zh, LONGEST.zh), en: shortened(en, LONGEST.en) }];
}

function shortened(text: string, longest: number): string {
  return text.length <= longest ? text : `${text.slice(0, longest)}…`;
}
