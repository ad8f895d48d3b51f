import pg from 'pg';
import { type Query, queryOf, type Statement } from './statement.js';

/** Runs a statement whose answer is one value, and gives its text; null where the value is null. */
export type AskOneValue = (statement: Statement, values: (string | null)[]) => Promise<string | null>;

/** Asks on this connection; `sessions` as for `runOn`. Rejects with what pg rejects with. */
export function askOneValue(
  client: pg.Client,
  sessions: boolean,
  statement: Statement,
  values: (string | null)[],
): Promise<string | null> {
  return new Promise((resolve, reject) => {
    const query = new OneValueQuery(queryOf(statement, sessions, values), (error) => {
      if (error == null) resolve(query.value);
      else reject(error);
    });
    client.query(query);
  });
}

/** What pg knows of its connection, and does not tell its types. */
interface Wire {
  readonly stream: { cork(): void; uncork(): void };
  readonly parsedStatements: Record<string, string | undefined>;
  bind(message: { statement: string; values: (string | null)[] }): void;
  execute(message: object): void;
  sync(): void;
}

/**
 * Sent without asking what columns the answer has, once the statement is prepared: to describe them and to read the
 * description takes both sides a tenth of a lone append. A `pg.Query`, because only those are let into a pipeline.
 */
class OneValueQuery extends pg.Query {
  value: string | null = null;

  constructor(
    private readonly question: Query<string | null>,
    answered: (error?: Error | null) => void,
  ) {
    super(question, answered);
  }

  override readonly submit = (connection: pg.Connection): void => {
    const { name, values } = this.question;
    const wire = connection as unknown as Wire;
    if (name === undefined || wire.parsedStatements[name] === undefined) {
      pg.Query.prototype.submit.call(this, connection);
      return;
    }
    wire.stream.cork();
    try {
      wire.bind({ statement: name, values });
      wire.execute({});
      wire.sync();
    } finally {
      wire.stream.uncork();
    }
  };

  handleDataRow({ fields }: { fields: (string | null)[] }): void {
    this.value = fields[0] ?? null;
  }
}
