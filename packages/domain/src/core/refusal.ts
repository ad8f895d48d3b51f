/** A sentence for people in both languages; the Chinese one is authoritative. */
export interface Message {
  readonly zh: string;
  readonly en: string;
}

/** One fault in what was sent: where, and what is wrong with it. */
export interface InputIssue {
  readonly path: string;
  readonly message: Message;
}

/**
 * Why a command was not carried out. Nothing was recorded.
 * `forbidden`: not this person; `conflict`: not now; `invalid`: not like this; `not-found`: no such thing.
 */
export interface Refusal {
  readonly kind: 'forbidden' | 'conflict' | 'invalid' | 'not-found';
  readonly code: string;
  /** The reason alone: it is shown before anybody tries as well. */
  readonly message: Message;
  /** What became of what was sent, where there is more to say than that nothing was changed. */
  readonly kept?: Message;
  readonly issues?: readonly InputIssue[];
}

export function forbidden(code: string, zh: string, en: string): Refusal {
  return { kind: 'forbidden', code, message: { zh, en } };
}

export function conflict(code: string, zh: string, en: string): Refusal {
  return { kind: 'conflict', code, message: { zh, en } };
}

export function notFound(code: string, zh: string, en: string): Refusal {
  return { kind: 'not-found', code, message: { zh, en } };
}

/** Refuses bad input with every fault named at once. */
export function invalid(code: string, zh: string, en: string, issues: readonly InputIssue[] = []): Refusal {
  return { kind: 'invalid', code, message: { zh, en }, issues };
}

/** A refusal that says what became of what was sent. */
export function keeping(refusal: Refusal, zh: string, en: string): Refusal {
  return { ...refusal, kept: { zh, en } };
}

export function issue(path: string, zh: string, en: string): InputIssue {
  return { path, message: { zh, en } };
}
