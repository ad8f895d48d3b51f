import { type Action, caseContracts, type CaseFileName, type CommandContract } from '@tidu/contracts';
import { type LinkProps } from '@tanstack/react-router';
import { type Bilingual } from '../../language/language.js';
import { type CaseSearch } from './search.js';

type LeadsTo = NonNullable<Action['leadsTo']>;
type Target = Pick<LinkProps, 'to' | 'params' | 'search'>;

function isCaseFile(aggregate: string): aggregate is CaseFileName {
  return aggregate in caseContracts;
}

/**
 * The page on which an act is done that lies on another thing; null where it has none.
 * @param about what a case file is opened for
 */
export function targetOf({ aggregate, id, command }: LeadsTo, about: CaseSearch = {}): Target | null {
  if (isCaseFile(aggregate)) {
    const { plural, opens }: CommandContract = caseContracts[aggregate];
    if (id === null || (command !== undefined && command === opens))
      return { to: '/cases/$plural/open', params: { plural }, search: about };
    return { to: '/cases/$plural/$id', params: { plural, id } };
  }
  if (command === 'submit-annual-report' && about.factoryId !== undefined)
    return { to: '/factories/$id/annual-report', params: { id: about.factoryId } };
  if (id === null) return null;
  const pages: Readonly<Record<string, Target>> = {
    application: { to: '/applications/$id', params: { id } },
    campaign: { to: '/campaigns/$id', params: { id } },
    factory: { to: '/factories/$id', params: { id } },
    're-evaluation': { to: '/re-evaluations/$id', params: { id } },
  };
  return pages[aggregate] ?? null;
}

/** What steps are called that open something else than a case file. */
const ownNames: CommandContract['names'] = {
  'submit-annual-report': { zh: '提交年度报告', en: 'Submit the annual report' },
};

function namesOf(aggregate: CaseFileName): CommandContract['names'] {
  return caseContracts[aggregate].names;
}

/** What a step that lies on another thing is called. */
export function stepName({ type, leadsTo }: Action): Bilingual {
  const names = leadsTo !== null && isCaseFile(leadsTo.aggregate) ? namesOf(leadsTo.aggregate) : ownNames;
  return names[type] ?? { zh: type, en: type };
}
