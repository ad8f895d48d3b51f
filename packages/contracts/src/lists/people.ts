import { z } from 'zod';
import { accountRow, type AccountRow, expert, type ExpertRow } from '../session.js';
import { afterParameter, type Page, pageOf, pageParameters, searchText } from './page.js';

/** `q`: part of an account’s name for signing in, or of what its person is called. */
export const accountQuery = z.strictObject({ q: searchText, ...pageParameters });
export const accountPage = pageOf('Account', accountRow);
export const claimQuery = z.strictObject(afterParameter);
export const expertQuery = z.strictObject(pageParameters);
export const expertPage = pageOf('Expert', expert);

export type ClaimQuery = z.infer<typeof claimQuery>;
export type AccountQuery = z.infer<typeof accountQuery>;
export type AccountPage = Page<AccountRow>;
export type ExpertQuery = z.infer<typeof expertQuery>;
export type ExpertPage = Page<ExpertRow>;
