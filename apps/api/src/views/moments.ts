import { Inject, Injectable } from '@nestjs/common';
import { load, logAt, type Moment } from '@tidu/application';
import { type MomentQuery } from '@tidu/contracts';
import {
  type Actor,
  aggregateNamed,
  type AggregateName,
  forbidden,
  invalid,
  issue,
  type Role,
} from '@tidu/domain';
import { type EventStore } from '@tidu/event-store';
import { actorOf, findAccount } from '@tidu/platform';
import type pg from 'pg';
import { RefusedError } from '../http/problem.js';
import { EVENT_STORE, POOL } from '../tokens.js';
import { type Reader } from './reader.js';

/** The thing that is read. */
export interface Thing {
  readonly aggregate: AggregateName;
  readonly id: string;
}

/** Whether somebody may read a thing as others saw it: those who audit what others did. */
export function seesAsOthers({ role }: { readonly role: Role }): boolean {
  return role === 'auditor';
}

/** Reads of the past (历史时点), and as somebody else saw it (所见视角). */
@Injectable()
export class Moments {
  constructor(
    @Inject(EVENT_STORE) private readonly store: EventStore,
    @Inject(POOL) private readonly pool: pg.Pool,
  ) {}

  /**
   * Answers a read as it was answered at the moment that is asked for, to whom is asked for: folded from the events until
   * then. Whoever may not read a thing now does not read its past either; only an auditor reads as somebody else. Throws
   * `RefusedError` for a moment that has not come, a person nobody knows, and where reading so is not allowed.
   */
  async read<Answer>(
    reader: Reader,
    { at, as }: MomentQuery,
    thing: Thing,
    answer: (reader: Reader) => Promise<Answer>,
  ): Promise<Answer> {
    if (at === undefined && as === undefined) return answer(reader);
    if (as !== undefined && !seesAsOthers(reader.actor)) throw new RefusedError(auditorsOnly());
    if (!seesAsOthers(reader.actor)) await answer(reader);
    const then = at === undefined ? reader : await this.#at(reader, at);
    return answer(as === undefined ? then : { ...then, actor: await this.#seenAs(as, then, thing) });
  }

  async #at(reader: Reader, at: string): Promise<Reader> {
    const moment: Moment = /^\d+$/.test(at) ? { position: Number(at) } : { time: at };
    const now = 'time' in moment ? moment.time : await this.#timeOf(moment.position);
    if (now === null || now > reader.now) throw new RefusedError(notYet());
    return { ...reader, now, log: logAt(reader.log, moment), isPast: true };
  }

  /** When the event at a position happened; null where the log does not reach to it. */
  async #timeOf(position: number): Promise<string | null> {
    if (position > (await this.store.head())) return null;
    for await (const [event] of this.store.readAll({ after: position - 1, limit: 1 })) {
      if (event !== undefined) return event.metadata.at;
    }
    return null;
  }

  async #seenAs(as: string, { log }: Reader, { aggregate, id }: Thing): Promise<Actor> {
    const account = as.includes('-') ? await findAccount(this.pool, as) : null;
    if (account !== null) return actorOf(account);
    if (as.includes('-')) throw new RefusedError(nobody());
    const { state } = await load(log, aggregate, id);
    const { enterprise, province, city, group } = aggregateNamed(aggregate).summary(state);
    const region = as === 'province' ? province : city;
    return {
      id: `seen-as:${as}`,
      role: as as Role,
      ...(as === 'enterprise' && enterprise !== undefined ? { enterprise } : {}),
      ...(isDivision(as) && region !== undefined ? { region } : {}),
      ...(as === 'group' && group !== undefined ? { unit: group } : {}),
    };
  }
}

function isDivision(role: string): boolean {
  return role === 'province' || role === 'city' || role === 'district';
}

function auditorsOnly() {
  return forbidden(
    'auditors-only',
    '只有审计员可以按他人的视角查看。',
    'Only an auditor reads a thing as somebody else saw it.',
  );
}

function notYet() {
  return invalid(
    'moment-not-reached',
    '该时点尚未到来，没有可以重现的内容。',
    'That moment has not come yet; there is nothing to show.',
    [issue('$.at', '应不晚于最新的事件和现在。', 'This must not lie after the last event or after now.')],
  );
}

function nobody() {
  return invalid('nobody-of-that-id', '没有该账号。', 'There is no such account.', [
    issue('$.as', '应为现有账号的标识。', 'This must be the id of an account.'),
  ]);
}
