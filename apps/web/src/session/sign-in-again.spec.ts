import { afterEach, expect, it } from '@jest/globals';
import { accountHeader, showAccount } from './shown-account.js';
import { answerSignIn, isSignInAsked, onSignInAsked, signedInAgain } from './sign-in-again.js';

afterEach(() => {
  answerSignIn(false);
  showAccount(null);
});

it('asks nobody to sign in again on a page that is nobody’s', async () => {
  expect(await signedInAgain()).toBe(false);
  expect(isSignInAsked()).toBe(false);
  expect(accountHeader()).toEqual({});
});

it('asks once for all requests that wait, and lets them all go on', async () => {
  showAccount('account-1');
  const told: boolean[] = [];
  const forget = onSignInAsked(() => told.push(isSignInAsked()));
  const [one, two] = [signedInAgain(), signedInAgain()];
  expect(isSignInAsked()).toBe(true);
  answerSignIn(true);
  expect(await Promise.all([one, two])).toEqual([true, true]);
  expect(isSignInAsked()).toBe(false);
  expect(told).toEqual([true, true, false]);
  forget();
  expect(accountHeader()).toEqual({ 'Tidu-Account': 'account-1' });
});
