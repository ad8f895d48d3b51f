import { AppendConsistencyViolationError, binaryEvent, NO_STREAM } from '@kurrent/kurrentdb-client';
import { asRefusal } from './append-to-many.js';
import { stateCheck } from './checks.js';
import { IDENTITY_STREAM } from './names.js';
import { storedIn } from './stored-in.js';
import { type Server } from './server.js';
import { whenShown } from './when-shown.js';

/**
 * The id of the log's first event of ours, written by whoever asks first. It is written with what every command needs of a
 * server, so an older one is refused here, before anything rests on it.
 */
export async function identityOf(server: Server): Promise<string> {
  const record = binaryEvent({ type: 'tidu.log-begun', data: Buffer.from('{}') });
  try {
    await server.appendRecords(
      [{ streamName: IDENTITY_STREAM, record }],
      [stateCheck(IDENTITY_STREAM, NO_STREAM)],
    );
    return record.id;
  } catch (error) {
    if (!(error instanceof AppendConsistencyViolationError)) throw asRefusal(error);
  }
  return whenShown(server, async () => {
    for await (const { id } of storedIn(server, IDENTITY_STREAM, { limit: 1 })) return id;
    return null;
  });
}
