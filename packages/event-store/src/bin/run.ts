import { reasonOf } from '../port/reason-of.js';
import { ownerUrl } from './owner-url.js';

/** The same in Chinese and in English. */
export interface Words {
  zh: string;
  en: string;
}

/**
 * Runs a command against the database of the environment or of the running instance, prints what it did, and where it
 * fails ends the process with status 1 after saying what `failed` says of the error.
 */
export async function runOnDatabase(
  failed: (error: unknown) => Words,
  work: (url: string) => Promise<Words>,
): Promise<void> {
  const url = await ownerUrl(process.env, process.cwd());
  if (url === null) {
    say(
      '没有正在运行的系统，未作任何改动；请先启动（npm start），或以 DATABASE_ADMIN_URL 指定数据库。',
      'No running instance was found and nothing was changed; start it (npm start), or name the database in DATABASE_ADMIN_URL.',
    );
    process.exit(1);
  }
  try {
    const done = await work(url);
    process.stdout.write(`${done.zh}\n${done.en}\n`);
  } catch (error) {
    const { zh, en } = failed(error);
    say(zh, `${en}\n${reasonOf(error)}`);
    process.exit(1);
  }
}

/** Says how the command is to be called, and ends the process. */
export function refuseUsage(usage: string): never {
  say(`用法：${usage}`, `Usage: ${usage}`);
  process.exit(1);
}

function say(zh: string, en: string): void {
  process.stderr.write(`${zh}\n${en}\n`);
}
