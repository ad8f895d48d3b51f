import { type Problem, sectionContent, type SectionName } from '@tidu/contracts';
import { useRef, useState } from 'react';
import { useApplicationCommand } from '../../api/commands.js';
import { asProblem } from '../../api/problem.js';
import { dropLocalDraft, keepLocalDraft, readLocalDraft } from './local-draft.js';

const PAUSE_MS = 1_500;

/** How the content of a section stands with the server. */
export type SaveState =
  | { readonly kind: 'unchanged' }
  | { readonly kind: 'saving' }
  | { readonly kind: 'saved'; readonly at: Date }
  /** Kept in this browser: the fields named first by these paths are not complete. */
  | { readonly kind: 'incomplete'; readonly fields: readonly string[] }
  | { readonly kind: 'refused'; readonly problem: Problem };

interface Options<Draft> {
  readonly applicationId: string;
  readonly section: SectionName;
  readonly initial: Draft;
  readonly contentOf: (draft: Draft) => unknown;
}

/**
 * A section being filled in. It is saved by itself when a field is left or after a pause; until it is complete it is
 * kept in this browser, so that nothing is lost either way.
 */
export function useSectionDraft<Draft>({ applicationId, section, initial, contentOf }: Options<Draft>) {
  const { mutateAsync } = useApplicationCommand(applicationId);
  const [draft, setDraft] = useState<Draft>(
    () => (readLocalDraft(applicationId, section) as Draft | undefined) ?? initial,
  );
  const [state, setState] = useState<SaveState>({ kind: 'unchanged' });
  const pending = useRef<{ readonly draft: Draft; readonly timer: ReturnType<typeof setTimeout> } | null>(
    null,
  );

  async function save(next: Draft): Promise<void> {
    const parsed = sectionContent.safeParse({ section, content: contentOf(next) });
    if (!parsed.success) {
      const fields = new Set(parsed.error.issues.map(({ path }) => String(path[1] ?? section)));
      setState({ kind: 'incomplete', fields: [...fields] });
      return;
    }
    setState({ kind: 'saving' });
    try {
      await mutateAsync({
        type: 'declare-section',
        body: parsed.data,
      });
      if (pending.current === null) dropLocalDraft(applicationId, section);
      setState({ kind: 'saved', at: new Date() });
    } catch (error) {
      setState({ kind: 'refused', problem: asProblem(error) });
    }
  }

  function flush(): void {
    if (pending.current === null) return;
    const { draft: latest, timer } = pending.current;
    clearTimeout(timer);
    pending.current = null;
    void save(latest);
  }

  function change(next: Draft): void {
    if (pending.current !== null) clearTimeout(pending.current.timer);
    setDraft(next);
    keepLocalDraft(applicationId, section, next);
    pending.current = { draft: next, timer: setTimeout(flush, PAUSE_MS) };
  }

  return { draft, change, flush, state };
}
