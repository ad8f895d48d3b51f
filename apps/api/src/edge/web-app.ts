import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type NestFastifyApplication } from '@nestjs/platform-fastify';
import { isPageAddress } from './page-address.js';

/** Answers every page address of the web app with its shell; the app itself finds the page. */
export async function serveWebApp(app: NestFastifyApplication, webRoot: string): Promise<void> {
  const shell = await readFile(join(webRoot, 'index.html'));
  const fastify = app.getHttpAdapter().getInstance();
  fastify.addHook('onRequest', (request, reply, done) => {
    if (request.method !== 'GET' || !isPageAddress(request.url)) {
      done();
      return;
    }
    void reply.type('text/html; charset=utf-8').header('Cache-Control', 'no-cache').send(shell);
  });
}
