import { expect, it } from '@jest/globals';
import { UnavailableError, UnknownError } from '@kurrent/kurrentdb-client';
import { sampleRecords } from '../../event-store/test/support/events.js';
import { createKurrent26 } from '../test/support/kurrent-26.js';
import { type KurrentClient } from './client.js';
import { eventStoreOn } from './create-kurrent-event-store.js';
import { withRenewedReader } from './renewed-reader.js';

it('is another one after a reading found no server, and the same where the server answered with an error', async () => {
  const server = createKurrent26();
  let made = 0;
  let failure: Error | null = new UnavailableError();
  /** Once it has failed it fails for ever, as the library's does. */
  const make = (): KurrentClient => {
    made += 1;
    let broken: Error | null = null;
    return {
      ...server,
      readAll: (reading) => {
        broken ??= failure;
        if (broken !== null) throw broken;
        return server.readAll(reading);
      },
    };
  };
  const store = eventStoreOn(withRenewedReader(make));
  const atFirst = made;
  await expect(store.head()).rejects.toMatchObject({ reason: 'connection' });
  failure = null;
  expect(await store.head()).toBe(0);
  const { position } = await store.append(sampleRecords('one'), []);
  expect(await store.head()).toBe(position);
  expect(made).toBe(atFirst + 1);
  failure = new UnknownError(undefined, 'a defect');
  const other = eventStoreOn(withRenewedReader(make));
  const then = made;
  await expect(other.head()).rejects.toMatchObject({ reason: 'failed' });
  expect(made).toBe(then);
});
