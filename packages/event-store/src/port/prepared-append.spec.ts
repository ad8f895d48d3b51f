import { expect, it } from '@jest/globals';
import { sampleRecords } from '../../test/support/events.js';
import { InvalidAppendError } from './errors.js';
import { prepareAppend } from './prepared-append.js';

it('takes no append that is longer than one message can be, however short its events are', () => {
  const million = 'x'.repeat(1_000_000);
  expect(prepareAppend(sampleRecords('long', 33, million), []).records).toHaveLength(33);
  expect(() => prepareAppend(sampleRecords('long', 34, million), [])).toThrow(InvalidAppendError);
});
