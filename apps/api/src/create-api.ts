import fastifyCookie from '@fastify/cookie';
import fastifyMultipart from '@fastify/multipart';
import { type LoggerService } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import { type Configuration } from '@tidu/platform';
import { ApiModule } from './api.module.js';
import { LARGEST_BODY_BYTES } from './edge/body-limits.js';
import { readJsonBodies } from './edge/json-body.js';
import { limitRates } from './edge/rate-limits.js';
import { refuseUnreadablePaths } from './edge/readable-paths.js';
import { refuseOtherSites } from './edge/same-site.js';
import { sendSecurityHeaders } from './edge/security-headers.js';
import { describeApi } from './openapi.js';

/** An upload of the largest file over a slow line; JSON has a shorter limit of its own. */
const REQUEST_PATIENCE_MS = 600_000;

/** The API with all that its HTTP behaviour rests on, not yet listening. */
export async function createApi(
  configuration: Configuration,
  logger: LoggerService | false,
): Promise<NestFastifyApplication> {
  const app = await NestFactory.create<NestFastifyApplication>(
    ApiModule.with(configuration),
    new FastifyAdapter({
      trustProxy: (_address, hop) => hop < configuration.trustedProxies,
      requestTimeout: REQUEST_PATIENCE_MS,
      bodyLimit: LARGEST_BODY_BYTES,
    }),
    { logger, bodyParser: false },
  );
  const fastify = app.getHttpAdapter().getInstance();
  await sendSecurityHeaders(fastify);
  refuseUnreadablePaths(fastify);
  refuseOtherSites(fastify);
  readJsonBodies(fastify);
  await limitRates(app, configuration);
  await app.register(fastifyCookie);
  await app.register(fastifyMultipart, {
    limits: { files: 1, fields: 0, parts: 1, headerPairs: 20 },
    throwFileSizeLimit: false,
  });
  describeApi(app);
  return app;
}
