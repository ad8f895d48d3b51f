import { type EventStore } from '../../src/port/event-store.js';

/** Several stores of one log, each with connections of its own, as several processes have them. */
export type Stores = readonly [EventStore, ...EventStore[]];

/** One store after the other, time and again. */
export const storeOf = (stores: Stores, turn: number): EventStore =>
  stores[turn % stores.length] ?? stores[0];

export async function closeAll(stores: Stores): Promise<void> {
  await Promise.all(stores.map((store) => store.close()));
}
