import { z } from 'zod';
import { leadsTo, whyNot } from '../views/action.js';
import { type View } from '../views/view.js';
import { campaignRow } from './campaigns.js';
import { afterParameter, type Page, pageOf, pageParameters } from './page.js';

/** A way in which an act could be done for a factory in a campaign, and why not. */
const campaignChoice = z
  .strictObject({
    /** The group whose channel it takes; null for that of the region. */
    group: z.string().nullable(),
    whyNot: whyNot.nullable(),
    /** What would have to change before it can be submitted; null where nothing would. */
    later: whyNot.nullable(),
    /** The application the factory has there already. */
    leadsTo: leadsTo.nullable(),
  })
  .meta({ id: 'CampaignChoice' });

/** A campaign (批次) for a factory: the ways in which the act asked about could be done there; none where it is not the reader's. */
export const factoryCampaignRow = campaignRow
  .extend({ choices: z.array(campaignChoice) })
  .meta({ id: 'FactoryCampaignRow' });

export const factoryCampaignQuery = z.strictObject({
  /** Applications are asked about in the campaigns that are open, conversions in all. */
  act: z.enum(['open-application', 'convert-title']),
  ...pageParameters,
  ...afterParameter,
});

export const factoryCampaignPage = pageOf('FactoryCampaign', factoryCampaignRow);

export type FactoryCampaignRow = View<typeof factoryCampaignRow>;
export type FactoryCampaignQuery = z.infer<typeof factoryCampaignQuery>;
export type FactoryCampaignPage = Page<FactoryCampaignRow>;
