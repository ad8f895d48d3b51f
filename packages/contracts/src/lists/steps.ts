import { z } from 'zod';
import { message, tier } from '../primitives.js';
import { action } from '../views/action.js';
import { type View } from '../views/view.js';
import { afterParameter, type Page, pageOf, pageParameters } from './page.js';

/** The steps that open a case file, each by the thing from which it leads on. */
export const openingSteps = [
  'application.publish-notice',
  'application.file-appeal',
  're-evaluation.file-appeal',
  'revocation.file-appeal',
  'factory.report-change',
  'factory.open-revocation',
  'campaign.begin-list',
] as const;
export type OpeningStep = (typeof openingSteps)[number];

/** A thing from which a step could lead on, with what the server says of it there. */
export const stepRow = z
  .strictObject({
    id: z.string(),
    name: message,
    /** Whose it is, where its name does not say. */
    enterpriseName: z.string().nullable(),
    tier: tier.nullable(),
    /** The campaign it is in. */
    campaign: z.strictObject({ id: z.string(), name: message }).nullable(),
    /** The step, possible or with the reason why not; null where it is not the reader's there. */
    action: action.nullable(),
  })
  .meta({ id: 'StepRow' });

export const stepQuery = z.strictObject({
  step: z.enum(openingSteps),
  ...pageParameters,
  ...afterParameter,
});

export const stepPage = pageOf('Step', stepRow);

export type StepRow = View<typeof stepRow>;
export type StepQuery = z.infer<typeof stepQuery>;
export type StepPage = Page<StepRow>;
