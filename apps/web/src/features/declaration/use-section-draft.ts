import { type DraftConflict, type Problem, sectionContent, type SectionName } from '@tidu/contracts';
import { useQueryClient } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { newKey, send } from '../../api/client.js';
import { useApplicationCommand } from '../../api/commands.js';
import { asProblem } from '../../api/problem.js';
import { draftOf, type DraftView } from '../../api/resources.js';

const DRAFT = '/api/applications/{id}/drafts/{section}';
const PAUSE_MS = 1_500;
/** This page of this browser: what it could not save is kept under this name. */
const tab = newKey();

/** How the content of a section stands with the server. */
export type SaveState =
  | { readonly kind: 'unchanged' }
  | { readonly kind: 'saving' }
  | { readonly kind: 'saved'; readonly at: Date }
  /** Saved as a draft: the fields named first by these paths are not complete. */
  | { readonly kind: 'incomplete'; readonly fields: readonly string[] }
  /** Another page was faster; both contents are kept. */
  | { readonly kind: 'conflict'; readonly theirs: DraftView }
  | { readonly kind: 'refused'; readonly problem: Problem };

interface Options<Draft> {
  readonly applicationId: string;
  readonly section: SectionName;
  /** The application's version the page shows. */
  readonly version: number;
  /** The draft as the server keeps it. */
  readonly kept: DraftView;
  readonly initial: Draft;
  readonly contentOf: (draft: Draft) => unknown;
}

function isConflict(problem: Problem): problem is DraftConflict {
  return problem.code === 'draft-conflict' && 'draft' in problem;
}

/**
 * A section being filled in. It is saved by itself when a field is left or after a pause: as a draft until it is
 * complete, then as declared. No page overwrites what it has not seen.
 */
export function useSectionDraft<Draft>(options: Options<Draft>) {
  const { applicationId, section, version, kept, initial, contentOf } = options;
  const client = useQueryClient();
  const { mutateAsync } = useApplicationCommand(applicationId);
  const [draft, setDraft] = useState<Draft>(() => (kept.current?.content ?? initial) as Draft);
  const [state, setState] = useState<SaveState>({ kind: 'unchanged' });
  const revision = useRef(kept.revision);
  const hasDraft = useRef(kept.current !== null);
  const pending = useRef<{ readonly draft: Draft; readonly timer: ReturnType<typeof setTimeout> } | null>(
    null,
  );
  /** One save after the other: two at once would rest on the same revision, and this page would conflict with itself. */
  const saves = useRef(Promise.resolve());
  const places = { id: applicationId, section };

  function remember(view: DraftView): void {
    revision.current = view.revision;
    hasDraft.current = view.current !== null;
    client.setQueryData(draftOf(applicationId, section).queryKey, view);
  }

  async function save(next: Draft): Promise<void> {
    const parsed = sectionContent.safeParse({ section, content: contentOf(next) });
    setState({ kind: 'saving' });
    try {
      if (!parsed.success) {
        const body = { tab, baseVersion: version, content: next };
        remember(await send('put', DRAFT, { places, body, revision: revision.current }));
        const fields = new Set(parsed.error.issues.map(({ path: at }) => String(at[1] ?? section)));
        setState({ kind: 'incomplete', fields: [...fields] });
        return;
      }
      await mutateAsync({ type: 'declare-section', body: parsed.data });
      if (hasDraft.current) remember(await send('delete', DRAFT, { places, revision: revision.current }));
      setState({ kind: 'saved', at: new Date() });
    } catch (error) {
      const problem = asProblem(error);
      setState(
        isConflict(problem) ? { kind: 'conflict', theirs: problem.draft } : { kind: 'refused', problem },
      );
    }
  }

  function saveNext(next: Draft): void {
    saves.current = saves.current.then(() => save(next));
  }

  function flush(): void {
    if (pending.current === null) return;
    const { draft: latest, timer } = pending.current;
    clearTimeout(timer);
    pending.current = null;
    saveNext(latest);
  }

  function change(next: Draft): void {
    if (pending.current !== null) clearTimeout(pending.current.timer);
    setDraft(next);
    pending.current = { draft: next, timer: setTimeout(flush, PAUSE_MS) };
  }

  /** Settles a conflict: goes on with what this page shows, or with what the other page saved. */
  function settle(theirs: DraftView, keep: 'mine' | 'theirs'): void {
    remember(theirs);
    const next = keep === 'mine' || theirs.current === null ? draft : (theirs.current.content as Draft);
    setDraft(next);
    saveNext(next);
  }

  return { draft, change, flush, settle, state };
}
