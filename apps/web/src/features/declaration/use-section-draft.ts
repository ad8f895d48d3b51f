import {
  type Application,
  type DraftConflict,
  type Problem,
  sectionContent,
  type SectionName,
} from '@tidu/contracts';
import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import { command, newKey, read, send } from '../../api/client.js';
import { asProblem } from '../../api/problem.js';
import { applicationOf, draftOf, type DraftView } from '../../api/resources.js';
import { type FieldConflict, mergeDrafts, type SectionDraft } from './merge-drafts.js';

const DRAFT = '/api/applications/{id}/drafts/{section}';
const PAUSE_MS = 1_500;
/** This page of this browser: what it could not save is kept under this name. */
const tab = newKey();

/** How the content of a section stands with the server. */
export type SaveState =
  | { readonly kind: 'unchanged' }
  | { readonly kind: 'saving' }
  /** Kept as a draft (草稿); declared once the section is saved. */
  | { readonly kind: 'kept'; readonly at: Date }
  | { readonly kind: 'refused'; readonly problem: Problem };

interface Options {
  readonly application: Application;
  readonly section: SectionName;
  /** The draft as the server keeps it. */
  readonly kept: DraftView;
  /** What was declared, as the form holds it. */
  readonly draftOf: (application: Application) => SectionDraft;
  readonly contentOf: (draft: SectionDraft) => unknown;
}

function isConflict(problem: Problem): problem is DraftConflict {
  return problem.code === 'draft-conflict' && 'draft' in problem;
}

/** What came of declaring: done, or why not. */
export type Outcome = 'declared' | 'conflict' | 'refused';

/**
 * A section being filled in. What is typed is kept by itself as a draft when a field is left or after a pause; `declare` saves
 * it as declared. Where somebody else was faster, on either way, the two are brought together field by field, and what both
 * have changed is settled by a person.
 */
export function useSectionDraft(options: Options) {
  const { application, section, kept, contentOf } = options;
  const { id } = application;
  const client = useQueryClient();
  const [draft, setDraft] = useState<SectionDraft>(() => begunWith(options));
  const [state, setState] = useState<SaveState>({ kind: 'unchanged' });
  const [conflicts, setConflicts] = useState<readonly FieldConflict[]>(() => outdated(options));
  /** What the server held when this page last saw it: what a merge begins from. */
  const base = useRef<SectionDraft>(begunWith(options));
  const revision = useRef(kept.revision);
  const seen = useRef(application.revisions[section] ?? 0);
  const hasDraft = useRef(kept.current !== null);
  const latest = useRef<SectionDraft>(draft);
  const timer = useRef<ReturnType<typeof setTimeout> | null>(null);
  /** One save after the other: two at once would rest on the same revision, and this page would conflict with itself. */
  const saves = useRef<Promise<unknown>>(Promise.resolve());
  const places = { id, section };

  function remember(view: DraftView): void {
    revision.current = view.revision;
    hasDraft.current = view.current !== null;
    client.setQueryData(draftOf(id, section).queryKey, view);
  }

  /** Takes up what somebody else entered; true where nothing is left to settle. */
  function takeUp(theirs: SectionDraft): boolean {
    const merged = mergeDrafts(base.current, latest.current, theirs);
    base.current = theirs;
    latest.current = merged.draft;
    setDraft(merged.draft);
    setConflicts(merged.conflicts);
    return merged.conflicts.length === 0;
  }

  async function keep(attempts = 3): Promise<boolean> {
    const content = latest.current;
    setState({ kind: 'saving' });
    try {
      const body = { tab, baseVersion: seen.current, content };
      remember(await send('put', DRAFT, { places, body, revision: revision.current }));
      base.current = content;
      setState({ kind: 'kept', at: new Date() });
      return true;
    } catch (error) {
      const problem = asProblem(error);
      if (!isConflict(problem)) {
        setState({ kind: 'refused', problem });
        return false;
      }
      remember(problem.draft);
      const theirs = (problem.draft.current?.content ?? options.draftOf(application)) as SectionDraft;
      return takeUp(theirs) && attempts > 1 ? keep(attempts - 1) : false;
    }
  }

  function flush(): Promise<unknown> {
    if (timer.current === null) return saves.current;
    clearTimeout(timer.current);
    timer.current = null;
    saves.current = saves.current.then(() => keep());
    return saves.current;
  }

  const leave = useRef<() => Promise<unknown>>(() => saves.current);
  // What was typed last is kept also where the page is left by a link.
  useEffect(() => {
    leave.current = flush;
  });
  useEffect(() => () => void leave.current(), []);

  function change(next: SectionDraft): void {
    if (timer.current !== null) clearTimeout(timer.current);
    latest.current = next;
    setDraft(next);
    timer.current = setTimeout(() => void flush(), PAUSE_MS);
  }

  /** Settles one field that both have changed. */
  function settle({ field, theirs }: FieldConflict, choice: 'mine' | 'theirs'): void {
    setConflicts((open) => open.filter((conflict) => conflict.field !== field));
    change(choice === 'theirs' ? { ...latest.current, [field]: theirs } : latest.current);
  }

  /** Declares what the page shows. The section must have been found sound before. */
  async function declare(attempts = 2): Promise<Outcome> {
    await flush();
    if (conflicts.length > 0) return 'conflict';
    const parsed = sectionContent.safeParse({
      section,
      content: contentOf(latest.current),
      seen: seen.current,
    });
    if (!parsed.success) return 'refused';
    setState({ kind: 'saving' });
    try {
      await command('/api/applications/{id}/declare-section', { id }, parsed.data);
      seen.current += 1;
      if (hasDraft.current) remember(await send('delete', DRAFT, { places, revision: revision.current }));
      setState({ kind: 'kept', at: new Date() });
      void client.invalidateQueries();
      return 'declared';
    } catch (error) {
      const problem = asProblem(error);
      if (problem.code !== 'section-changed') {
        setState({ kind: 'refused', problem });
        return 'refused';
      }
      const now = await read('/api/applications/{id}', { id });
      client.setQueryData(
        applicationOf(id).queryKey,
        (known) => known && { ...known, application: now.application },
      );
      seen.current = now.application.revisions[section] ?? 0;
      return takeUp(options.draftOf(now.application)) && attempts > 1 ? declare(attempts - 1) : 'conflict';
    }
  }

  return { draft, change, flush: () => void flush(), settle, conflicts, declare, state };
}

/** What a page begins with: the draft where there is one, else what was declared. */
function begunWith({ kept, application, draftOf: declared }: Options): SectionDraft {
  return (kept.current?.content ?? declared(application)) as SectionDraft;
}

/** What is to be settled at once: the draft was begun before somebody else declared the section anew. */
function outdated({ kept, application, section, draftOf: declared }: Options): readonly FieldConflict[] {
  if (kept.current === null || kept.current.baseVersion === (application.revisions[section] ?? 0)) return [];
  const theirs = declared(application);
  return mergeDrafts({}, kept.current.content as SectionDraft, theirs).conflicts.filter(
    ({ theirs: other }) => other !== undefined,
  );
}
