const keyOf = (applicationId: string, step: string) => `tidu.draft.${applicationId}.${step}`;

/** What was entered and is not yet complete enough for the server; kept in this browser alone. */
export function readLocalDraft(applicationId: string, step: string): unknown {
  const kept = localStorage.getItem(keyOf(applicationId, step));
  return kept === null ? undefined : (JSON.parse(kept) as unknown);
}

export function keepLocalDraft(applicationId: string, step: string, draft: unknown): void {
  localStorage.setItem(keyOf(applicationId, step), JSON.stringify(draft));
}

export function dropLocalDraft(applicationId: string, step: string): void {
  localStorage.removeItem(keyOf(applicationId, step));
}

export function hasLocalDraft(applicationId: string, step: string): boolean {
  return localStorage.getItem(keyOf(applicationId, step)) !== null;
}
