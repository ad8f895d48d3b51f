import { describe, expect, it } from '@jest/globals';
import {
  AccessDeniedError,
  UnavailableError,
  UnknownError,
  UnsupportedError,
} from '@kurrent/kurrentdb-client';
import { sampleRecords } from '../../event-store/test/support/events.js';
import { createKurrent26 } from '../test/support/kurrent-26.js';
import { eventStoreOn } from './create-kurrent-event-store.js';

const failing = (error: Error) => ({
  ...createKurrent26(),
  appendToStream: () => Promise.reject(error),
  readAll: () => {
    throw error;
  },
});

describe('an error of the server', () => {
  it.each([
    ['a lost connection', new UnavailableError(), 'connection'],
    [
      'one that the client hands on',
      Object.assign(new Error('No connection established'), { code: 14 }),
      'connection',
    ],
    ['a refusal', new AccessDeniedError(undefined, 'access denied'), 'failed'],
    ['anything else', new UnknownError(undefined, 'the disk of the index'), 'failed'],
  ])('is told with its cause: %s', async (_, cause, reason) => {
    const store = eventStoreOn(failing(cause));
    await expect(store.head()).rejects.toMatchObject({ code: 'store-unavailable', reason, cause });
    await expect(store.readAll({ after: 0 })[Symbol.asyncIterator]().next()).rejects.toMatchObject({
      reason,
      cause,
    });
  });

  it('is understood as a position that is not there, though the client says that the server is away', async () => {
    const server = createKurrent26();
    const store = eventStoreOn({
      ...server,
      // As 24.6 does at a place where no record begins, by way of the client.
      readAll: (reading) => {
        const { fromPosition } = reading;
        if (typeof fromPosition === 'object' && fromPosition.prepare === 17n) throw new UnavailableError();
        return server.readAll(reading);
      },
    });
    await store.append(sampleRecords('one'), []);
    const reading = store.readAll({ after: 17 })[Symbol.asyncIterator]();
    await expect(reading.next()).rejects.toMatchObject({ code: 'unknown-position', position: 17 });
    const between = store.readAll({ after: 50 })[Symbol.asyncIterator]();
    await expect(between.next()).rejects.toMatchObject({ code: 'unknown-position', position: 50 });
  });

  it('is no unknown position where the server is away', async () => {
    const store = eventStoreOn(failing(new UnavailableError()));
    const reading = store.readAll({ after: 17 })[Symbol.asyncIterator]();
    await expect(reading.next()).rejects.toMatchObject({ code: 'store-unavailable', reason: 'connection' });
  });

  it('of an older version is told before anything is begun on it, with the version it takes', async () => {
    const store = eventStoreOn({
      ...createKurrent26(),
      appendRecords: () => Promise.reject(new UnsupportedError('appendRecords', '26.1')),
    });
    await expect(store.identity()).rejects.toMatchObject({
      code: 'unsupported',
      message: expect.stringMatching(/需要 KurrentDB 26\.1.*KurrentDB 26\.1 or later/),
    });
  });
});
