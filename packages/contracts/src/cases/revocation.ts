import { z } from 'zod';
import { day, id, sha256, words } from '../primitives.js';

const reasons = z.array(z.strictObject({ clause: z.string().max(200), reason: words })).max(200);
const files = z.array(sha256).max(50);

/** Revocation proceedings (撤销程序); a proceeding proposed by another case has that case's id. */
export const revocationContract = {
  plural: 'revocations',
  opens: 'open-revocation',
  bodies: {
    'open-revocation': z.strictObject({
      factoryId: id,
      grounds: z.array(
        z.enum([
          'fraud',
          'accident',
          'dishonesty',
          'not-met',
          'report-missed',
          'change-unfit',
          'change-unreported',
        ]),
      ),
      reasons,
      facts: words,
      incidents: z.array(z.string().regex(/^\d{1,6}$/)).max(100),
    }),
    'submit-defence': z.strictObject({ statement: words, evidence: files, hearing: z.boolean() }),
    'record-hearing': z.strictObject({ heldOn: day, summary: words }),
    'decide-revocation': z.strictObject({
      outcome: z.enum(['revoked', 'dropped', 'rectification']),
      reasons,
      deadline: day.exactOptional(),
    }),
    'report-rectification': z.strictObject({ statement: words, evidence: files }),
    'publish-revocation': z.strictObject({}),
  },
  names: {
    'open-revocation': { zh: '撤销立案并告知', en: 'Open the proceeding and serve notice' },
    'submit-defence': { zh: '陈述申辩', en: 'State the defence' },
    'record-hearing': { zh: '记录听证', en: 'Record the hearing' },
    'decide-revocation': { zh: '作出撤销程序决定', en: 'Decide the proceeding' },
    'report-rectification': { zh: '报告整改情况', en: 'Report the rectification' },
    'publish-revocation': { zh: '公告撤销', en: 'Publish the revocation' },
  },
} as const;
