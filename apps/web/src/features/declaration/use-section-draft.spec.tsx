import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { act, renderHook, waitFor } from '@testing-library/react';
import { type Asked, refusal, stubApi, type StubbedApi } from '../../../test/components/api.js';
import { pageOf } from '../../../test/components/page.js';
import { type Application } from '@tidu/contracts';
import { type DraftView } from '../../api/resources.js';
import { type SectionDraft } from './merge-drafts.js';
import { useSectionDraft } from './use-section-draft.js';

const incomplete = { level: 3 };
const complete = { level: 3, kind: 'self', assessedOn: '2026-05-01' };
const nothing: DraftView = { revision: 0, current: null, keptAside: [] };

function saved(revision: number, content: unknown): DraftView {
  const current = { tab: 't', account: 'a', baseVersion: 1, content, savedAt: '2026-07-01T00:00:00.000Z' };
  return { revision, current, keptAside: [] };
}

let api: StubbedApi;
let put: (asked: Asked) => object;
beforeEach(() => {
  put = () => saved(5, incomplete);
  api = stubApi({
    'PUT /api/applications/a/drafts/maturity': (asked) => put(asked),
    'DELETE /api/applications/a/drafts/maturity': () => ({ ...nothing, revision: 6 }),
    'POST /api/applications/a/declare-section': () => ({ id: 'a', version: 2, position: 9, repeated: false }),
  });
});
afterEach(() => api.restore());

/** What an editor needs to know of the application: which revision of the section was declared. */
const application = Object.assign({} as Application, { id: 'a', revisions: { maturity: 1 } });

function filling(kept: DraftView = nothing) {
  const options = {
    application,
    section: 'maturity' as const,
    kept,
    draftOf: (): SectionDraft => ({}),
    contentOf: (draft: SectionDraft) => draft,
  };
  return renderHook(() => useSectionDraft(options), { wrapper: pageOf() });
}
type Filling = ReturnType<typeof filling>;

/** Enters something and leaves the field. */
function enter({ result }: Filling, draft: SectionDraft): void {
  act(() => result.current.change(draft));
  act(() => result.current.flush());
}
const told = () => api.asked.map(({ method, path }) => `${method} ${path.split('/').at(-1) ?? ''}`);
const becomes = ({ result }: Filling, kind: string) =>
  waitFor(() => expect(result.current.state.kind).toBe(kind));

describe('a section being filled in', () => {
  it('is kept as a draft when a field is left', async () => {
    const page = filling();
    enter(page, incomplete);
    await becomes(page, 'kept');
    expect(told()).toEqual(['PUT maturity']);
    expect(api.asked[0]?.headers.get('If-Match')).toBe('"0"');
  });

  it('is declared when somebody says so, and its draft goes', async () => {
    const page = filling();
    enter(page, complete);
    await becomes(page, 'kept');
    await act(async () => expect(await page.result.current.declare()).toBe('declared'));
    expect(told()).toEqual(['PUT maturity', 'POST declare-section', 'DELETE maturity']);
    expect(JSON.parse(api.asked[1]?.body ?? '')).toMatchObject({
      section: 'maturity',
      content: complete,
      seen: 1,
    });
    expect(api.asked.at(-1)?.headers.get('If-Match')).toBe('"5"');
  });

  it('is saved after a pause, once for all that was typed', async () => {
    const page = filling();
    act(() => page.result.current.change({ level: 1 }));
    act(() => page.result.current.change({ level: 2 }));
    act(() => page.result.current.change(incomplete));
    await waitFor(() => expect(page.result.current.state.kind).toBe('kept'), { timeout: 5_000 });
    expect(told()).toEqual(['PUT maturity']);
    expect(JSON.parse(api.asked[0]?.body ?? '')).toMatchObject({ content: incomplete });
  });

  it('takes up what another page entered in another field', async () => {
    let attempts = 0;
    put = () => {
      attempts += 1;
      return attempts === 1
        ? { ...refusal(409, 'draft-conflict'), draft: saved(8, { assessedOn: '2026-05-01' }) }
        : saved(9, {});
    };
    const page = filling();
    enter(page, incomplete);
    await becomes(page, 'kept');
    expect(page.result.current.draft).toEqual({ level: 3, assessedOn: '2026-05-01' });
    expect(api.asked.at(-1)?.headers.get('If-Match')).toBe('"8"');
  });

  it('overwrites nothing another page saved in the same field: somebody chooses', async () => {
    put = () => ({ ...refusal(409, 'draft-conflict'), draft: saved(8, { level: 4 }) });
    const page = filling();
    enter(page, incomplete);
    await waitFor(() => expect(page.result.current.conflicts).toHaveLength(1));
    const [conflict] = page.result.current.conflicts;
    if (conflict === undefined) throw new Error('nothing is to be settled');
    put = () => saved(9, {});
    act(() => page.result.current.settle(conflict, 'theirs'));
    act(() => page.result.current.flush());
    await becomes(page, 'kept');
    expect(page.result.current.draft).toEqual({ level: 4 });
  });

  it('keeps what was typed where the server refuses it', async () => {
    put = () => refusal(403, 'not-permitted');
    const page = filling(saved(2, { level: 1 }));
    enter(page, incomplete);
    await becomes(page, 'refused');
    expect(page.result.current.draft).toEqual(incomplete);
  });
});
