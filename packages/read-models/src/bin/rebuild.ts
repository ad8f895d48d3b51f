import { createPostgresEventStore } from '@tidu/event-store';
import { rebuildReadModels } from '../rebuild/rebuild.js';
import { ownerUrl } from './owner-url.js';

const adminUrl = await ownerUrl(process.env, process.cwd());
if (adminUrl === null) {
  process.stderr.write(
    '没有正在运行的系统，未作任何改动；请先启动（npm start），或以 DATABASE_ADMIN_URL 指定数据库。\n' +
      'No running instance was found and nothing was changed; start it (npm start), or name the database in DATABASE_ADMIN_URL.\n',
  );
  process.exit(1);
}
const store = createPostgresEventStore({ connectionString: adminUrl });
const started = performance.now();
try {
  const { events, position } = await rebuildReadModels({ store, adminUrl });
  const seconds = ((performance.now() - started) / 1_000).toFixed(1);
  process.stdout.write(
    `已由 ${events} 个事件重建全部读模型（至位置 ${position}），用时 ${seconds} 秒。\n` +
      `All read models were rebuilt from ${events} events (up to position ${position}) in ${seconds} s.\n`,
  );
} catch (error) {
  const reason = error instanceof Error ? `${error.message}${causeOf(error)}` : String(error);
  process.stderr.write(
    `重建未完成，现有读模型保持不变。 The rebuild was not completed; the read models stay as they were.\n${reason}\n`,
  );
  process.exitCode = 1;
} finally {
  await store.close();
}

function causeOf({ cause }: Error): string {
  return cause instanceof Error ? `: ${cause.message}` : '';
}
