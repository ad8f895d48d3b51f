import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { act, renderHook, waitFor } from '@testing-library/react';
import { type Asked, refusal, stubApi, type StubbedApi } from '../../../test/components/api.js';
import { pageOf } from '../../../test/components/page.js';
import { type DraftView } from '../../api/resources.js';
import { useSectionDraft } from './use-section-draft.js';

interface Draft {
  readonly level?: number;
  readonly kind?: 'self';
  readonly assessedOn?: string;
}

const incomplete: Draft = { level: 3 };
const complete: Draft = { level: 3, kind: 'self', assessedOn: '2026-05-01' };
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

function filling(kept: DraftView = nothing) {
  const options = {
    applicationId: 'a',
    section: 'maturity',
    version: 1,
    kept,
    initial: {} as Draft,
  } as const;
  const contentOf = (draft: Draft) => draft;
  return renderHook(() => useSectionDraft({ ...options, contentOf }), { wrapper: pageOf() });
}
type Filling = ReturnType<typeof filling>;

/** Enters something and leaves the field. */
function enter({ result }: Filling, draft: Draft): void {
  act(() => result.current.change(draft));
  act(() => result.current.flush());
}
const told = () => api.asked.map(({ method, path }) => `${method} ${path.split('/').at(-1) ?? ''}`);
const becomes = ({ result }: Filling, kind: string) =>
  waitFor(() => expect(result.current.state.kind).toBe(kind));

describe('a section being filled in', () => {
  it('is kept as a draft while something is missing, and says which fields', async () => {
    const page = filling();
    enter(page, incomplete);
    await becomes(page, 'incomplete');
    expect(page.result.current.state).toEqual({ kind: 'incomplete', fields: ['kind', 'assessedOn'] });
    expect(told()).toEqual(['PUT maturity']);
    expect(api.asked[0]?.headers.get('If-Match')).toBe('"0"');
  });

  it('is declared once it is complete, and its draft goes', async () => {
    const page = filling();
    enter(page, incomplete);
    await becomes(page, 'incomplete');
    enter(page, complete);
    await becomes(page, 'saved');
    expect(told()).toEqual(['PUT maturity', 'POST declare-section', 'DELETE maturity']);
    expect(api.asked.at(-1)?.headers.get('If-Match')).toBe('"5"');
  });

  it('is saved after a pause, once for all that was typed', async () => {
    const page = filling();
    act(() => page.result.current.change({ level: 1 }));
    act(() => page.result.current.change({ level: 2 }));
    act(() => page.result.current.change(incomplete));
    await waitFor(() => expect(page.result.current.state.kind).toBe('incomplete'), { timeout: 5_000 });
    expect(told()).toEqual(['PUT maturity']);
    expect(JSON.parse(api.asked[0]?.body ?? '')).toMatchObject({ content: incomplete });
  });

  it('overwrites nothing another page saved: both are kept until somebody chooses', async () => {
    const theirs = saved(8, { level: 4 });
    put = () => ({ ...refusal(409, 'draft-conflict'), draft: theirs });
    const page = filling();
    enter(page, incomplete);
    await becomes(page, 'conflict');
    expect(page.result.current.draft).toEqual(incomplete);
    put = ({ headers }) => saved(9, { basedOn: headers.get('If-Match') });
    act(() => page.result.current.settle(theirs, 'mine'));
    await becomes(page, 'incomplete');
    expect(api.asked.at(-1)?.headers.get('If-Match')).toBe('"8"');
    expect(page.result.current.draft).toEqual(incomplete);
  });

  it('goes on with what the other page saved where that is chosen', async () => {
    const theirs = saved(8, { level: 4 });
    put = () => ({ ...refusal(409, 'draft-conflict'), draft: theirs });
    const page = filling();
    enter(page, incomplete);
    await becomes(page, 'conflict');
    put = () => theirs;
    act(() => page.result.current.settle(theirs, 'theirs'));
    await becomes(page, 'incomplete');
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
