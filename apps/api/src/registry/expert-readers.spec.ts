import { expect, it } from '@jest/globals';
import { roles } from '@tidu/domain';
import { readsExperts } from './expert-readers.js';

it('those who organise reviews and the auditor read what experts are called, groups included', () =>
  expect(roles.filter((role) => readsExperts({ role })).toSorted()).toEqual([
    'auditor',
    'group',
    'miit',
    'province',
  ]));
