import { randomUUID } from 'node:crypto';
import { connect, createServer, type AddressInfo, type Socket } from 'node:net';
import { expect, it } from '@jest/globals';
import { sampleRecords } from '../../event-store/test/support/events.js';
import { until } from '../../testing/src/until.js';
import { createKurrentEventStore } from './create-kurrent-event-store.js';

const connectionString = process.env['KURRENTDB_URL'];
const CUTS = 100;

if (connectionString === undefined) {
  it.skip('the KurrentDB adapter finds its way back: skipped, KURRENTDB_URL names no server', () =>
    undefined);
} else {
  it(`the KurrentDB adapter finds its way back ${CUTS} times from a lost answer, writes each event once and holds as many connections as at first`, async () => {
    const proxy = await startProxy(connectionString);
    const store = createKurrentEventStore({ connectionString: proxy.url });
    const stream = `sample-${randomUUID()}`;
    await whenAnswered(() => store.head());
    await whenAnswered(() => store.append(sampleRecords(`sample-${randomUUID()}`), []));
    const atFirst = openSockets();
    for (let version = 0; version < CUTS; version += 1) {
      proxy.cutAtNextAnswer();
      const records = sampleRecords(stream);
      const checks = [{ stream, expect: version }];
      const result = await whenAnswered(() => store.append(records, checks));
      expect(result.versions).toEqual({ [stream]: version + 1 });
      await until(() => proxy.cuts() === version + 1);
      expect(await whenAnswered(() => store.read(stream))).toHaveLength(version + 1);
    }
    await until(() => openSockets() === atFirst);
    await store.close();
    await proxy.stop();
  }, 120_000);
}

/** Asks again while the store says that it cannot be reached. */
async function whenAnswered<T>(ask: () => Promise<T>): Promise<T> {
  const answers: T[] = [];
  await until(async () => {
    await ask().then(
      (answer) => answers.push(answer),
      (error: unknown) => expect(error).toMatchObject({ code: 'store-unavailable' }),
    );
    return answers.length > 0;
  });
  const [answer] = answers;
  if (answer === undefined) throw new Error('no answer');
  return answer;
}

function openSockets(): number {
  return process.getActiveResourcesInfo().filter((name) => name.startsWith('TCP')).length;
}

interface Proxy {
  url: string;
  cutAtNextAnswer(): void;
  cuts(): number;
  stop(): Promise<void>;
}

/** Cuts every connection, instead of handing on the next thing the server says after an append was asked of it. */
async function startProxy(serverUrl: string): Promise<Proxy> {
  const target = new URL(serverUrl.replace(/^\w+:/, 'http:'));
  const sockets = new Set<Socket>();
  let armed = false;
  let cuts = 0;
  const cut = (): void => {
    for (const socket of sockets) socket.destroy();
  };
  const server = createServer((client) => {
    const upstream = connect(Number(target.port), target.hostname);
    for (const socket of [client, upstream]) {
      sockets.add(socket);
      socket.on('error', () => socket.destroy());
      socket.on('close', () => sockets.delete(socket));
    }
    let asked = false;
    client.on('data', (chunk) => {
      asked ||= armed && chunk.includes('sample.happened');
      upstream.write(chunk);
    });
    upstream.on('data', (chunk) => {
      if (!asked) {
        client.write(chunk);
        return;
      }
      asked = false;
      armed = false;
      cuts += 1;
      cut();
    });
    client.on('close', () => upstream.destroy());
    upstream.on('close', () => client.destroy());
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `kurrentdb://127.0.0.1:${port}${target.search === '' ? '' : `/${target.search}`}`,
    cutAtNextAnswer: () => {
      armed = true;
    },
    cuts: () => cuts,
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        cut();
      }),
  };
}
