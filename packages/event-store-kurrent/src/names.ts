import { InvalidAppendError, UnsupportedError } from '@tidu/event-store';

const COMMANDS = 'tidu_command-';
/** Holds one event, whose id names the log. */
export const IDENTITY_STREAM = 'tidu_log';

/** Where it stands that a command was carried out. */
export function commandStream(commandId: string): string {
  return COMMANDS + commandId;
}

/** Neither the server's own streams, nor the markers of commands, nor the name of the log. */
export function isOurs(stream: string): boolean {
  return !stream.startsWith('$') && !stream.startsWith(COMMANDS) && stream !== IDENTITY_STREAM;
}

/** Whatever stood in a stream that is not ours would never be read with the log. Throws `InvalidAppendError`. */
export function requireOurs(streams: string[]): void {
  const kept = new Set(streams.filter((stream) => !isOurs(stream)));
  if (kept.size === 0) return;
  throw new InvalidAppendError(
    `${IDENTITY_STREAM} and names that begin with $ or ${COMMANDS} are kept: ${[...kept].join(', ')}`,
  );
}

/** Within one append the server takes names that differ in their case alone for one, and writes to the first. */
export function requireDistinct(streams: Iterable<string>): void {
  const spelled = new Map<string, string>();
  for (const stream of new Set(streams)) {
    const other = spelled.get(stream.toLowerCase());
    if (other !== undefined)
      throw new UnsupportedError(`${other} and ${stream} in one append differ in case alone`);
    spelled.set(stream.toLowerCase(), stream);
  }
}
