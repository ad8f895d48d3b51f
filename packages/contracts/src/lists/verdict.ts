import { z } from 'zod';

/** What an evaluation came to. */
export const verdict = z.enum(['eligible', 'ineligible', 'undetermined']);
