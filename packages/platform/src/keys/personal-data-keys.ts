import { randomBytes } from 'node:crypto';
import { type SealAlgorithm } from '@tidu/event-store';
import { type Configuration } from '../configuration/configuration.js';
import { keptSecret } from './kept-secret.js';

const MASTER_KEYS = {
  'AES-256-GCM': { bytes: 32, variable: 'TIDU_PERSONAL_DATA_KEY', file: 'personal-data.key' },
  'SM4-GCM': { bytes: 16, variable: 'TIDU_PERSONAL_DATA_SM4_KEY', file: 'personal-data-sm4.key' },
} as const satisfies Record<SealAlgorithm, object>;

/**
 * The keys that wrap each person's own key (个人信息主密钥), 32 bytes for AES-256-GCM and 16 for SM4-GCM: from the
 * configuration, or made once in the data folder. Losing one loses all personal data sealed with its algorithm. Both are
 * there whichever seals now, so that the other can be changed to and back. Throws, naming each that is no such key.
 */
export async function personalDataKeys({
  personalDataKey,
  personalDataSm4Key,
  dataDir,
}: Pick<Configuration, 'personalDataKey' | 'personalDataSm4Key' | 'dataDir'>): Promise<
  Record<SealAlgorithm, Buffer>
> {
  const keyOf = async (algorithm: SealAlgorithm, configured: string | null): Promise<Buffer> => {
    const { bytes, file } = MASTER_KEYS[algorithm];
    const make = (): string => randomBytes(bytes).toString('base64');
    return Buffer.from(configured ?? (await keptSecret(dataDir, file, make)), 'base64');
  };
  const keys = {
    'AES-256-GCM': await keyOf('AES-256-GCM', personalDataKey),
    'SM4-GCM': await keyOf('SM4-GCM', personalDataSm4Key),
  };
  const faults = (Object.keys(keys) as SealAlgorithm[])
    .filter((algorithm) => keys[algorithm].length !== MASTER_KEYS[algorithm].bytes)
    .map(faultOf);
  if (faults.length > 0) throw new Error(faults.join('\n'));
  return keys;
}

function faultOf(algorithm: SealAlgorithm): string {
  const { bytes, variable, file } = MASTER_KEYS[algorithm];
  return (
    `${algorithm} 个人信息主密钥应为 ${bytes} 字节的 base64（${variable} 或数据目录中的 ${file}）。 ` +
    `The personal data key for ${algorithm} must be ${bytes} bytes in base64 (${variable}, or ${file} in the data folder).`
  );
}
