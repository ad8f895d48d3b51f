import { expect, it } from '@jest/globals';
import { createKurrent26 } from '../test/support/kurrent-26.js';
import { sampleRecords } from '../../event-store/test/support/events.js';
import { eventStoreOn } from './create-kurrent-event-store.js';

it('a refused append to one stream names the version it was judged by, not that of a moment later', async () => {
  const server = createKurrent26();
  const other = eventStoreOn(server);
  const store = eventStoreOn({
    ...server,
    appendToStream: async (...append) => {
      try {
        return await server.appendToStream(...append);
      } finally {
        await other.append(sampleRecords('one'), []);
      }
    },
  });
  for (const actual of [0, 1]) {
    await expect(store.append(sampleRecords('one'), [{ stream: 'one', expect: 5 }])).rejects.toMatchObject({
      failures: [{ stream: 'one', expected: 5, actual }],
    });
  }
});
