import { expect, it } from '@jest/globals';
import { isPageAddress } from './page-address.js';

it.each([
  ['/', true],
  ['/sign-in?next=%2Fa.b', true],
  ['/cases/recommendations/603b1ecd-0abb-8e6b-8dda-e18141354a4c.320000', true],
  ['/cases/recommendations/603b1ecd-0abb-8e6b-8dda-e18141354a4c.xpcc', true],
  ['/api/health', false],
  ['/assets/index-abc.js?v=1', false],
  ['/ledger/checkpoint', false],
  ['/ledger/tile/0/000.p/5', false],
  ['/mark.svg', false],
  ['/favicon.ico', false],
])('%s: %s', (url, expected) => expect(isPageAddress(url)).toBe(expected));
