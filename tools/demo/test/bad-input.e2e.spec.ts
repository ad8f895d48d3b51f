import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { usccCheckCharacter } from '@tidu/domain';
import { Refused, Visitor } from '../src/http/visitor.js';
import { openWorkshop, type Workshop } from './support/drafts.js';
import { type RawPost, signInRaw } from './support/raw.js';
import { startTidu, type Tidu } from './support/tidu.js';

let tidu: Tidu;
let workshop: Workshop;
let miit: RawPost;
beforeAll(async () => {
  tidu = await startTidu();
  workshop = await openWorkshop(tidu);
  miit = await signInRaw(tidu.instance.url, 'miit-1');
}, 180_000);
afterAll(() => tidu.stop(), 30_000);

describe('bad input', () => {
  it('is refused with every fault of the shape named at once', async () => {
    const { status, paths } = await faultsOf(
      workshop.province.command('campaigns', {
        year: 2026.5,
        tier: 'best',
        name: { zh: '示例' },
        region: '32',
        edition: '2024',
        asOf: '2026-02-30',
        window: { opensOn: '2026-01-01' },
        interpretation: { mainKpis: [], requiredShare: 2, leadingQuantile: {}, minimumSample: 0 },
        noticeWorkingDays: 5,
        validityYears: 3,
        surplus: true,
      }),
    );
    expect(status).toBe(422);
    expect(paths).toEqual([
      '$',
      '$.asOf',
      '$.interpretation.leadingQuantile.nation',
      '$.interpretation.leadingQuantile.province',
      '$.interpretation.leadingQuantile.world',
      '$.interpretation.mainKpis',
      '$.interpretation.minimumSample',
      '$.interpretation.requiredShare',
      '$.name.en',
      '$.region',
      '$.tier',
      '$.window.closesOn',
      '$.year',
    ]);
  });

  it('is refused with every fault of the content named, in both languages', async () => {
    const { applicant, open } = workshop;
    const id = await open();
    const content = [
      { kpi: 'labor-productivity-gain', value: 1, before: 2 },
      { kpi: 'no-such-kpi', value: 1 },
      { kpi: 'defect-rate-reduction', before: -1, after: 2 },
    ];
    const declare = applicant.command(
      `applications/${id}/declare-section`,
      { section: 'kpis', content },
      { version: 1 },
    );
    const { status, code, paths, messages } = await faultsOf(declare);
    expect({ status, code }).toEqual({ status: 422, code: 'declaration-invalid' });
    expect(new Set(paths.map((path) => path.slice(0, '$.content[0]'.length)))).toEqual(
      new Set(['$.content[0]', '$.content[1]', '$.content[2]']),
    );
    expect(messages.every(({ zh, en }) => zh !== '' && en !== '')).toBe(true);
  });

  it('names everything that is missing when an empty draft is submitted', async () => {
    const { applicant, open } = workshop;
    const id = await open();
    const submit = applicant.command(
      `applications/${id}/submit`,
      { truthful: false, noSecrets: false },
      { version: 1 },
    );
    const { status, code, paths } = await faultsOf(submit);
    expect({ status, code }).toEqual({ status: 422, code: 'not-ready' });
    expect(paths).toEqual([
      '$.evidence.basic/construction/production-operations',
      '$.noSecrets',
      '$.sections.areas',
      '$.sections.attachments.business-licence',
      '$.sections.attachments.credit-report',
      '$.sections.attachments.maturity-report',
      '$.sections.enterprise',
      '$.sections.factory',
      '$.sections.integrity',
      '$.sections.kpis',
      '$.sections.maturity',
      '$.sections.outcomes',
      '$.sections.profile',
      '$.sections.scenarios',
      '$.sections.self-assessment',
      '$.truthful',
    ]);
  });

  it('names each fault of an enterprise and of a factory', async () => {
    const body = '91330100MA000YYY0';
    const uscc = body + (usccCheckCharacter(body) ?? '');
    const account = { account: 'bad-input', password: 'a long password', name: '示例企业', uscc };
    const newcomer = await Visitor.signUp(tidu.instance, account);
    const enterprise = {
      uscc,
      name: '示例',
      province: '320000',
      city: '330100',
      annualRevenueCny: 1,
    };
    expect(await faultsOf(newcomer.command('enterprises', enterprise))).toMatchObject({
      status: 422,
      code: 'enterprise-invalid',
      paths: ['$.city'],
    });
    const factory = { name: '示例', province: '990000', city: '320200', industry: 'Z99' };
    expect(await faultsOf(workshop.applicant.command('factories', factory))).toMatchObject({
      status: 422,
      code: 'factory-invalid',
      paths: ['$.city', '$.industry', '$.province'],
    });
  });

  it('cannot attach a file that was never uploaded, nor upload what is no evidence', async () => {
    const { applicant, open } = workshop;
    const id = await open();
    const file = { fileName: 'x.pdf', mediaType: 'application/pdf', size: 1, sha256: '0'.repeat(64) };
    const evidence = { id: randomUUID(), clause: 'basic/outcomes/1', title: '佐证', ...file };
    const attach = applicant.command(`applications/${id}/attach-evidence`, evidence, { version: 1 });
    expect(await faultsOf(attach)).toMatchObject({ status: 422, code: 'file-missing', paths: ['$.sha256'] });
    const upload = applicant.upload(id, 'script.html', 'text/html', Buffer.from('<script>alert(1)</script>'));
    expect(await faultsOf(upload)).toMatchObject({ status: 422, code: 'file-type', paths: ['$.file'] });
  });

  it.each([
    ['broken JSON', { 'content-type': 'application/json' }, '{"year":', 400],
    ['no JSON at all', { 'content-type': 'text/plain' }, 'hello', 415],
    ['XML', { 'content-type': 'application/xml' }, '<year>2026</year>', 415],
    ['a list in place of an object', {}, '[]', 422],
    ['text that cannot be stored', {}, '{"edition":"\\u0000"}', 422],
  ])('%s is answered with a problem, not an error', async (_what, headers, body, status) => {
    const answer = await miit('campaigns', { 'idempotency-key': randomUUID(), ...headers }, body);
    expect(answer.status).toBe(status);
    expect(answer.contentType).toContain('application/problem+json');
    expect(answer.body.message.zh).not.toBe('');
  });
});

async function faultsOf(attempt: Promise<unknown>) {
  const refusal: unknown = await attempt.then(
    () => new Error('carried out'),
    (error: unknown) => error,
  );
  if (!(refusal instanceof Refused)) throw refusal;
  const { status, problem } = refusal;
  const issues = problem.issues ?? [];
  return {
    status,
    code: problem.code,
    paths: issues.map(({ path }) => path).sort(),
    messages: issues.map(({ message }) => message),
  };
}
