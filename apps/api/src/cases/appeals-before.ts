import { Inject, Injectable } from '@nestjs/common';
import { load } from '@tidu/application';
import { type Actor, type Appeal } from '@tidu/domain';
import { listCases, parseCursor, type ReadDatabase } from '@tidu/read-models';
import { READ_DATABASE } from '../tokens.js';
import { type Reader } from '../views/reader.js';

const PAGE = 200;
const everything: Actor = { id: 'appeals', role: 'system' };

/** The appeals (复核) an expert is at work on: found in the read models, told by their events. */
@Injectable()
export class AppealsBefore {
  constructor(@Inject(READ_DATABASE) private readonly database: ReadDatabase) {}

  async of({ actor, log, isPast }: Reader): Promise<Appeal[]> {
    if (actor.role !== 'expert') return [];
    const ids = isPast ? await this.#all() : await this.#underReview(actor);
    const appeals = await Promise.all(ids.map(async (id) => (await load(log, 'appeal', id)).state));
    return appeals.filter(({ phase }) => phase === 'reviewing');
  }

  async #underReview(actor: Actor): Promise<string[]> {
    const page = { sort: 'updated', size: PAGE } as const;
    const { items } = await listCases(this.database, 'appeal', actor, { phase: 'reviewing' }, page);
    return items.map(({ id }) => id);
  }

  /** The read models tell how things are now; of a moment before, any appeal may have been under review. */
  async #all(): Promise<string[]> {
    const ids: string[] = [];
    for (let next: string | null | undefined; next !== null;) {
      const after = next === undefined ? undefined : (parseCursor(next, 'updated', 'text') ?? undefined);
      const page = await listCases(
        this.database,
        'appeal',
        everything,
        {},
        { sort: 'updated', size: PAGE, after },
      );
      ids.push(...page.items.map(({ id }) => id));
      next = page.next;
    }
    return ids;
  }
}
