import { randomUUID } from 'node:crypto';
import {
  type AnswerOf,
  type BodyOf,
  type CommandPath,
  type Me,
  type PathOf,
  type Problem,
  type Receipt,
  type StoredFile,
  type Verb,
} from '@tidu/contracts';
import createClient, { type Client, type Middleware } from 'openapi-fetch';

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

/** What stands in the braces of a path. */
export type Places = Readonly<Record<string, string>>;

/** Where the API is, and what looks on at everything asked of it. */
export interface Door {
  readonly url: string;
  readonly watch?: Middleware;
}

/** Any operation: what a path takes and answers is checked by the functions below, from the API's description of itself. */
interface AnyOperation {
  readonly parameters: { readonly header?: Places; readonly path?: Places };
  readonly requestBody?: { readonly content: { readonly 'application/json': unknown } };
  readonly responses: { readonly 200: { readonly content: { readonly 'application/json': unknown } } };
}

interface Asked {
  readonly places?: Places;
  readonly body?: unknown;
  readonly headers?: Places;
}

/** Anybody at the API of a Tidu, without a session. */
export class Guest {
  readonly #client: Client<Record<string, Record<Verb, AnyOperation>>>;

  constructor(
    private readonly door: Door,
    headers: Places = {},
  ) {
    this.#client = createClient({ baseUrl: door.url, headers });
    if (door.watch !== undefined) this.#client.use(door.watch);
  }

  /** Reads a path of the API's description; `places` fill its braces. @throws Refused where there is nothing to read */
  async read<Path extends PathOf<'get'>>(path: Path, places: Places = {}): Promise<AnswerOf<Path>> {
    return (await this.ask('get', path, { places })).data as AnswerOf<Path>;
  }

  /** Gives a command of the API's description. @throws Refused where it is not carried out */
  give<Path extends CommandPath>(
    path: Path,
    places: Places,
    body: BodyOf<Path>,
    options: CommandOptions = {},
  ): Promise<Receipt> {
    return this.post(path, places, body, options);
  }

  /** Reads any address below `/api/`. */
  async get<T>(path: string): Promise<T> {
    return (await this.ask('get', `/api/${path}`, {})).data as T;
  }

  /** Gives any command at an address below `/api/`, with whatever body. @throws Refused where it is not carried out */
  command(path: string, body: unknown, options: CommandOptions = {}): Promise<Receipt> {
    return this.post(`/api/${path}`, {}, body, options);
  }

  /** Uploads a file to an application. */
  async upload(id: string, fileName: string, mediaType: string, bytes: Buffer): Promise<StoredFile> {
    const form = new FormData();
    form.append('file', new Blob([new Uint8Array(bytes)], { type: mediaType }), fileName);
    const uploaded = await this.ask('post', '/api/applications/{id}/files', { places: { id }, body: form });
    return uploaded.data as AnswerOf<'/api/applications/{id}/files', 'post'>;
  }

  private async post(
    path: string,
    places: Places,
    body: unknown,
    { version, at, idempotencyKey }: CommandOptions,
  ): Promise<Receipt> {
    const headers = {
      'Idempotency-Key': idempotencyKey ?? randomUUID(),
      ...(version === undefined ? {} : { 'If-Match': `"${version}"` }),
      ...(at === undefined ? {} : { 'Tidu-Demo-Time': at }),
    };
    return (await this.ask('post', path, { places, body, headers })).data as Receipt;
  }

  /** Asks, whatever it be. @throws Refused where the answer is a refusal */
  async ask(
    method: Verb,
    path: string,
    { places = {}, body, headers = {} }: Asked,
  ): Promise<{ readonly data: unknown; readonly response: Response }> {
    const { data, error, response } = await this.#client
      .request(method, path, { params: { path: places, header: headers }, body })
      .catch((cause: unknown) => {
        throw new Error(`无法连接 ${this.door.url} · cannot reach ${this.door.url}`, { cause });
      });
    if (response.ok) return { data, response };
    const what = `${method.toUpperCase()} ${path}`;
    throw new Refused(what, response.status, isProblem(error) ? error : unexplained(response.status, error));
  }
}

/** Someone at the API of a Tidu, with a session of their own. */
export class Visitor extends Guest {
  private constructor(
    door: Door,
    cookie: string,
    readonly me: Me,
  ) {
    super(door, { cookie });
  }

  /** @throws Refused where account or password are wrong */
  static signIn(door: Door, account: string, password: string): Promise<Visitor> {
    return Visitor.enter(door, '/api/session', { account, password });
  }

  /** Makes an enterprise account and signs in. @throws Refused where the account or the enterprise has one already */
  static signUp(door: Door, account: BodyOf<'/api/accounts'>): Promise<Visitor> {
    return Visitor.enter(door, '/api/accounts', account);
  }

  private static async enter<Path extends '/api/session' | '/api/accounts'>(
    door: Door,
    path: Path,
    body: BodyOf<Path>,
  ): Promise<Visitor> {
    const { data, response } = await new Guest(door).ask('post', path, { body });
    const cookie = response.headers.getSetCookie().map((line) => line.split(';')[0]);
    return new Visitor(door, cookie.join('; '), data as AnswerOf<Path, 'post'>);
  }
}

function isProblem(said: unknown): said is Problem {
  return typeof said === 'object' && said !== null && 'code' in said && typeof said.code === 'string';
}

/** An answer from something that is not Tidu. */
function unexplained(status: number, said: unknown): Problem {
  const text = typeof said === 'string' ? said : JSON.stringify(said);
  const message = { zh: '未说明原因', en: `unexplained: ${text.slice(0, 200)}` };
  return { type: 'about:blank', title: 'unexplained', status, code: 'unexplained', detail: text, message };
}
