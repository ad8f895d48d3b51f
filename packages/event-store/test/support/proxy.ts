import { createServer, connect, type AddressInfo, type Socket } from 'node:net';

/**
 * A TCP proxy before a database that can lose an answer: the request arrives, the client never hears of it. Or all of them,
 * as when a machine is gone: nothing arrives any more, and no connection is closed.
 */
export interface Proxy {
  url: string;
  /** The next bytes from the server that follow an `append` request are dropped, with the connection. */
  cutNextAnswer(): void;
  cuts(): number;
  /** From now on the connections there are pass nothing on; new ones do, unless they are to be silent too. */
  fallSilent(which: 'those there are' | 'new ones too'): void;
  /** How many connections were silent and have been given up by the client. */
  givenUp(): number;
  stop(): Promise<void>;
}

export async function startProxy(databaseUrl: string): Promise<Proxy> {
  const target = new URL(databaseUrl);
  const sockets = new Set<Socket>();
  const clients = new Set<Socket>();
  let armed = false;
  let cuts = 0;
  let allSilent = false;
  let givenUp = 0;
  const silent = new Set<Socket>();
  const server = createServer((client) => {
    const upstream = connect(Number(target.port), target.hostname);
    let appending = false;
    clients.add(client);
    for (const socket of [client, upstream]) {
      sockets.add(socket);
      socket.on('error', () => socket.destroy());
      socket.on('close', () => sockets.delete(socket));
    }
    if (allSilent) silent.add(client);
    client.on('data', (chunk) => {
      if (silent.has(client)) return;
      appending ||= armed && chunk.includes('event_store.append');
      upstream.write(chunk);
    });
    upstream.on('data', (chunk) => {
      if (silent.has(client)) return;
      if (!appending) {
        client.write(chunk);
        return;
      }
      armed = false;
      cuts += 1;
      client.destroy();
      upstream.destroy();
    });
    client.on('close', () => {
      clients.delete(client);
      if (silent.delete(client)) givenUp += 1;
      upstream.destroy();
    });
    upstream.on('close', () => client.destroy());
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const url = new URL(databaseUrl);
  url.hostname = '127.0.0.1';
  url.port = String((server.address() as AddressInfo).port);
  return {
    url: url.href,
    cutNextAnswer: () => {
      armed = true;
    },
    cuts: () => cuts,
    fallSilent(which) {
      for (const client of clients) silent.add(client);
      allSilent = which === 'new ones too';
    },
    givenUp: () => givenUp,
    stop: () =>
      new Promise((resolve) => {
        for (const socket of sockets) socket.destroy();
        server.close(() => resolve());
      }),
  };
}
