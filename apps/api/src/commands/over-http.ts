import { type Message } from '@tidu/domain';
import { type Account } from '@tidu/platform';
import { type z } from 'zod';
import { checked } from '../http/contract.pipe.js';

type Contract = z.ZodType<object>;

/** What somebody may send for a command, and what the command is called. */
export interface Offer<Body extends Contract = Contract> {
  readonly body: Body;
  readonly label: Message;
}

/** A command on something that exists: `POST /api/<plural>/<id>/<type>`. */
export interface Change {
  readonly kind: 'changes';
  readonly offer: Offer;
  /** The controller that serves it, where more than the body has to be looked at; else `CommandsController`. */
  readonly servedBy?: string;
}

/** A command that makes something new: `POST /api/<plural>`. */
export interface Opening {
  readonly kind: 'opens';
  readonly offer: Offer;
  readonly servedBy?: string;
  /** Checks a body against its contract, and says which id it makes, and what the command carries. */
  readonly read: (body: unknown, opener: Opener) => { readonly id: string; readonly carries: object };
}

/** A command nobody gives through these routes, and who does. */
export interface GivenElsewhere {
  readonly kind: 'elsewhere';
  readonly by: string;
}

/** Who opens something, and the id it gets where it has no other; the same for a repeated request. */
export interface Opener {
  readonly account: Pick<Account, 'enterprise'>;
  readonly newId: string;
}

/** The offers of a contract, by command. */
export function offers<Bodies extends Readonly<Record<string, Contract>>>(
  bodies: Bodies,
  names: { readonly [Type in keyof Bodies]: Message },
): { readonly [Type in keyof Bodies]: Offer<Bodies[Type]> } {
  const entries = Object.entries(bodies).map(([type, body]) => [type, { body, label: names[type] }]);
  return Object.fromEntries(entries) as { [Type in keyof Bodies]: Offer<Bodies[Type]> };
}

export function offer<Body extends Contract>(body: Body, zh: string, en: string): Offer<Body> {
  return { body, label: { zh, en } };
}

export function changes(offer: Offer): Change {
  return { kind: 'changes', offer };
}

/** `idOf` says which id is made; `carries`, what the command carries besides the body: without it, the id. */
export function opens<Body extends Contract>(
  offer: Offer<Body>,
  idOf: (body: z.infer<Body>, opener: Opener) => string,
  carries: (id: string, opener: Opener) => object = (id) => ({ id }),
): Opening {
  return {
    kind: 'opens',
    offer,
    read: (body, opener) => {
      const given = checked(offer.body, body);
      const id = idOf(given, opener);
      return { id, carries: { ...given, ...carries(id, opener) } };
    },
  };
}

/** By whom a command is given that has no route here: the worker, an installation, another controller. */
export function givenBy(by: string): GivenElsewhere {
  return { kind: 'elsewhere', by };
}
