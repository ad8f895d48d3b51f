import { type Action, commandPlaces } from '@tidu/contracts';
import { type Bilingual } from '../language/language.js';

interface Offering {
  readonly actions: readonly Action[];
}

/** What a reader can do on a thing, each act at its place on the page, in the order in which pages offer them. */
export interface Offers {
  /** The page's own button: what leads on and is possible, else what leads on and says what it waits for. */
  readonly primary: Action | undefined;
  /** All others. */
  readonly others: readonly Action[];
}

/** An act as the server offers it; undefined where it is not the reader's in this phase. */
export function actionOn({ actions }: Offering, type: string): Action | undefined {
  return actions.find((action) => action.type === type);
}

/** Whether an act is the reader's in this phase, be it possible now or not. */
export function isOffered(offering: Offering, type: string): boolean {
  return actionOn(offering, type) !== undefined;
}

/** Whether the reader may do it now. */
export function mayDo(offering: Offering, type: string): boolean {
  return actionOn(offering, type)?.whyNot === null;
}

const notOffered: Bilingual = { zh: '这一步现在不由您办理。', en: 'This is not yours to do now.' };

/** What stands in the way of an act, in the server’s words; null where it is possible. */
export function hindranceTo(offering: Offering, type: string): Bilingual | null {
  const action = actionOn(offering, type);
  return action === undefined ? notOffered : action.whyNot;
}

/** What an act asks for at a place in its body besides what it always says; undefined where nothing is. */
export function askedIn(offering: Offering, type: string, path: string): Bilingual | undefined {
  return actionOn(offering, type)?.asks.find((asked) => asked.path === path)?.message;
}

/** The places in its body at which an act asks for something besides what it always says. */
export function placesAsked(offering: Offering, type: string): readonly string[] {
  return actionOn(offering, type)?.asks.map(({ path }) => path) ?? [];
}

/** Places the acts the server offers on a thing; acts that stand within the page, or on one of their own, are left out. */
export function offersOn(aggregate: keyof typeof commandPlaces, { actions }: Offering): Offers {
  const places: Readonly<Record<string, string>> = commandPlaces[aggregate];
  const order = Object.keys(places);
  const own = actions
    .filter(({ type }) => type in places)
    .toSorted((a, b) => order.indexOf(a.type) - order.indexOf(b.type));
  const forward = own.filter(({ type }) => places[type] === 'forward');
  // A step on another thing leads on as well.
  const steps = actions.filter(({ type, leadsTo }) => !(type in places) && leadsTo !== null);
  const leading = [...forward, ...steps];
  const primary = leading.find(({ whyNot }) => whyNot === null) ?? leading[0];
  const aside = own.filter(({ type }) => places[type] === 'aside');
  return { primary, others: [...leading, ...aside].filter((action) => action !== primary) };
}
