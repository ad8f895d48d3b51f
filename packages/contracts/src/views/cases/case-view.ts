import { z } from 'zod';
import { clockView } from '../../clocks.js';
import { message, tier } from '../../primitives.js';
import { action } from '../action.js';

/** The view of one kind of case file (案卷): what all of them show, and the content that is the kind's own. */
export function caseViewOf<Kind extends string, Content extends z.ZodType>(
  kind: Kind,
  name: string,
  content: Content,
) {
  return z
    .strictObject({
      kind: z.literal(kind),
      id: z.string(),
      version: z.int(),
      title: z.string(),
      phase: z.string(),
      phaseName: message,
      tier: tier.nullable(),
      campaignId: z.string().nullable(),
      applicationId: z.string().nullable(),
      factoryId: z.string().nullable(),
      clocks: z.array(clockView),
      actions: z.array(action),
      content: content.meta({ id: `${name}Content` }),
      /** Whether that is all of it: then the history may be read too. */
      whole: z.boolean(),
    })
    .meta({ id: name });
}
