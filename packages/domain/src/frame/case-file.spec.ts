import { describe, expect, it } from '@jest/globals';
import { expert, people } from '../../test/people.js';
import { caseFileFor, followsAll } from './case-file.js';
import { noticeFile } from '../notice/notice-file.js';
import { roleGrantFile } from '../role-grant/role-grant-file.js';

const granted = roleGrantFile.evolve(roleGrantFile.initial, {
  type: 'role-grant.proposed',
  data: { id: 'account-1', role: 'miit', scope: {}, by: 'system-admin' },
});

describe('who may follow every file of a kind', () => {
  it('is the auditor, and whoever may act on each of them', () => {
    const followers = Object.values(people).filter((actor) => followsAll(roleGrantFile, actor));
    expect(followers.map(({ id }) => id)).toEqual(['auditor', 'system-admin', 'security-admin', 'platform']);
    for (const actor of [people.miit, people.province, people.applicant, expert(1)])
      expect(followsAll(noticeFile, actor)).toBe(false);
  });

  it('sees them once they are opened, and the others do not', () => {
    expect(caseFileFor(roleGrantFile, people.securityAdmin, granted)).toEqual(granted);
    expect(caseFileFor(roleGrantFile, people.securityAdmin, roleGrantFile.initial)).toBeNull();
    for (const actor of [people.province, people.applicant, expert(1), people.auditAdmin])
      expect(caseFileFor(roleGrantFile, actor, granted)).toBeNull();
  });
});
