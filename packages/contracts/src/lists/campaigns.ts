import { z } from 'zod';
import { day, id, message, region, tier } from '../primitives.js';
import { afterParameter, type Page, pageOf, pageParameters } from './page.js';

/** A line of a list of campaigns (批次列表). */
export const campaignRow = z
  .strictObject({
    id,
    name: message,
    tier,
    year: z.int(),
    region,
    /** The group that holds it for its own factories; null where a division or the ministry holds it. */
    group: z.string().nullable(),
    edition: z.string(),
    asOf: day,
    window: z.strictObject({ opensOn: day, closesOn: day }),
    /** Whether it takes applications today. */
    state: z.enum(['upcoming', 'open', 'closed']),
    benchmarkCount: z.int(),
    version: z.int(),
  })
  .meta({ id: 'CampaignRow' });

export const campaignQuery = z.strictObject({
  tier: tier.optional(),
  /** Open for applications on this day. */
  openOn: day.optional(),
  ...pageParameters,
  ...afterParameter,
});

export const campaignPage = pageOf('Campaign', campaignRow);

export type CampaignRow = z.infer<typeof campaignRow>;
export type CampaignQuery = z.infer<typeof campaignQuery>;
export type CampaignPage = Page<CampaignRow>;
