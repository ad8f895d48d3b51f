import { type CaseFileName } from '@tidu/contracts';
import { type FormSpec } from '../../command-form/field.js';
import { calendarSpecs, editionSpecs, noticeSpecs, roleGrantSpecs } from './governing.js';
import { appealSpecs, changeSpecs, revocationSpecs } from './proceedings.js';
import { drawSpecs, expertPoolSpecs, recommendationSpecs } from './reviewing.js';

const nothing: FormSpec = { fields: [] };

/** What each command on a case file asks for. */
export const caseSpecs: Readonly<Record<CaseFileName, Readonly<Record<string, FormSpec>>>> = {
  recommendation: recommendationSpecs,
  'expert-pool': expertPoolSpecs,
  draw: drawSpecs,
  notice: noticeSpecs,
  revocation: revocationSpecs,
  change: changeSpecs,
  appeal: appealSpecs,
  edition: editionSpecs,
  'role-grant': roleGrantSpecs,
  calendar: calendarSpecs,
};

/** The commands that have a form of their own. */
export const ownForms: Readonly<Partial<Record<CaseFileName, readonly string[]>>> = {
  recommendation: ['rank-applications', 'freeze-list', 'release-list'],
  draw: ['open-draw', 'commit-seed', 'reveal-seed'],
  notice: ['publish-notice'],
  calendar: ['propose-holidays', 'confirm-holidays'],
};

export function caseSpec(name: CaseFileName, command: string): FormSpec {
  return caseSpecs[name][command] ?? nothing;
}
