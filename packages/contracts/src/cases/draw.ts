import { z } from 'zod';
import { id, sha256, words } from '../primitives.js';

/** An appeal's id names the decision it is against, by kind and id. */
const appealId = z.string().min(1).max(200);

/** Draws of experts (专家抽取); commitments and seeds are 64 lower-case hexadecimal digits. */
export const drawContract = {
  plural: 'draws',
  opens: 'open-draw',
  bodies: {
    'open-draw': z.strictObject({
      target: z.discriminatedUnion('kind', [
        z.strictObject({ kind: z.literal('application'), id }),
        z.strictObject({ kind: z.literal('appeal'), id: appealId, applicationId: id }),
      ]),
      purpose: z.enum(['panel', 'supplement']),
    }),
    'prepare-draw': z.strictObject({
      constraints: z.strictObject({
        field: z.enum(['preferred', 'required']),
        place: z.enum(['any', 'other-city', 'other-province']),
        yearlySeats: z.int().min(1).max(1_000),
      }),
    }),
    'commit-seed': z.strictObject({ commitment: sha256 }),
    'reveal-seed': z.strictObject({ seed: sha256 }),
    'abandon-draw': z.strictObject({ reason: words }),
  },
  names: {
    'open-draw': { zh: '发起抽取', en: 'Open a draw' },
    'prepare-draw': { zh: '固定候选名单', en: 'Fix the candidates' },
    'commit-seed': { zh: '提交承诺值', en: 'Commit to a seed' },
    'reveal-seed': { zh: '公开种子', en: 'Reveal the seed' },
    'abandon-draw': { zh: '放弃抽取', en: 'Abandon the draw' },
  },
} as const;
