import fastifyHelmet from '@fastify/helmet';
import { type FastifyInstance } from 'fastify';

/**
 * Headers on every answer: pages, assets, the API and its description (OWASP ASVS 5.0 3.4.1 to 3.4.8). A route that shows a
 * file sets a stricter policy itself. antd writes its styles into the page, hence `unsafe-inline` for styles alone.
 */
export async function sendSecurityHeaders(fastify: FastifyInstance): Promise<void> {
  await fastify.register(fastifyHelmet, {
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: ["'self'"],
        styleSrc: ["'self'", "'unsafe-inline'"],
        imgSrc: ["'self'", 'data:', 'blob:'],
        frameSrc: ["'self'", 'blob:'],
        objectSrc: ["'none'"],
        baseUri: ["'none'"],
        formAction: ["'self'"],
        frameAncestors: ["'none'"],
      },
    },
    crossOriginEmbedderPolicy: false,
    frameguard: { action: 'deny' },
    referrerPolicy: { policy: 'same-origin' },
    // Browsers heed it over TLS alone, so that it does no harm where there is none.
    strictTransportSecurity: { maxAge: 31_536_000, includeSubDomains: false },
  });
  fastify.addHook('onSend', (request, reply, payload, done) => {
    if (request.url.startsWith('/api/')) void reply.header('Cache-Control', 'no-store');
    done(null, payload);
  });
}
