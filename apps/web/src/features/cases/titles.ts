import { type CaseFileName, type CaseRow, type Role, roles, roleNames } from '@tidu/contracts';
import { editionIds, editionIdentity } from '@tidu/criteria';
import { type Bilingual } from '../../language/language.js';
import { unitName } from '../../language/regions.js';

/** What a case file is called, in the words of its kind. */
export function caseTitle(name: CaseFileName, { id, title }: Pick<CaseRow, 'id' | 'title'>): Bilingual {
  switch (name) {
    case 'expert-pool': {
      const unit = unitName(id);
      return id === '000000'
        ? { zh: '国家专家库', en: 'the ministry’s expert pool' }
        : { zh: `${unit.zh}专家库`, en: `expert pool of ${unit.en}` };
    }
    case 'edition':
      return editionIds.includes(id) ? editionIdentity(id).title : { zh: id, en: id };
    case 'role-grant': {
      const role = roles.find((candidate: Role) => candidate === title);
      const account = id.slice(0, 8);
      return role === undefined
        ? { zh: account, en: account }
        : { zh: `${roleNames[role].zh} · ${account}`, en: `${roleNames[role].en} · ${account}` };
    }
    default:
      return title === '' ? { zh: '（未命名）', en: '(unnamed)' } : { zh: title, en: title };
  }
}
