import { type Actor, type Appeal } from '@tidu/domain';
import { type EventStore } from '@tidu/event-store';
import { listCases, type ReadDatabase } from '@tidu/read-models';
import { load } from '@tidu/application';

/** More appeals no expert reviews at a time. */
const MOST = 200;

/** The appeals (复核) an expert is at work on, as they stand now: found in the read models, told by their events. */
export async function appealsBefore(
  actor: Actor,
  database: ReadDatabase,
  store: EventStore,
): Promise<Appeal[]> {
  if (actor.role !== 'expert') return [];
  const page = { sort: 'updated', size: MOST } as const;
  const { items } = await listCases(database, 'appeal', actor, { phase: 'reviewing' }, page);
  return Promise.all(items.map(async ({ id }) => (await load(store, 'appeal', id)).state));
}
