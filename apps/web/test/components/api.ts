import { type Problem } from '@tidu/contracts';

/** What was asked of the API. */
export interface Asked {
  readonly method: string;
  /** With its query. */
  readonly path: string;
  readonly headers: Headers;
  readonly body: string;
}

export interface StubbedApi {
  /** Everything that was asked so far, in its order. */
  readonly asked: readonly Asked[];
  /** Everything that was asked by one method. */
  readonly by: (method: string) => readonly Asked[];
  readonly restore: () => void;
}

/** An answer: a body, or a refusal. */
type Answer = (asked: Asked) => object | Promise<object>;

/** Answers in the API's place: by method and path without its query; what there is no answer to is not found. */
export function stubApi(answers: Readonly<Record<string, Answer>>): StubbedApi {
  const asked: Asked[] = [];
  const real = globalThis.fetch;
  globalThis.fetch = async (input) => {
    if (!(input instanceof Request)) throw new TypeError('the client sends requests');
    const { pathname, search } = new URL(input.url);
    const one = {
      method: input.method,
      path: pathname + search,
      headers: input.headers,
      body: await input.text(),
    };
    asked.push(one);
    const answer = await (answers[`${one.method} ${pathname}`] ?? notFound)(one);
    const status = isProblem(answer) ? answer.status : 200;
    return new Response(JSON.stringify(answer), { status });
  };
  return {
    asked,
    by: (method) => asked.filter((one) => one.method === method),
    restore: () => void (globalThis.fetch = real),
  };
}

/** A refusal with a code. */
export function refusal(status: number, code: string): Problem {
  const message = { zh: `拒绝：${code}`, en: `refused: ${code}` };
  return { type: 'about:blank', title: code, status, code, detail: message.zh, message };
}

const notFound: Answer = () => refusal(404, 'not-found');

function isProblem(answer: object): answer is Problem {
  return 'code' in answer && 'status' in answer && typeof answer.status === 'number';
}
