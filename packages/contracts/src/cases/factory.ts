import { z } from 'zod';
import { day, id, incidentKind, name, sha256, words } from '../primitives.js';

/** What authorities do to registered factories (工厂); registration itself has its own route. */
export const factoryContract = {
  plural: 'factories',
  opens: null,
  bodies: {
    'convert-title': z.strictObject({
      campaignId: id,
      legacy: z.strictObject({ name, issuer: name, number: name, awardedOn: day }),
      evidence: sha256.nullable(),
      validUntil: day,
    }),
    'report-incident': z.strictObject({
      kind: incidentKind,
      happenedOn: day,
      facts: words,
      source: words,
    }),
    'close-incident': z.strictObject({ incident: z.string().regex(/^\d{1,6}$/), reason: words }),
  },
  names: {
    'convert-title': { zh: '认定转换', en: 'Convert a legacy title' },
    'report-incident': { zh: '报告事故或失信', en: 'Report an accident or dishonesty' },
    'close-incident': { zh: '核查后不予处理', en: 'Close the incident without proceeding' },
  },
} as const;
