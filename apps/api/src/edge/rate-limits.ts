import fastifyRateLimit from '@fastify/rate-limit';
import { type NestFastifyApplication } from '@nestjs/platform-fastify';
import { type Configuration } from '@tidu/platform';
import { Redis } from 'ioredis';
import { HttpProblem } from '../http/problem.js';

/** An IPv6 subscriber has a whole /64 to choose addresses from. */
const IPV6_SUBSCRIBER = 64;
const REDIS_PATIENCE_MS = 500;

/**
 * Limits the routes that say so (`@RouteConfig({ rateLimit })`) by the address of who asks. All APIs count together where
 * there is Redis, each for itself where there is none; a Redis that does not answer refuses nobody.
 */
export async function limitRates(
  app: NestFastifyApplication,
  { redisUrl }: Pick<Configuration, 'redisUrl'>,
): Promise<void> {
  const redis =
    redisUrl === null
      ? undefined
      : new Redis(redisUrl, { connectTimeout: REDIS_PATIENCE_MS, maxRetriesPerRequest: 1 });
  // Heard, or a lost connection would end the process; each count that it costs is skipped.
  redis?.on('error', () => undefined);
  await app.register(fastifyRateLimit, {
    global: false,
    ipv6Subnet: IPV6_SUBSCRIBER,
    nameSpace: 'tidu-rate-',
    skipOnError: true,
    ...(redis !== undefined && { redis }),
    errorResponseBuilder: (_request, { ttl }) => tooMany(Math.ceil(ttl / 1_000)),
  });
  const fastify = app.getHttpAdapter().getInstance();
  fastify.addHook('onClose', (_instance, done) => {
    redis?.disconnect();
    done();
  });
}

const tooMany = (seconds: number): HttpProblem =>
  new HttpProblem(
    429,
    'too-many-requests',
    `提交过于频繁，未处理；请在 ${seconds} 秒后再试。`,
    `Too many requests; this one was not handled. Try again in ${seconds} seconds.`,
  );
