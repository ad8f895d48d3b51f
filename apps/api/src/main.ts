import { existsSync } from 'node:fs';
import { join } from 'node:path';
import fastifyStatic from '@fastify/static';
import { ConsoleLogger } from '@nestjs/common';
import { readConfiguration } from '@tidu/platform';
import { createApi } from './create-api.js';
import { serveWebApp } from './edge/web-app.js';

// What is written to disk is for this process's user alone.
process.umask(0o077);
const app = await createApi(
  readConfiguration(process.env),
  new ConsoleLogger({ json: process.env['TIDU_LOG'] !== 'text', logLevels: ['warn', 'error', 'fatal'] }),
);
const webRoot = process.env['TIDU_WEB_ROOT'];
if (webRoot !== undefined && existsSync(join(webRoot, 'index.html'))) {
  await app.register(fastifyStatic, { root: webRoot, wildcard: false, preCompressed: false });
  await serveWebApp(app, webRoot);
}
app.enableShutdownHooks();
process.once('disconnect', () => void app.close().then(() => process.exit(0)));
await app.listen(Number(process.env['PORT'] ?? 3000), process.env['HOST'] ?? '127.0.0.1');
process.send?.({ type: 'ready' });
