import pg from 'pg';
import { bindExecuteAndSync } from './bind.js';
import { type Statement } from './statement.js';
import { type Wire } from './wire.js';

/** Runs a statement whose answer is one value, and gives its text; null where the value is null. */
export type AskOneValue = (statement: Statement, values: (string | null)[]) => Promise<string | null>;

/** Asks on this connection; `sessions` as for `runOn`. Rejects with what pg rejects with. */
export function askOneValue(
  client: pg.Client,
  sessions: boolean,
  { name, text }: Statement,
  values: (string | null)[],
): Promise<string | null> {
  return new Promise((resolve, reject) => {
    const query = new OneValueQuery(sessions ? name : undefined, text, values, (error) => {
      if (error == null) resolve(query.value);
      else reject(error);
    });
    client.query(query);
  });
}

/**
 * Sent without asking what columns the answer has, once the statement is prepared: to describe them and to read the
 * description takes both sides a tenth of a lone append. A `pg.Query`, because only those are let into a pipeline.
 */
class OneValueQuery extends pg.Query {
  value: string | null = null;

  constructor(
    private readonly name: string | undefined,
    text: string,
    private readonly values: (string | null)[],
    answered: (error?: Error | null) => void,
  ) {
    super(text, answered);
  }

  /** What pg has put in its place by now: where it limits the time of a question, it learns here that it was answered. */
  declare private readonly callback: (error: null) => void;

  override readonly submit = (connection: pg.Connection): void => {
    const { name, values } = this;
    const wire = connection as unknown as Wire;
    if (name === undefined || wire.parsedStatements[name] === undefined) {
      pg.Query.prototype.submit.call(this, connection);
      return;
    }
    // Where the other side has gone, the end of the connection is on its way here, and answers every question.
    if (wire.stream.writable) wire.stream.write(bindExecuteAndSync(name, values));
  };

  handleDataRow({ fields }: { fields: (string | null)[] }): void {
    this.value = fields[0] ?? null;
  }

  /** What pg would gather here, nobody asks for. */
  handleCommandComplete(): void {
    return;
  }

  handleReadyForQuery(): void {
    this.callback(null);
  }
}
