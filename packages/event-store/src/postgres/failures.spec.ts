import { describe, expect, it } from '@jest/globals';
import { StoreUnavailableError } from '../port/errors.js';
import { asStoreError, isPassing } from './failures.js';

const withCode = (code: string): object => ({ code, message: 'as the server says it' });

/** Passing: the same statement may well succeed a moment later. */
const failures: [string, unknown, 'passing' | 'lasting', string][] = [
  ['08006 connection_failure', withCode('08006'), 'passing', 'connection'],
  ['08P01 protocol_violation', withCode('08P01'), 'passing', 'connection'],
  ['40001 serialization_failure', withCode('40001'), 'passing', 'connection'],
  ['40P01 deadlock_detected', withCode('40P01'), 'passing', 'connection'],
  ['57P01 admin_shutdown', withCode('57P01'), 'passing', 'connection'],
  ['57P03 cannot_connect_now', withCode('57P03'), 'passing', 'connection'],
  ['53300 too_many_connections', withCode('53300'), 'passing', 'connection'],
  ['57014 query_canceled', withCode('57014'), 'lasting', 'failed'],
  ['53100 disk_full', withCode('53100'), 'lasting', 'disk-full'],
  ['53200 out_of_memory', withCode('53200'), 'lasting', 'overloaded'],
  ['53400 configuration_limit_exceeded', withCode('53400'), 'lasting', 'overloaded'],
  ['25006 read_only_sql_transaction', withCode('25006'), 'lasting', 'read-only'],
  ['42501 insufficient_privilege', withCode('42501'), 'lasting', 'failed'],
  ['28P01 invalid_password', withCode('28P01'), 'lasting', 'failed'],
  ['P0001 raise_exception', withCode('P0001'), 'lasting', 'failed'],
  ['23505 unique_violation', withCode('23505'), 'lasting', 'failed'],
  ...['ECONNREFUSED', 'ECONNRESET', 'EPIPE', 'ENOENT', 'ETIMEDOUT', 'ENOTFOUND', 'EHOSTUNREACH'].map(
    (code): (typeof failures)[number] => [code, withCode(code), 'passing', 'connection'],
  ),
  ...[
    'Connection terminated',
    'Connection terminated unexpectedly',
    'Connection terminated due to connection timeout',
    'timeout exceeded when trying to connect',
    'Client has encountered a connection error and is not queryable',
  ].map((message): (typeof failures)[number] => [message, new Error(message), 'passing', 'connection']),
  [
    'every address refused',
    Object.assign(new AggregateError([withCode('ECONNREFUSED')]), { code: undefined }),
    'passing',
    'connection',
  ],
  ['an error of our own', new TypeError('x is not a function'), 'lasting', 'failed'],
  ['no error at all', undefined, 'lasting', 'failed'],
];

describe('a failure of the database', () => {
  it.each(failures)('%s', (_, failure, kind, reason) => {
    expect(isPassing(failure)).toBe(kind === 'passing');
    const error = asStoreError(failure);
    expect(error).toBeInstanceOf(StoreUnavailableError);
    expect(error).toMatchObject({ code: 'store-unavailable', reason, cause: failure });
  });

  it.each(['3F000', '42P01', '42883'])(
    '%s says that the schema is not the one this version knows',
    (code) => {
      const failure = withCode(code);
      expect(isPassing(failure)).toBe(false);
      expect(asStoreError(failure)).toMatchObject({ code: 'schema-mismatch', cause: failure });
    },
  );
});
