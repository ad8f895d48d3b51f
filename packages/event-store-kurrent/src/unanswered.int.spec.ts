import { createServer, type AddressInfo, type Socket } from 'node:net';
import { describe, expect, it } from '@jest/globals';
import { sampleRecords } from '../../event-store/test/support/events.js';
import { until } from '../../testing/src/until.js';
import { createKurrentEventStore } from './create-kurrent-event-store.js';

describe('the KurrentDB adapter with a server that takes connections and says nothing', () => {
  it('says of every call that the store is unavailable, and can be closed', async () => {
    const sockets = new Set<Socket>();
    const server = createServer((socket) => {
      sockets.add(socket);
      socket.on('error', () => socket.destroy());
      socket.resume();
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const { port } = server.address() as AddressInfo;
    const store = createKurrentEventStore({
      connectionString: `kurrentdb://127.0.0.1:${port}?tls=false`,
      patienceMs: 100,
    });
    const unavailable = { code: 'store-unavailable' };
    const two = [...sampleRecords('one'), ...sampleRecords('two')];
    await expect(store.append(sampleRecords('one'), [])).rejects.toMatchObject(unavailable);
    await expect(store.append(two, [])).rejects.toMatchObject(unavailable);
    await expect(store.read('one')).rejects.toMatchObject(unavailable);
    await expect(store.head()).rejects.toMatchObject(unavailable);
    await expect(store.findCommand('c')).rejects.toMatchObject(unavailable);
    await until(() => sockets.size > 0);
    await store.close();
    await new Promise((resolve) => {
      server.close(resolve);
      for (const socket of sockets) socket.destroy();
    });
  });
});
