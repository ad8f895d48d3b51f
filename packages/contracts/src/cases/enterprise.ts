import { z } from 'zod';
import { words } from '../primitives.js';

/** What groups (中央企业集团、兵团) say of registered enterprises (企业); registration itself has its own route. */
export const enterpriseContract = {
  plural: 'enterprises',
  opens: null,
  bodies: {
    'affiliate-enterprise': z.strictObject({
      group: z.string().regex(/^([0-9A-HJ-NPQRTUWXY]{18}|xpcc)$/, '集团编号 · a group'),
    }),
    'release-enterprise': z.strictObject({ reason: words }),
  },
  names: {
    'affiliate-enterprise': { zh: '列为所属企业', en: 'Name as one of the group' },
    'release-enterprise': { zh: '解除所属关系', en: 'Release from the group' },
  },
} as const;
