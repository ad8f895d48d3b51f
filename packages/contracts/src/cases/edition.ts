import { z } from 'zod';
import { day, name } from '../primitives.js';

/** Editions of the criteria (要素条件版本) as adopted for awards; the id of one is the edition's own, such as `2024`. */
export const editionContract = {
  plural: 'editions',
  opens: 'adopt-edition',
  bodies: {
    'adopt-edition': z.strictObject({
      edition: z.string().regex(/^[a-z0-9-]{1,40}$/, '版本编号 · the id of an edition'),
      contentHash: z
        .string()
        .regex(/^sha256:[0-9a-f]{64}$/, '形如 sha256:… 的内容哈希 · a content hash such as sha256:…'),
      inForceFrom: day,
      documentNumber: name,
    }),
    'retire-edition': z.strictObject({ from: day }),
  },
  names: {
    'adopt-edition': { zh: '采用要素条件版本', en: 'Adopt the edition' },
    'retire-edition': { zh: '停用要素条件版本', en: 'Retire the edition' },
  },
} as const;
