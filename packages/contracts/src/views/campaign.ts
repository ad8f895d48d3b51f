import { z } from 'zod';
import { benchmark } from '../criteria.js';
import { campaignTerms } from '../other-commands.js';
import { day, id, message } from '../primitives.js';
import { action } from './action.js';
import { type View } from './view.js';

/** A term and its source: the law, a notice, the platform’s own (平台默认), or the campaign itself. */
const toldTerm = z.strictObject({
  key: z.string(),
  label: message,
  value: message,
  basis: z.strictObject({
    kind: z.enum(['law', 'notice', 'platform-default', 'campaign']),
    source: z.string(),
  }),
});

/** A campaign (批次) with its benchmarks, and what the reader may do with it. */
export const campaignView = campaignTerms
  .extend({
    id,
    benchmarkCount: z.int(),
    /** Every time the window was extended (延长受理), oldest first. */
    extensions: z.array(
      z.strictObject({
        from: day,
        closesOn: day,
        reason: z.string(),
        announcement: z.string(),
        on: day,
        by: z.string(),
      }),
    ),
    benchmarks: z.array(benchmark),
    /** The terms as people read them, each with where it comes from (条款及依据). */
    toldTerms: z.array(toldTerm),
    version: z.int(),
    actions: z.array(action),
  })
  .meta({ id: 'Campaign' });
export type CampaignView = View<typeof campaignView>;
