import { refoldOutdated } from '@tidu/read-models';
import { migrate } from '../migration/migrate.js';

const adminUrl = process.env['DATABASE_ADMIN_URL'] ?? process.env['DATABASE_URL'];
const password = process.env['DATABASE_APP_PASSWORD'];
if (adminUrl === undefined || password === undefined) {
  process.stderr.write(
    '缺少环境变量 DATABASE_ADMIN_URL 或 DATABASE_APP_PASSWORD。 DATABASE_ADMIN_URL or DATABASE_APP_PASSWORD is missing.\n',
  );
  process.exit(1);
}
await migrate(adminUrl, password);
await refoldOutdated(adminUrl, ({ zh, en }) => {
  process.stdout.write(`${zh}\n${en}\n`);
  process.send?.({ type: 'told', line: `${zh} ${en}` });
});
