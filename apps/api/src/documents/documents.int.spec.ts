import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type DocumentEntry, documentEntry } from '@tidu/contracts';
import { type DomainEvent, streamOf } from '@tidu/domain';
import { createPostgresEventStore, type EventStore } from '@tidu/event-store';
import { type Account } from '@tidu/platform';
import { z } from 'zod';
import { campaign, factory } from '../../../../packages/domain/test/dossier.js';
import { ID, journeyTo } from '../../../../packages/domain/test/journey.js';
import { recommendationOf } from '../../../../packages/documents/test/papers.js';
import { hasPoppler, pdfText } from '../../../../packages/testing/src/poppler.js';
import { asking } from '../../test/support/asking.js';
import { record as recordStream, recordNotice } from '../../../../packages/testing/src/recording.js';
import { type RunningApi, runningApi } from '../../test/support/running-api.js';

const withPoppler = hasPoppler() ? it : it.skip;
const USCC = '91320214MA1T0A0B2R';
const ENTERPRISE = '示例智造有限公司';
let api: RunningApi;
let store: EventStore;
let applicant: string;
let province: string;
let elsewhere: string;
let expert: string;
let expertAccount: Account;

beforeAll(async () => {
  api = await runningApi();
  store = createPostgresEventStore({ pool: api.admin });
  expertAccount = await api.account({ role: 'expert', name: '示例专家甲' });
  const happened = JSON.parse(
    JSON.stringify(journeyTo('awarded', 'advanced').events).replaceAll('expert-0', expertAccount.id),
  ) as DomainEvent[];
  const of = (aggregate: string) => happened.filter(({ type }) => type.startsWith(`${aggregate}.`));
  const place = { province: '320000', city: '320200' };
  await record(store, 'enterprise', USCC, {
    type: 'enterprise.registered',
    data: { uscc: USCC, name: ENTERPRISE, ...place, annualRevenueCny: 1 },
  });
  const { id, name, industry } = factory;
  const registered = { type: 'factory.registered', data: { id, enterprise: USCC, name, ...place, industry } };
  await record(store, 'factory', id ?? '', registered, ...of('factory'));
  await record(store, 'application', ID, ...of('application'));
  applicant = await api.signIn(await api.account({ role: 'enterprise', enterprise: USCC }));
  province = await api.signIn(await api.account({ role: 'province', region: '320000' }));
  elsewhere = await api.signIn(await api.account({ role: 'province', region: '330000' }));
  expert = await api.signIn(expertAccount);
}, 60_000);
afterAll(async () => {
  await store.close();
  await api.stop();
});

const record = (
  log: EventStore,
  aggregate: string,
  id: string,
  ...events: readonly { readonly type: string; readonly data: unknown }[]
) => recordStream(log, streamOf(aggregate, id), events);

const listed = async (path: string, cookie: string): Promise<readonly DocumentEntry[]> => {
  const { status, body } = await asking(api.url)('GET', `${path}/documents`, { cookie });
  expect(status).toBe(200);
  return z.array(documentEntry).parse(body);
};
const file = (path: string, cookie: string, headers: Record<string, string> = {}) =>
  fetch(`${api.url}/api/${path}`, { headers: { ...headers, ...(cookie === '' ? {} : { cookie }) } });
const address = (path: string, { kind, item }: DocumentEntry, format: string) =>
  `${path}/documents/${kind}?format=${format}${item === null ? '' : `&item=${encodeURIComponent(item)}`}`;

