import { randomUUID } from 'node:crypto';
import {
  AppendConsistencyViolationError,
  AppendRecordSizeExceededError,
  NO_STREAM,
  TransactionMaxSizeExceededError,
  UnsupportedError as ServerLacksIt,
} from '@kurrent/kurrentdb-client';
import {
  DuplicateEventError,
  UnsupportedError,
  VersionConflictError,
  type AppendResult,
  type PreparedAppend,
} from '@tidu/event-store';
import { failuresAmong, stateCheck, toChecks, versionsMet } from './checks.js';
import { commandMarker, resultOfCommand } from './commands.js';
import { commandStream, requireDistinct } from './names.js';
import { knownIds, resultOf, toVersions } from './repetition.js';
import { type Server } from './server.js';
import { toKurrent } from './to-kurrent.js';
import { untilTaken } from './until-taken.js';

/** Whatever the port allows, in one write: several streams and checks, checks on other streams, a command. */
export async function appendToMany(server: Server, append: PreparedAppend): Promise<AppendResult> {
  const { records, checks, commandId, fingerprint } = append;
  const write = randomUUID();
  const writes = records.map((record) => ({
    streamName: record.stream,
    record: toKurrent(record, write),
  }));
  const states = toChecks(checks);
  if (commandId !== null) {
    const streamName = commandStream(commandId);
    writes.unshift({
      streamName,
      record: commandMarker({ records: records.length, fingerprint }, write),
    });
    states.push(stateCheck(streamName, NO_STREAM));
  }
  requireDistinct([...writes, ...states].map(({ streamName }) => streamName));
  try {
    const { position, responses } = await untilTaken(server, () => server.appendRecords(writes, states));
    const written = new Set(records.map((record) => record.stream));
    const revisions = new Map(
      responses
        .filter(({ streamName }) => written.has(streamName))
        .map(({ streamName, revision }) => [streamName, revision]),
    );
    // A command's marker is new and alone in its stream: the server cannot have taken the append for a repetition.
    if (commandId === null) return await resultOf(server, records, revisions, write);
    return { position: Number(position), versions: toVersions(revisions), duplicate: false };
  } catch (error) {
    if (error instanceof AppendConsistencyViolationError) return await repeatedOrWrong(server, append, error);
    throw asRefusal(error);
  }
}

/** The versions are those the server judged by: read a moment later, they may be others. */
async function repeatedOrWrong(
  server: Server,
  { records, checks, commandId, fingerprint }: PreparedAppend,
  violation: AppendConsistencyViolationError,
): Promise<AppendResult> {
  const met = versionsMet(violation);
  if (commandId !== null && met.has(commandStream(commandId))) {
    return resultOfCommand(server, commandId, fingerprint);
  }
  const failures = failuresAmong(checks, met);
  if (failures.length > 0) throw new VersionConflictError(failures);
  const known = await knownIds(
    server,
    records.filter((record) => met.has(record.stream)),
  );
  if (known.length > 0) throw new DuplicateEventError(known);
  throw violation;
}

/** What a server that refuses an append is to be understood as. */
export function asRefusal(error: unknown): unknown {
  if (error instanceof ServerLacksIt) {
    return new UnsupportedError(
      '需要 KurrentDB 26.1 或更新版本。 Several streams or checks, checks on other streams and command ids need KurrentDB 26.1 or later',
    );
  }
  if (error instanceof TransactionMaxSizeExceededError) {
    return new UnsupportedError(`the server takes at most ${error.maxSize} bytes in one append`);
  }
  if (error instanceof AppendRecordSizeExceededError) {
    return new UnsupportedError(`the server takes at most ${error.maxSize} bytes in one event`);
  }
  return error;
}
