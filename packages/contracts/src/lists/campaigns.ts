import { z } from 'zod';
import { openCampaignBody } from '../other-commands.js';
import { id } from '../primitives.js';

export const campaignRow = openCampaignBody
  .extend({ id, benchmarkCount: z.int(), version: z.int() })
  .meta({ id: 'CampaignRow' });

export type CampaignRow = z.infer<typeof campaignRow>;
