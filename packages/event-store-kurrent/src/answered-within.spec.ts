import { describe, expect, it } from '@jest/globals';
import { answeredWithin } from './answered-within.js';

describe('an answer that is waited for only so long', () => {
  it('is handed on, as is its failure', async () => {
    await expect(answeredWithin(1_000, Promise.resolve('written'))).resolves.toBe('written');
    await expect(answeredWithin(1_000, Promise.reject(new Error('refused')))).rejects.toThrow('refused');
  });

  it('is given up when it never comes', async () => {
    const never = new Promise<string>(() => undefined);
    await expect(answeredWithin(5, never)).rejects.toMatchObject({ code: 'store-unavailable' });
  });
});
