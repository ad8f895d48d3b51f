import fastify from 'fastify';
import pg from 'pg';
import { COLUMNS, requests } from './requests.js';

/** The same columns by a prepared query each, through bare Fastify: no session, no policy, no count, no contract. */
const POOL_SIZE = 12;
const PAGE = 50;

const [url = '', expert = ''] = process.argv.slice(2);
const pool = new pg.Pool({ connectionString: url, max: POOL_SIZE, idleTimeoutMillis: 0 });
pool.on('error', () => undefined);
const app = fastify();
for (const [index, { where, orderBy }] of requests.entries()) {
  const text = `select ${COLUMNS} from read_model.application a
    left join read_model.enterprise e on e.id = a.enterprise where ${where} order by ${orderBy} limit ${PAGE}`;
  const values = where.includes('$1') ? [expert] : [];
  app.get(`/${index}`, async () => (await pool.query<object>({ name: `list-${index}`, text, values })).rows);
}
const address = await app.listen({ port: 0, host: '127.0.0.1' });
process.once('disconnect', () => void app.close().then(() => pool.end()));
process.send?.(Number(new URL(address).port));
