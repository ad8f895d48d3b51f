import { randomUUID } from 'node:crypto';
import { type paths, type Me, type Problem, type Receipt, type StoredFile } from '@tidu/contracts';
import { type AnswerOf } from './api-paths.js';

/** A refusal by the API, as problem details (RFC 9457). */
export class Refused extends Error {
  constructor(
    readonly what: string,
    readonly status: number,
    readonly problem: Problem,
  ) {
    const issues = (problem.issues ?? []).map(
      ({ path, message }) => `\n    ${path}: ${message.zh} ${message.en}`,
    );
    super(
      `${what} → ${status} ${problem.code}: ${problem.message.zh} ${problem.message.en}${issues.join('')}`,
    );
  }
}

export interface CommandOptions {
  /** The version the sender has seen; none for a command that makes a new thing. */
  readonly version?: number;
  /** The time of the act (demo installations only), ISO 8601. */
  readonly at?: string;
  readonly idempotencyKey?: string;
}

/** Someone at the API of a Tidu, with a session of their own. */
export class Visitor {
  private constructor(
    private readonly url: string,
    private readonly cookie: string,
    readonly me: Me,
  ) {}

  /** @throws Refused where account or password are wrong */
  static signIn(url: string, account: string, password: string): Promise<Visitor> {
    return Visitor.enter(url, 'session', { account, password });
  }

  /** Makes an enterprise account and signs in. @throws Refused where the account or the enterprise has one already */
  static signUp(
    url: string,
    account: {
      readonly account: string;
      readonly password: string;
      readonly name: string;
      readonly uscc: string;
      readonly region?: string;
    },
  ): Promise<Visitor> {
    return Visitor.enter(url, 'accounts', account);
  }

  private static async enter(url: string, path: string, body: unknown): Promise<Visitor> {
    const response = await send(url, `POST ${path}`, { body: JSON.stringify(body), headers: JSON_BODY });
    const cookie = response.headers.getSetCookie().map((line) => line.split(';')[0]);
    return new Visitor(url, cookie.join('; '), (await response.json()) as Me);
  }

  async get<T>(path: string): Promise<T> {
    return (await (await this.send(`GET ${path}`, {})).json()) as T;
  }

  /** Reads a path of the API's description; `params` fill its braces. */
  async read<Path extends keyof paths>(
    path: Path,
    params: Readonly<Record<string, string>> = {},
  ): Promise<AnswerOf<Path>> {
    const filled = path
      .replace(/^\/api\//, '')
      .replace(/\{(\w+)\}/g, (_braces, name: string) => encodeURIComponent(params[name] ?? ''));
    return this.get<AnswerOf<Path>>(filled);
  }

  /** Gives a command. @throws Refused where it is not carried out */
  async command(
    path: string,
    body: unknown,
    { version, at, idempotencyKey }: CommandOptions = {},
  ): Promise<Receipt> {
    const headers = {
      ...JSON_BODY,
      'Idempotency-Key': idempotencyKey ?? randomUUID(),
      ...(version === undefined ? {} : { 'If-Match': `"${version}"` }),
      ...(at === undefined ? {} : { 'Tidu-Demo-Time': at }),
    };
    return (await (
      await this.send(`POST ${path}`, { headers, body: JSON.stringify(body) })
    ).json()) as Receipt;
  }

  /** Uploads a file to an application. */
  async upload(
    applicationId: string,
    fileName: string,
    mediaType: string,
    bytes: Buffer,
  ): Promise<StoredFile> {
    const form = new FormData();
    form.append('file', new Blob([new Uint8Array(bytes)], { type: mediaType }), fileName);
    return (await (
      await this.send(`POST applications/${applicationId}/files`, { body: form })
    ).json()) as StoredFile;
  }

  private send(what: string, init: RequestInit): Promise<Response> {
    return send(this.url, what, { ...init, headers: { ...(init.headers as object), cookie: this.cookie } });
  }
}

const JSON_BODY = { 'Content-Type': 'application/json' };

async function send(url: string, what: string, init: RequestInit): Promise<Response> {
  const [method = 'GET', path = ''] = what.split(' ');
  const response = await fetch(new URL(`/api/${path}`, url), { ...init, method }).catch((error: unknown) => {
    throw new Error(`无法连接 ${url} · cannot reach ${url}`, { cause: error });
  });
  if (response.ok) return response;
  const said = await response.text();
  throw new Refused(what, response.status, problemOf(said) ?? unexplained(response.status, said));
}

function problemOf(said: string): Problem | null {
  try {
    const body = JSON.parse(said) as Problem;
    return typeof body.code === 'string' ? body : null;
  } catch {
    return null; // not JSON: an answer from something that is not Tidu
  }
}

function unexplained(status: number, said: string): Problem {
  const message = { zh: '未说明原因', en: `unexplained: ${said.slice(0, 200)}` };
  return { type: 'about:blank', title: 'unexplained', status, code: 'unexplained', detail: said, message };
}
