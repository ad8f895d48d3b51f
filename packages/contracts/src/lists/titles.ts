import { z } from 'zod';
import { day, region, tier } from '../primitives.js';
import { type Page, pageOf, pageParameters, searchText } from './page.js';

/** A title (称号) as it is shown; what it rests on stays in the record. */
export const titleView = z
  .strictObject({
    tier,
    certificateNumber: z.string(),
    validFrom: day,
    validUntil: day,
    kind: z.enum(['awarded', 'renewed', 'converted', 'downgraded']),
    status: z.enum(['active', 'under-rectification', 'downgraded', 'superseded', 'expired', 'revoked']),
    /** The first day it no longer held; null while it does, and where an old record does not say. */
    endedOn: day.nullable(),
    /** The certificate that took its place. */
    replacedBy: z.string().nullable(),
  })
  .meta({ id: 'Title' });

/** A title as the public may see it (名单、证书查验). */
export const publicTitle = titleView
  .extend({ factoryName: z.string(), enterpriseName: z.string(), province: region, industry: z.string() })
  .meta({ id: 'PublicTitle' });

export const titleQuery = z.strictObject({
  tier: tier.optional(),
  province: region.optional(),
  /** Part of the factory's or the enterprise's name, or the number of a certificate. */
  q: searchText,
  ...pageParameters,
});

export const publicTitlePage = pageOf('PublicTitle', publicTitle);

export type TitleQuery = z.infer<typeof titleQuery>;
export type PublicTitlePage = Page<PublicTitle>;
export type PublicTitle = z.infer<typeof publicTitle>;
