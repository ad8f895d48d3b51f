import fastifyCookie from '@fastify/cookie';
import fastifyMultipart from '@fastify/multipart';
import { type LoggerService } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import { type Configuration } from '@tidu/platform';
import { ApiModule } from './api.module.js';
import { describeApi } from './openapi.js';

const MAX_BODY_BYTES = 8 * 1024 * 1024;
const MAX_FILE_BYTES = 50 * 1024 * 1024;

/** The API with all that its HTTP behaviour rests on, not yet listening. */
export async function createApi(
  configuration: Configuration,
  logger: LoggerService | false,
): Promise<NestFastifyApplication> {
  const app = await NestFactory.create<NestFastifyApplication>(
    ApiModule.with(configuration),
    new FastifyAdapter({ bodyLimit: MAX_BODY_BYTES, trustProxy: 'loopback' }),
    { logger },
  );
  await app.register(fastifyCookie);
  await app.register(fastifyMultipart, {
    limits: { fileSize: MAX_FILE_BYTES, files: 1 },
    throwFileSizeLimit: false,
  });
  describeApi(app);
  return app;
}
