import { createServer } from 'node:http';
import pg from 'pg';

const pool = new pg.Pool({ connectionString: process.env.DATABASE_URL });
pool.on('error', (error) => process.stderr.write(`${error.message}\n`));

const routes = {
  'GET /api/health': () => ({ pid: process.pid, demo: process.env.TIDU_DEMO ?? null }),
  'GET /api/events': async () =>
    (await pool.query('select what from events order by n')).rows.map(({ what }) => what),
  'POST /api/events': async (url) => {
    await pool.query('insert into events (what) values ($1)', [url.searchParams.get('what')]);
    return { stored: true };
  },
};

const server = createServer(async (request, response) => {
  const url = new URL(request.url, 'http://localhost');
  try {
    const answer = await routes[`${request.method} ${url.pathname}`](url);
    response.setHeader('content-type', 'application/json').end(JSON.stringify(answer));
  } catch (error) {
    response.writeHead(503).end(String(error));
  }
});
server.listen(Number(process.env.PORT), process.env.HOST, () => process.send({ type: 'ready' }));
process.on('SIGTERM', () => process.exit(0));
