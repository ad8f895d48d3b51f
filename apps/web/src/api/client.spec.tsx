import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { refusal, stubApi, type StubbedApi } from '../../test/components/api.js';
import { command, read, readPage, send } from './client.js';
import { setDemoTime } from './demo-time.js';
import { ApiProblem } from './problem.js';

const receipt = { id: 'a', version: 2, position: 7, repeated: false };
let api: StubbedApi;
let answer: () => object | Promise<object>;
beforeEach(() => {
  answer = () => ({});
  api = stubApi({
    'GET /api/applications/a': () => answer(),
    'GET /api/applications': () => ({ items: [], count: { value: 0, exact: true }, next: null }),
    'POST /api/applications/a/award': () => answer(),
    'POST /api/session': () => answer(),
  });
});
afterEach(() => api.restore());

const one = () => read('/api/applications/{id}', { id: 'a' });

/** The problem with which something ends. */
async function problemOf(asked: Promise<unknown>) {
  const error = await asked.then(
    () => null,
    (cause: unknown) => cause,
  );
  if (!(error instanceof ApiProblem)) throw new Error('it is not refused', { cause: error });
  return error.problem;
}

describe('a read', () => {
  it('is judged at the time a demo is set to, as the acts after it are', async () => {
    setDemoTime('2027-01-05T04:00:00.000Z');
    await one();
    setDemoTime(null);
    await one();
    expect(api.asked.map(({ headers }) => headers.get('Tidu-Demo-Time'))).toEqual([
      '2027-01-05T04:00:00.000Z',
      null,
    ]);
  });

  it.each([
    [401, 'not-signed-in'],
    [409, 'version-conflict'],
  ])('that is refused with %i gives the problem as the server told it', async (status, code) => {
    answer = () => refusal(status, code);
    expect(await problemOf(one())).toEqual(refusal(status, code));
  });

  it('that no answer comes to says so', async () => {
    answer = () => Promise.reject(new TypeError('no network'));
    expect(await problemOf(one())).toMatchObject({ code: 'unreachable' });
  });
});

describe('a list', () => {
  it('waits for what this browser recorded', async () => {
    answer = () => receipt;
    await command('/api/applications/{id}/award', { id: 'a' }, {}, 1);
    await readPage('/api/applications', {}, { tier: 'basic' }, true);
    expect(api.asked.map(({ path }) => path)).toEqual([
      '/api/applications/a/award',
      '/api/applications?tier=basic&after=7',
    ]);
    expect(api.asked[0]?.headers.get('If-Match')).toBe('"1"');
  });
});

describe('what is no command', () => {
  it('is sent once, even where no answer comes', async () => {
    answer = () => Promise.reject(new TypeError('no network'));
    const body = { account: 'a', password: 'b' };
    expect(await problemOf(send('post', '/api/session', { body }))).toMatchObject({ code: 'unreachable' });
    expect(api.asked).toHaveLength(1);
  });
});
