import { type Problem } from '@tidu/contracts';
import { type Message, type Refusal } from '@tidu/domain';

/** A refusal on its way out: what the domain said, and the version the thing has now where that matters. */
export class RefusedError extends Error {
  constructor(
    readonly refusal: Refusal,
    readonly currentVersion?: number,
  ) {
    super(refusal.code);
  }
}

/** A refusal that is HTTP's own business: a header missing, nobody signed in. */
export class HttpProblem extends Error {
  constructor(
    readonly status: number,
    readonly code: string,
    readonly zh: string,
    readonly en: string,
  ) {
    super(code);
  }
}

const STATUS: Readonly<Record<Refusal['kind'], number>> = {
  forbidden: 403,
  'not-found': 404,
  conflict: 409,
  invalid: 422,
};

/**
 * Problem details (RFC 9457) of a refusal.
 * @param isRead whether it was a read that was refused, by which nothing could have been changed
 */
export function problemOfRefusal({ refusal, currentVersion }: RefusedError, isRead: boolean): Problem {
  const { zh, en } = isRead ? refusal.message : withWhatWasKept(refusal);
  return {
    ...problemOf(STATUS[refusal.kind], refusal.code, zh, en),
    ...(refusal.issues && refusal.issues.length > 0 ? { issues: [...refusal.issues] } : {}),
    ...(refusal.code === 'version-conflict' && currentVersion !== undefined ? { currentVersion } : {}),
  };
}

const NOTHING_CHANGED: Message = { zh: '没有任何改动。', en: 'Nothing was changed.' };

/** The reason, and what became of what was sent. Bad input says by itself that it was not taken. */
function withWhatWasKept({ kind, message, kept }: Refusal): Message {
  const left = kept ?? (kind === 'conflict' || kind === 'forbidden' ? NOTHING_CHANGED : null);
  return left === null ? message : { zh: message.zh + left.zh, en: `${message.en} ${left.en}` };
}

/** Problem details with a stable code; `detail` is the Chinese sentence, `message` holds both. */
export function problemOf(status: number, code: string, zh: string, en: string): Problem {
  return { type: `urn:tidu:problem:${code}`, title: en, status, code, detail: zh, message: { zh, en } };
}
