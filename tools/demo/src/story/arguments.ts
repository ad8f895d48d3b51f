import { parseArgs } from 'node:util';
import { DEMO_PASSWORD } from '../accounts/names.js';

export interface Wishes {
  readonly files: readonly string[];
  /** A running Tidu; none for one of the player's own. */
  readonly url: string | null;
  readonly password: string;
  readonly json: boolean;
}

export const USAGE =
  '用法 Usage: npm run -s story -- <sample.json>… [--url http://localhost:3000] [--password …] [--json]';

/** Reads the command line. @throws Error that says what is wrong with it */
export function wishesFrom(args: string[]): Wishes {
  const options = {
    url: { type: 'string' },
    password: { type: 'string' },
    json: { type: 'boolean' },
  } as const;
  const { values, positionals } = parseArgs({ args, options, allowPositionals: true });
  if (positionals.length === 0) throw new Error('没有给出示例文件 · no sample file was given');
  if (values.url !== undefined && !URL.canParse(values.url))
    throw new Error(`${values.url} 不是网址 · is no URL`);
  const { url = null, password = DEMO_PASSWORD, json = false } = values;
  return { files: positionals, url, password, json };
}
