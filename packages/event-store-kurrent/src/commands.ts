import { binaryEvent, type BinaryEventData } from '@kurrent/kurrentdb-client';
import { CommandReusedError, type AppendResult, type CommandResult } from '@tidu/event-store';
import { commandStream } from './names.js';
import { textOf, toRecorded, type StoredInKurrent } from './recorded.js';
import { type Server } from './server.js';
import { storedInLog } from './stored-in-log.js';
import { storedIn } from './stored-in.js';
import { whenShown } from './when-shown.js';

interface CarriedOut {
  records: number;
  fingerprint: string | null;
}

/** Goes before the records of its command, so that the last place of the append is that of a record. */
export function commandMarker(carriedOut: CarriedOut, write: string): BinaryEventData {
  return binaryEvent({
    type: 'tidu.command-carried-out',
    data: Buffer.from(JSON.stringify(carriedOut)),
    metadata: { write },
  });
}

export async function findCommand(server: Server, commandId: string): Promise<CommandResult | null> {
  for await (const marker of storedIn(server, commandStream(commandId), { limit: 1 })) {
    const { records, fingerprint } = JSON.parse(textOf(marker)) as CarriedOut;
    const written = (await writtenWith(server, marker, records)).map(toRecorded);
    const last = written.at(-1);
    // Stream and log are read from different indexes: what is not all there yet has not been answered either.
    if (last === undefined || written.length < records) return null;
    return {
      position: last.position,
      versions: Object.fromEntries(written.map((each) => [each.stream, each.version])),
      fingerprint,
      duplicate: true,
    };
  }
  return null;
}

/** An append is one write to the log: its records follow their marker, and each names the write as the marker does. */
async function writtenWith(
  server: Server,
  { position, metadata }: StoredInKurrent,
  count: number,
): Promise<StoredInKurrent[]> {
  const written: StoredInKurrent[] = [];
  if (position === undefined) return written;
  // The marker itself is one more.
  const reading = { direction: 'forward', from: position, pageSize: count + 1 } as const;
  for await (const stored of storedInLog(server, reading)) {
    if (stored.metadata.write !== metadata.write) break;
    written.push(stored);
    if (written.length === count) break;
  }
  return written;
}

/** The first result of a command that the server refused to carry out again. */
export async function resultOfCommand(
  server: Server,
  commandId: string,
  fingerprint: string | null,
): Promise<AppendResult> {
  const command = await whenShown(server, () => findCommand(server, commandId));
  if (command.fingerprint !== fingerprint) throw new CommandReusedError(commandId);
  return { position: command.position, versions: command.versions, duplicate: true };
}
