import { type Problem } from '@tidu/contracts';

/** A refusal of the API (RFC 9457), with its stable code and a sentence in both languages. */
export class ApiProblem extends Error {
  constructor(
    readonly problem: Problem,
    options?: ErrorOptions,
  ) {
    super(problem.message.zh, options);
    this.name = 'ApiProblem';
  }
}

/** What is said when no answer came: the same key is sent again, so nothing happens twice. */
export const unreachable: Problem = {
  type: 'about:blank',
  title: 'unreachable',
  status: 0,
  code: 'unreachable',
  detail: '',
  message: {
    zh: '暂时连不上服务器。您填的内容仍在本页，请稍后再试。',
    en: 'The server cannot be reached. What you entered is still on this page; try again shortly.',
  },
};

function isProblem(body: unknown): body is Problem {
  return typeof body === 'object' && body !== null && 'code' in body && 'message' in body;
}

/** The refusal an unsuccessful answer carries, or one that says the status where there is none. */
export function problemOf(status: number, body: unknown): ApiProblem {
  if (isProblem(body)) return new ApiProblem(body);
  return new ApiProblem({
    type: 'about:blank',
    title: `HTTP ${status}`,
    status,
    code: 'unexpected-answer',
    detail: '',
    message: {
      zh: `服务器未能处理（HTTP ${status}）。没有任何改动，请稍后再试。`,
      en: `The server could not handle this (HTTP ${status}). Nothing was changed; try again shortly.`,
    },
  });
}

/** Any error as a problem that can be shown. */
export function asProblem(error: unknown): Problem {
  return error instanceof ApiProblem ? error.problem : unreachable;
}
