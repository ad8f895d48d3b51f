import { z } from 'zod';
import { day, tier } from '../../primitives.js';
import { factoryThen, panelSeat } from '../shared.js';
import { caseViewOf } from './case-view.js';

const exclusionGround = z.enum([
  'employment',
  'equity',
  'vendor',
  'consultant',
  'assessor',
  'same-group',
  'kinship',
  'suspended',
  'load',
  'last-round',
  'place',
  'field',
  'drawn-before',
  'original-panel',
]);

const opening = z.strictObject({
  id: z.string(),
  target: z.discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('application'), id: z.string() }),
    z.strictObject({ kind: z.literal('appeal'), id: z.string(), applicationId: z.string() }),
  ]),
  purpose: z.enum(['panel', 'supplement']),
  tier,
  campaignId: z.string(),
  factory: factoryThen,
  poolId: z.string(),
});

const preparation = z.strictObject({
  algorithm: z.string(),
  on: day,
  shape: z.strictObject({
    seats: z.int(),
    alternates: z.int(),
    field: z.enum(['preferred', 'required']),
  }),
  constraints: z.strictObject({
    field: z.enum(['preferred', 'required']),
    place: z.enum(['any', 'other-city', 'other-province']),
    yearlySeats: z.int(),
  }),
  yearsBack: z.int(),
  candidates: z.array(panelSeat.extend({ inField: z.boolean() })),
  excluded: z.array(z.strictObject({ expert: z.string(), grounds: z.array(exclusionGround) })),
  poolHash: z.string(),
});

/** A draw of experts (专家抽取): all that its result can be computed from again. */
export const drawView = caseViewOf(
  'draw',
  'Draw',
  z.strictObject({
    phase: z.enum(['none', 'opened', 'prepared', 'committed', 'drawn', 'abandoned']),
    opening: opening.nullable(),
    preparation: preparation.nullable(),
    commitments: z.array(z.strictObject({ official: z.string(), commitment: z.string(), on: day })),
    reveals: z.array(z.strictObject({ official: z.string(), seed: z.string(), on: day })),
    result: z
      .strictObject({
        seed: z.string(),
        seats: z.array(panelSeat),
        alternates: z.array(panelSeat),
        recordHash: z.string(),
      })
      .nullable(),
    abandonment: z.strictObject({ reason: z.string(), on: day, unrevealed: z.array(z.string()) }).nullable(),
  }),
);
