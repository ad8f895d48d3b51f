import { z } from 'zod';
import { benchmark } from '../criteria.js';
import { campaignTerms } from '../other-commands.js';
import { id } from '../primitives.js';
import { action } from './action.js';
import { type View } from './view.js';

/** A campaign (批次) with its benchmarks, and what the reader may do with it. */
export const campaignView = campaignTerms
  .extend({
    id,
    benchmarkCount: z.int(),
    benchmarks: z.array(benchmark),
    version: z.int(),
    actions: z.array(action),
  })
  .meta({ id: 'Campaign' });
export type CampaignView = View<typeof campaignView>;
