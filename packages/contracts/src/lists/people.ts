import { z } from 'zod';
import { accountRow, type AccountRow, expert, type ExpertRow } from '../session.js';
import { type Page, pageOf, pageParameters } from './page.js';

export const accountQuery = z.strictObject(pageParameters);
export const accountPage = pageOf('Account', accountRow);
export const expertQuery = z.strictObject(pageParameters);
export const expertPage = pageOf('Expert', expert);

export type AccountQuery = z.infer<typeof accountQuery>;
export type AccountPage = Page<AccountRow>;
export type ExpertQuery = z.infer<typeof expertQuery>;
export type ExpertPage = Page<ExpertRow>;
