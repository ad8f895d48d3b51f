import { afterAll, beforeAll, describe } from '@jest/globals';
import { type EventStore } from '../../src/port/event-store.js';
import { appendConforms } from './append.conformance.js';
import { followingConforms } from './following.conformance.js';
import { idempotencyConforms } from './idempotency.conformance.js';
import { racesConform } from './races.conformance.js';

export interface Conformer {
  name: string;
  open(): Promise<{ store: EventStore; dispose(): Promise<void> }>;
}

/** The one suite every adapter passes. */
export function eventStoreConforms(conformer: Conformer): void {
  describe(`${conformer.name} conforms to the event store port`, () => {
    let opened: Awaited<ReturnType<Conformer['open']>>;
    beforeAll(async () => {
      opened = await conformer.open();
    });
    afterAll(() => opened.dispose());
    const open = (): EventStore => opened.store;
    describe('append and read', () => appendConforms(open));
    describe('idempotency', () => idempotencyConforms(open));
    describe('races', () => racesConform(open));
    describe('following the log', () => followingConforms(open));
  });
}
