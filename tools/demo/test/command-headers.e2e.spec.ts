import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Refused } from '../src/http/visitor.js';
import { openWorkshop, type Workshop } from './support/drafts.js';
import { type RawPost, signInRaw, stranger } from './support/raw.js';
import { startTidu, type Tidu } from './support/tidu.js';

const SECTION = {
  section: 'maturity',
  content: { level: 2, kind: 'self', assessedOn: '2026-05-01' },
};
const BODY = JSON.stringify(SECTION);

let tidu: Tidu;
let workshop: Workshop;
let miit: RawPost;
let path: string;
beforeAll(async () => {
  tidu = await startTidu();
  workshop = await openWorkshop(tidu);
  miit = await signInRaw(tidu.instance.url, 'miit-1');
  path = `applications/${await workshop.open()}/declare-section`;
}, 180_000);
afterAll(() => tidu.stop(), 30_000);

describe('headers of a command', () => {
  const key = { 'idempotency-key': 'a-key-of-this-test' };
  it.each([
    ['no If-Match', key, 428, 'if-match-missing'],
    ['no Idempotency-Key', { 'if-match': '"1"' }, 400, 'idempotency-key-missing'],
    [
      'a short Idempotency-Key',
      { 'if-match': '"1"', 'idempotency-key': 'short' },
      400,
      'idempotency-key-missing',
    ],
    ['an If-Match that is no version', { ...key, 'if-match': '"abc"' }, 400, 'if-match-invalid'],
    [
      'a time that is none',
      { ...key, 'if-match': '"1"', 'tidu-demo-time': 'yesterday' },
      400,
      'demo-time-invalid',
    ],
  ])('%s is refused with a problem that says so', async (_what, headers, status, code) => {
    const answer = await miit(path, headers, BODY);
    expect({ status: answer.status, code: answer.body.code }).toEqual({ status, code });
    expect(answer.contentType).toContain('application/problem+json');
    expect(answer.body.message.zh).not.toBe('');
    expect(answer.body.message.en).not.toBe('');
  });

  it('nobody gives a command without signing in', async () => {
    const headers = { ...key, 'if-match': '"1"' };
    const answers = [
      await stranger(tidu.instance.url)(path, headers, BODY),
      await stranger(tidu.instance.url)('campaigns', key, '{}'),
      await stranger(tidu.instance.url)(path, { ...headers, cookie: 'tidu_session=guessed' }, BODY),
    ];
    expect(answers.map(({ status, body }) => [status, body.code])).toEqual(
      answers.map(() => [401, 'not-signed-in']),
    );
  });

  it('a version that is past, or yet to come, is refused with the current one', async () => {
    const { applicant, open } = workshop;
    const fresh = `applications/${await open()}/declare-section`;
    for (const version of [0, 2, 7]) {
      const refusal: unknown = await applicant
        .command(fresh, SECTION, { version })
        .catch((error: unknown) => error);
      expect(refusal).toBeInstanceOf(Refused);
      expect(refusal).toMatchObject({
        status: 409,
        problem: { code: 'version-conflict', currentVersion: 1 },
      });
    }
  });
});

describe('Idempotency-Key', () => {
  it('gives the first answer again, however often the command is sent, and does it once', async () => {
    const { applicant, open } = workshop;
    const id = await open();
    const send = () =>
      applicant.command(`applications/${id}/declare-section`, SECTION, { version: 1, idempotencyKey });
    const idempotencyKey = randomUUID();
    const first = await send();
    const again = [await send(), ...(await Promise.all([send(), send(), send()]))];
    expect(first).toMatchObject({ version: 2, repeated: false });
    expect(again).toEqual(again.map(() => ({ ...first, repeated: true })));
    const written = (await tidu.events()).filter(({ stream }) => stream === `application-${id}`);
    expect(written).toHaveLength(2);
  });

  it('is refused for another body, another version or another thing', async () => {
    const { applicant, open } = workshop;
    const id = await open();
    const other = await open();
    const idempotencyKey = randomUUID();
    await applicant.command(`applications/${id}/declare-section`, SECTION, { version: 1, idempotencyKey });
    const changed = { ...SECTION, content: { ...SECTION.content, level: 5 } };
    const attempts = [
      applicant.command(`applications/${id}/declare-section`, changed, { version: 1, idempotencyKey }),
      applicant.command(`applications/${id}/declare-section`, SECTION, { version: 2, idempotencyKey }),
      applicant.command(`applications/${other}/declare-section`, SECTION, { version: 1, idempotencyKey }),
    ];
    const outcomes = await Promise.allSettled(attempts);
    expect(outcomes).toMatchObject(
      attempts.map(() => ({
        status: 'rejected',
        reason: { status: 409, problem: { code: 'idempotency-key-reused' } },
      })),
    );
  });

  it('belongs to its sender: the same key of another account is another command', async () => {
    const rival = await openWorkshop(tidu);
    const idempotencyKey = randomUUID();
    const { factory } = workshop.sample;
    const mine = await workshop.applicant.command('factories', factory, { idempotencyKey });
    const theirs = await rival.applicant.command('factories', factory, { idempotencyKey });
    expect(theirs).toMatchObject({ repeated: false });
    expect(theirs.id).not.toBe(mine.id);
  });
});
