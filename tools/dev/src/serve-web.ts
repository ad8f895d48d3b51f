import { join } from 'node:path';
import { createServer } from 'vite';
import { ROOT } from './repository.js';

const PORT = 5173;

/** Serves the web app from its sources at 5173, or the next free port, with the API of `apiUrl` behind `/api`. */
export async function serveWeb(apiUrl: string): Promise<{ url: string; stop: () => Promise<void> }> {
  const root = join(ROOT, 'apps/web');
  const server = await createServer({
    root,
    configFile: join(root, 'vite.config.ts'),
    server: { port: PORT, proxy: { '/api': apiUrl } },
  });
  await server.listen();
  return { url: server.resolvedUrls?.local[0] ?? '', stop: () => server.close() };
}
