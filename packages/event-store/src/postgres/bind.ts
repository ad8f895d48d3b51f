const BIND = 'B'.charCodeAt(0);
/** UTF-8 takes no more for a UTF-16 unit. */
const MOST_BYTES = 3;
const LENGTH_BYTES = 4;
/** More than its code, length, names' ends and formats take. */
const REST_OF_BIND = 32;
/** Execute the unnamed portal, all of its rows; Sync. */
const EXECUTE_AND_SYNC = Buffer.from('E\0\0\0\x09\0\0\0\0\0S\0\0\0\x04', 'latin1');

/**
 * The messages that run a prepared statement with these values, in one piece. pg's own serialiser measures each text before
 * it writes it, which makes a lone append a fiftieth longer, and gives a piece for each message: to send three, a thirtieth.
 * PostgreSQL documentation, "Message Formats": Bind, Execute, Sync; all parameters and results as text.
 */
export function bindExecuteAndSync(statement: string, values: readonly (string | null)[]): Buffer {
  let most = REST_OF_BIND + statement.length * MOST_BYTES + EXECUTE_AND_SYNC.length;
  for (const value of values) most += LENGTH_BYTES + (value?.length ?? 0) * MOST_BYTES;
  const bytes = Buffer.allocUnsafe(most);

  let at = bytes.writeUInt8(BIND) + LENGTH_BYTES;
  at = bytes.writeUInt8(0, at);
  at = bytes.writeUInt8(0, at + bytes.write(statement, at));
  at = bytes.writeInt16BE(0, at);
  at = bytes.writeInt16BE(values.length, at);
  for (const value of values) at = writeValue(bytes, at, value);
  at = bytes.writeInt16BE(0, at);
  bytes.writeInt32BE(at - 1, 1);
  return bytes.subarray(0, at + EXECUTE_AND_SYNC.copy(bytes, at));
}

function writeValue(bytes: Buffer, at: number, value: string | null): number {
  if (value === null) return bytes.writeInt32BE(-1, at);
  const length = bytes.write(value, at + LENGTH_BYTES);
  return bytes.writeInt32BE(length, at) + length;
}
