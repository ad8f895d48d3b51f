import { createServer, connect, type AddressInfo, type Socket } from 'node:net';

/** A TCP proxy before a database that can lose an answer: the request arrives, the client never hears of it. */
export interface Proxy {
  url: string;
  /** The next bytes from the server that follow an `append` request are dropped, with the connection. */
  cutNextAnswer(): void;
  cuts(): number;
  stop(): Promise<void>;
}

export async function startProxy(databaseUrl: string): Promise<Proxy> {
  const target = new URL(databaseUrl);
  const sockets = new Set<Socket>();
  let armed = false;
  let cuts = 0;
  const server = createServer((client) => {
    const upstream = connect(Number(target.port), target.hostname);
    let appending = false;
    for (const socket of [client, upstream]) {
      sockets.add(socket);
      socket.on('error', () => socket.destroy());
      socket.on('close', () => sockets.delete(socket));
    }
    client.on('data', (chunk) => {
      appending ||= armed && chunk.includes('event_store.append');
      upstream.write(chunk);
    });
    upstream.on('data', (chunk) => {
      if (!appending) {
        client.write(chunk);
        return;
      }
      armed = false;
      cuts += 1;
      client.destroy();
      upstream.destroy();
    });
    client.on('close', () => upstream.destroy());
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
    stop: () =>
      new Promise((resolve) => {
        for (const socket of sockets) socket.destroy();
        server.close(() => resolve());
      }),
  };
}
