import { once } from 'node:events';
import { createServer } from 'node:net';
import { Refusal } from '../refusal.js';
import { systemCode } from '../system-code.js';

/**
 * Makes sure that `host` can be listened on at `port`, and that a browser sent to localhost will not find another program there.
 * @throws Refusal when the port is taken or not ours to open.
 */
export async function requireFreePort(host: string, port: number): Promise<void> {
  const hosts = host === '127.0.0.1' ? [host, '::1'] : [host];
  for (const address of hosts) {
    const server = createServer();
    try {
      const listening = once(server, 'listening');
      server.listen(port, address);
      await listening;
    } catch (error) {
      const code = systemCode(error);
      if (code === 'EADDRINUSE') throw portInUse(port, error);
      if (code === 'EACCES') throw portForbidden(port, error);
      if (address === host) throw error;
      continue; // a machine without IPv6 has no ::1 to be found at
    }
    server.close();
    await once(server, 'close');
  }
}

export const portInUse = (port: number, cause?: unknown): Refusal =>
  new Refusal(
    `端口 ${port} 已被其他程序占用；请停止该程序，或换一个端口启动，例如 PORT=${port + 1} npm start。`,
    `Port ${port} is in use by another program; stop that one, or start on another port, for example PORT=${port + 1} npm start.`,
    { cause },
  );

const portForbidden = (port: number, cause: unknown): Refusal =>
  new Refusal(
    `当前用户不能使用端口 ${port}；请换一个 1024 以上的端口，例如 PORT=3000 npm start。`,
    `This user may not open port ${port}; choose one above 1024, for example PORT=3000 npm start.`,
    { cause },
  );
