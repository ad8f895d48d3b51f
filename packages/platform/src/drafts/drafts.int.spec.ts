import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, expect, it } from '@jest/globals';
import pg from 'pg';
import { type MigratedDatabase, migratedDatabase } from '../../../testing/src/migrated-database.js';
import { type DraftKey, findDraft, removeDraft, saveDraft } from './drafts.js';

let database: MigratedDatabase;
let pool: pg.Pool;
let key: DraftKey;

beforeAll(async () => {
  database = await migratedDatabase();
  pool = new pg.Pool({ connectionString: database.url, max: 8 });
}, 60_000);
afterAll(async () => {
  await pool.end();
  await database.drop();
});
beforeEach(() => {
  key = { application: randomUUID(), section: 'profile' };
});

/** A page that saves, with the revision it has seen last. */
function page() {
  const tab = randomUUID();
  let seen = 0;
  return {
    tab,
    sees: (revision: number) => {
      seen = revision;
    },
    async saves(content: unknown) {
      const outcome = await saveDraft(pool, key, seen, { tab, account: 'account', baseVersion: 3, content });
      if (outcome.ok) seen = outcome.draft.revision;
      return outcome;
    },
  };
}

it('keeps what a page saves, and only the last of it', async () => {
  expect(await findDraft(pool, key)).toEqual({ revision: 0, current: null, keptAside: [] });
  const one = page();
  const first = await one.saves({ mainProducts: '轴' });
  const second = await one.saves({ mainProducts: '轴承' });
  expect(second.draft.revision).toBeGreaterThan(first.draft.revision);
  expect(second).toMatchObject({
    ok: true,
    draft: {
      current: { tab: one.tab, account: 'account', baseVersion: 3, content: { mainProducts: '轴承' } },
      keptAside: [],
    },
  });
  expect(await findDraft(pool, key)).toEqual(second.draft);
  expect(await findDraft(pool, { ...key, section: 'kpis' })).toMatchObject({ revision: 0 });
});

it('lets no page overwrite what it has not seen, and loses neither content', async () => {
  const [one, two] = [page(), page()];
  const { draft } = await one.saves('first');
  const refused = await two.saves('second');
  expect(refused).toMatchObject({
    ok: false,
    draft: {
      revision: draft.revision,
      current: { content: 'first' },
      keptAside: [{ tab: two.tab, content: 'second' }],
    },
  });
  expect(await two.saves('second, longer')).toMatchObject({
    draft: { keptAside: [{ content: 'second, longer' }] },
  });
  expect(await one.saves('first, longer')).toMatchObject({
    ok: true,
    draft: { keptAside: [{ content: 'second, longer' }] },
  });
  two.sees((await findDraft(pool, key)).revision);
  expect(await two.saves('both')).toMatchObject({
    ok: true,
    draft: { current: { content: 'both' }, keptAside: [] },
  });
});

it('takes the same page’s next save where the answer to the last one was lost', async () => {
  const one = page();
  await one.saves('a');
  one.sees(0);
  expect(await one.saves('b')).toMatchObject({ ok: true, draft: { current: { content: 'b' } } });
});

it('lets exactly one of many first saves win, and keeps the others aside', async () => {
  const outcomes = await Promise.all(Array.from({ length: 8 }, (_, n) => page().saves(n)));
  expect(outcomes.filter(({ ok }) => ok)).toHaveLength(1);
  const { current, keptAside } = await findDraft(pool, key);
  const contents = [current?.content, ...keptAside.map(({ content }) => content)];
  expect(contents.sort()).toEqual([0, 1, 2, 3, 4, 5, 6, 7]);
});

it('is removed with all that was kept aside, by who has seen its end', async () => {
  const [one, two] = [page(), page()];
  const { draft } = await one.saves('first');
  await two.saves('second');
  expect(await removeDraft(pool, key, 0)).toMatchObject({ ok: false, draft: { revision: draft.revision } });
  expect(await removeDraft(pool, key, draft.revision)).toEqual({
    ok: true,
    draft: { revision: 0, current: null, keptAside: [] },
  });
  expect(await removeDraft(pool, key, 0)).toMatchObject({ ok: true });
});

it('tells a page whose draft was removed meanwhile, and never gives it the revision of another', async () => {
  const [one, two] = [page(), page()];
  const { draft } = await one.saves('first');
  two.sees(draft.revision);
  await removeDraft(pool, key, draft.revision);
  expect(await two.saves('late')).toMatchObject({
    ok: false,
    draft: { revision: 0, current: null, keptAside: [{ content: 'late' }] },
  });
  const again = await page().saves('begun again');
  expect(again.draft.revision).toBeGreaterThan(draft.revision);
  expect(await two.saves('late')).toMatchObject({ ok: false });
});
