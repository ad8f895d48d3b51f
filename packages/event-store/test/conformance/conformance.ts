import { afterAll, beforeAll, describe } from '@jest/globals';
import { type EventStore } from '../../src/port/event-store.js';
import { type Stores } from '../support/stores.js';
import { type Abilities, EVERYTHING } from './abilities.js';
import { appendConforms } from './append.conformance.js';
import { closingConforms } from './closing.conformance.js';
import { commandsConform } from './commands.conformance.js';
import { followingConforms } from './following.conformance.js';
import { idempotencyConforms } from './idempotency.conformance.js';
import { identityConforms } from './identity.conformance.js';
import { manyStreamsConform } from './many-streams.conformance.js';
import { racesConform } from './races.conformance.js';
import { refusesCommands, refusesIdentity, refusesManyStreams } from './refusals.conformance.js';

export interface Conformer {
  name: string;
  /** Everything, unless said otherwise. */
  abilities?: Abilities;
  /** Several stores of one log, each with connections of its own; one store where a log has only one. */
  open: () => Promise<{ stores: Stores; dispose: () => Promise<void> }>;
}

/** The one suite every adapter passes. What an adapter does not offer it must refuse, and is tested for that. */
export function eventStoreConforms({ name, abilities = EVERYTHING, open: start }: Conformer): void {
  describe(`${name} conforms to the event store port`, () => {
    let opened: Awaited<ReturnType<Conformer['open']>>;
    beforeAll(async () => {
      opened = await start();
    });
    afterAll(() => opened.dispose());
    const open = (): EventStore => opened.stores[0];
    const openAll = (): Stores => opened.stores;
    const { manyStreams, commands, eventIds } = abilities;
    describe('append and read', () => appendConforms(open));
    describe('commands', () => (commands === 'offered' ? commandsConform : refusesCommands)(open, openAll));
    describe('idempotency', () => idempotencyConforms(open, openAll, eventIds));
    describe('races', () => racesConform(openAll));
    describe('several streams', () =>
      (manyStreams === 'offered' ? manyStreamsConform : refusesManyStreams)(open, openAll));
    describe('following the log', () => followingConforms(open));
    describe('identity', () => (commands === 'offered' ? identityConforms : refusesIdentity)(openAll));
    describe('closing', () => closingConforms(start));
  });
}
