import { randomBytes } from 'node:crypto';
import { type Configuration } from '../configuration/configuration.js';
import { keptSecret } from './kept-secret.js';

const BYTES = 32;

/**
 * The key that wraps each person's own key (个人信息主密钥), 32 bytes: from the configuration, or made once in the data
 * folder. Losing it loses all sealed personal data. Throws where what is configured is no such key.
 */
export async function personalDataKey({
  personalDataKey: configured,
  dataDir,
}: Pick<Configuration, 'personalDataKey' | 'dataDir'>): Promise<Buffer> {
  const text =
    configured ??
    (await keptSecret(dataDir, 'personal-data.key', () => randomBytes(BYTES).toString('base64')));
  const key = Buffer.from(text, 'base64');
  if (key.length === BYTES) return key;
  throw new Error(
    '个人信息主密钥应为 32 字节的 base64（TIDU_PERSONAL_DATA_KEY 或数据目录中的 personal-data.key）。 ' +
      'The personal data key must be 32 bytes in base64 (TIDU_PERSONAL_DATA_KEY, or personal-data.key in the data folder).',
  );
}
