import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import pg from 'pg';

const data = process.env.TIDU_DATA;
const client = new pg.Client({ connectionString: process.env.DATABASE_URL });
await client.connect();
await client.query(`insert into events (what) values ('示例一')`);
// A test that wants the seed to be broken off half way puts this file beside the data folder.
if (existsSync(`${data}.break-seed`)) {
  writeFileSync(join(data, 'half-seeded'), '');
  process.kill(process.ppid, 'SIGKILL');
  await new Promise((resolve) => setTimeout(resolve, 60_000));
}
await client.query(`insert into events (what) values ('示例二')`);
await client.end();
const accounts = [{ role: '专家 expert', account: 'expert', password: 'shili-2026', name: '示例专家' }];
writeFileSync(join(data, 'demo-accounts.json'), JSON.stringify(accounts));
