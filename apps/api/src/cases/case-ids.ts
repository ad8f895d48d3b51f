import { appealId, type AppealedDecision, type CaseFileName } from '@tidu/domain';

/** Case files of which there is one for a thing have an id made of it; all others get a new one. */
const ids: Partial<Record<CaseFileName, (body: Readonly<Record<string, unknown>>) => string>> = {
  recommendation: ({ campaignId, unit }) => `${String(campaignId)}.${String(unit)}`,
  'expert-pool': ({ authority }) => String(authority),
  edition: ({ edition }) => String(edition),
  'role-grant': ({ account }) => String(account),
  appeal: ({ against }) => appealId(against as AppealedDecision),
};

/** The id of a case file that is opened. */
export function newCaseId(
  name: CaseFileName,
  body: Readonly<Record<string, unknown>>,
  newId: () => string,
): string {
  return ids[name]?.(body) ?? newId();
}