describe('the documents of an application', () => {
  it('are for its enterprise the declaration, the receipt and the award, and nothing of the panel', async () => {
    const kinds = (await listed(`applications/${ID}`, applicant)).map(({ kind }) => kind);
    expect(kinds).toEqual(['declaration', 'receipt', 'award']);
  });

  it('are for the body that organises also the opinions, with the experts’ names', async () => {
    const entries = await listed(`applications/${ID}`, province);
    const opinions = entries.filter(({ kind }) => kind === 'opinion');
    expect(opinions).toHaveLength(3);
    expect(opinions.map(({ title }) => title.zh)).toContain('专家评审意见表：示例专家甲');
    expect(entries.map(({ kind }) => kind)).toContain('opinion-sheet');
  });

  it('are each to be had in every format they are offered in', async () => {
    for (const cookie of [applicant, province]) {
      for (const entry of await listed(`applications/${ID}`, cookie)) {
        for (const format of entry.formats) {
          const answer = await file(address(`applications/${ID}`, entry, format), cookie);
          expect({ kind: entry.kind, format, status: answer.status }).toMatchObject({ status: 200 });
          expect((await answer.arrayBuffer()).byteLength).toBeGreaterThan(100);
        }
      }
    }
  });

  withPoppler('say in words whom they are for and what was decided', async () => {
    const [award] = (await listed(`applications/${ID}`, applicant)).filter(({ kind }) => kind === 'award');
    if (award === undefined) throw new Error('there is a notice of award');
    const answer = await file(address(`applications/${ID}`, award, 'pdf'), applicant);
    expect(answer.headers.get('content-type')).toBe('application/pdf');
    expect(decodeURIComponent(answer.headers.get('content-disposition') ?? '')).toContain('认定通知书.pdf');
    const text = pdfText(Buffer.from(await answer.arrayBuffer()));
    for (const part of [`${ENTERPRISE}：`, '江苏省工业和信息化主管部门', '申请行政复议', award.item ?? '?'])
      expect(text).toContain(part);
  });

  withPoppler(
    'are the same for ever: the hash is the tag, and what is held already is not sent again',
    async () => {
      const path = `applications/${ID}/documents/declaration?format=pdf`;
      const [first, second] = [await file(path, applicant), await file(path, applicant)];
      const bytes = Buffer.from(await first.arrayBuffer());
      expect(bytes.equals(Buffer.from(await second.arrayBuffer()))).toBe(true);
      const tag = first.headers.get('etag') ?? '';
      expect(pdfText(bytes)).toContain(tag.slice(1, 65));
      expect((await file(path, applicant, { 'if-none-match': tag })).status).toBe(304);
      // What the enterprise and the authority hold is one document.
      expect((await file(path, province)).headers.get('etag')).toBe(tag);
    },
  );

  it('are refused as not found to whoever may not see the application', async () => {
    for (const path of [`applications/${ID}/documents`, `applications/${ID}/documents/award`]) {
      expect((await file(path, elsewhere)).status).toBe(404);
      expect((await file(path, '')).status).toBe(401);
    }
  });

  it('give an expert no letters, and of the opinions none that a member may not see', async () => {
    const kinds = (await listed(`applications/${ID}`, expert)).map(({ kind }) => kind);
    expect(kinds).not.toContain('award');
    expect(kinds).not.toContain('receipt');
    expect(kinds).toContain('opinion');
  });

  it.each([
    ['award?item=elsewhere', 404, 'document-not-found'],
    ['refusal', 404, 'document-not-found'],
    ['__proto__', 404, 'document-not-found'],
    ['receipt?format=docx', 422, 'format-not-offered'],
    ['award?format=exe', 422, 'invalid-input'],
    ['award?surplus=1', 422, 'unknown-parameter'],
  ])('%s is refused with %d %s', async (asked, status, code) => {
    const answer = await file(`applications/${ID}/documents/${asked}`, applicant);
    expect({ status: answer.status, body: await answer.json() }).toMatchObject({ status, body: { code } });
  });
});

describe('the documents of other things', () => {
  withPoppler('hold a certificate with a code that leads to its check', async () => {
    const path = `factories/${factory.id ?? ''}`;
    const [certificate] = await listed(path, applicant);
    if (certificate === undefined) throw new Error('there is a certificate');
    const answer = await file(address(path, certificate, 'pdf'), applicant);
    const text = pdfText(Buffer.from(await answer.arrayBuffer()));
    for (const part of ['智能工厂证书', certificate.item ?? '?', ENTERPRISE]) expect(text).toContain(part);
  });

  it('hold a list of recommendations with the letter it goes with', async () => {
    const { terms, released } = recommendationOf(1, '示例工厂');
    const id = 'c0000000-0000-8000-8000-000000000001.320000';
    await record(
      store,
      'recommendation',
      id,
      { type: 'recommendation.begun', data: { id, ...terms } },
      { type: 'recommendation.ranked', data: { issue: 1, entries: released[0]?.entries ?? [] } },
    );
    const kinds = (await listed(`recommendations/${id}`, province)).map(({ kind }) => kind);
    expect(kinds).toEqual(['recommendation-list', 'recommendation-letter']);
    const table = await file(`recommendations/${id}/documents/recommendation-list?format=csv`, province);
    expect(await table.text()).toContain('"统一社会信用代码"');
  });

  withPoppler('are open to everybody where the page is: a running notice, the list of titles', async () => {
    const { noticeId } = await recordNotice(store);
    await record(store, 'campaign', 'c', {
      type: 'campaign.opened',
      data: { ...campaign('advanced').terms, id: 'c' },
    });
    const notice = await file(`public/notices/${noticeId}/documents/public-notice`, '');
    expect(notice.status).toBe(200);
    const text = pdfText(Buffer.from(await notice.arrayBuffer()));
    for (const part of [
      '示例公示',
      '要素条件（2024年版）',
      '匿名或超过公示期的不予受理',
      '江苏省工业和信息化主管部门',
    ])
      expect(text).toContain(part);
    const titles = await file('public/documents/title-list?format=csv', '');
    expect([titles.status, titles.headers.get('content-type')]).toEqual([200, 'text/csv; charset=utf-8']);
    expect((await file(`public/notices/${factory.id ?? ''}/documents/public-notice`, '')).status).toBe(404);
  });
});
