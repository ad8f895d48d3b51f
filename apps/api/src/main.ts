import { existsSync } from 'node:fs';
import { join } from 'node:path';
import fastifyCookie from '@fastify/cookie';
import fastifyMultipart from '@fastify/multipart';
import fastifyStatic from '@fastify/static';
import { ConsoleLogger } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import { readConfiguration } from '@tidu/runtime';
import { ApiModule } from './api.module.js';
import { describeApi } from './openapi.js';
import { serveWebApp } from './web-app.js';

const MAX_BODY_BYTES = 8 * 1024 * 1024;
const MAX_FILE_BYTES = 50 * 1024 * 1024;

const configuration = readConfiguration(process.env);
const app = await NestFactory.create<NestFastifyApplication>(
  ApiModule.with(configuration),
  new FastifyAdapter({ bodyLimit: MAX_BODY_BYTES, trustProxy: 'loopback' }),
  { logger: new ConsoleLogger({ json: true, logLevels: ['warn', 'error', 'fatal'] }) },
);
await app.register(fastifyCookie);
await app.register(fastifyMultipart, {
  limits: { fileSize: MAX_FILE_BYTES, files: 1 },
  throwFileSizeLimit: false,
});
describeApi(app);
const webRoot = process.env['TIDU_WEB_ROOT'];
if (webRoot !== undefined && existsSync(join(webRoot, 'index.html'))) {
  await app.register(fastifyStatic, { root: webRoot, wildcard: false, preCompressed: false });
  await serveWebApp(app, webRoot);
}
app.enableShutdownHooks();
process.once('disconnect', () => void app.close().then(() => process.exit(0)));
await app.listen(Number(process.env['PORT'] ?? 3000), process.env['HOST'] ?? '127.0.0.1');
process.send?.({ type: 'ready' });
