import { canonicalJson } from '../canonical-json/canonical-json.js';
import { type EventRecord, type JsonValue } from './event.js';
import { type AppendOptions, type ExpectedVersion, type StreamCheck } from './event-store.js';
import { InvalidAppendError } from './errors.js';

/**
 * Evidence and other large bodies live in content-addressed storage; an event carries their hash. What must fit is a
 * country's table of statistics in one piece, so that it is published or not.
 */
const MAX_EVENT_CHARACTERS = 4_194_304;
const MAX_RECORDS_PER_APPEND = 1_000;
/** Of all its events together; far below what one text in Node (2^29) or one message to PostgreSQL (1 GB) can hold. */
const MAX_APPEND_CHARACTERS = 33_554_432;
const MAX_NAME_CHARACTERS = 255;

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;
// eslint-disable-next-line no-control-regex -- control characters are exactly what a name must not hold: the hash joins fields by U+000A
const unfit = /[\u0000-\u001f\u007f]|\p{Surrogate}/u;

/** One record, validated, its JSON already in canonical text. */
export interface PreparedRecord {
  stream: string;
  id: string;
  type: string;
  schemaVersion: number;
  metadata: string;
  data: string;
}

export interface PreparedAppend {
  records: PreparedRecord[];
  checks: StreamCheck[];
  commandId: string | null;
  fingerprint: string | null;
}

/** Validates an append and writes its JSON canonically. Throws `InvalidAppendError`. */
export function prepareAppend(
  records: EventRecord[],
  checks: StreamCheck[],
  options: AppendOptions = {},
): PreparedAppend {
  if (records.length === 0) throw new InvalidAppendError('there is no event to append');
  if (records.length > MAX_RECORDS_PER_APPEND)
    throw new InvalidAppendError(`more than ${MAX_RECORDS_PER_APPEND} events`);
  const prepared = records.map(prepareRecord);
  if (prepared.length > 1 && new Set(prepared.map((record) => record.id)).size !== prepared.length) {
    throw new InvalidAppendError('the same event id twice in one append');
  }
  const characters = prepared.reduce((sum, { metadata, data }) => sum + metadata.length + data.length, 0);
  if (characters > MAX_APPEND_CHARACTERS)
    throw new InvalidAppendError(`the append is longer than ${MAX_APPEND_CHARACTERS} characters`);
  for (const check of checks) requireCheck(check);
  const { commandId = null, fingerprint = null } = options;
  if (commandId !== null) requireName(commandId, 'command id');
  if (fingerprint !== null) requireName(fingerprint, 'fingerprint');
  return { records: prepared, checks, commandId, fingerprint };
}

function prepareRecord({ stream, event }: EventRecord): PreparedRecord {
  requireName(stream, 'stream name');
  requireName(event.type, 'event type');
  if (!uuid.test(event.id)) throw new InvalidAppendError(`event id is not a lowercase UUID: ${event.id}`);
  if (!Number.isInteger(event.schemaVersion) || event.schemaVersion < 1 || event.schemaVersion > 32_767) {
    throw new InvalidAppendError(`schema version must be an integer from 1 to 32767: ${event.schemaVersion}`);
  }
  const metadata = canonicalText({ ...event.metadata }, event.id);
  const data = canonicalText(event.data, event.id);
  if (metadata.length + data.length > MAX_EVENT_CHARACTERS) {
    throw new InvalidAppendError(`event ${event.id} is longer than ${MAX_EVENT_CHARACTERS} characters`);
  }
  return { stream, id: event.id, type: event.type, schemaVersion: event.schemaVersion, metadata, data };
}

function canonicalText(value: JsonValue, id: string): string {
  try {
    return canonicalJson(value);
  } catch (error) {
    throw new InvalidAppendError(`event ${id}: ${error instanceof Error ? error.message : String(error)}`);
  }
}

function requireName(name: string, what: string): void {
  if (name.length === 0 || name.length > MAX_NAME_CHARACTERS || unfit.test(name)) {
    throw new InvalidAppendError(
      `${what} must be 1 to ${MAX_NAME_CHARACTERS} characters without control characters`,
    );
  }
}

function requireCheck({ stream, expect }: StreamCheck): void {
  requireName(stream, 'stream name');
  if (typeof expect === 'number' && (!Number.isInteger(expect) || expect < 0)) {
    throw new InvalidAppendError(`expected version must be a whole number: ${expect}`);
  }
}

/** Whether a stream of `actual` events is what was expected. */
export function isSatisfied(expect: ExpectedVersion, actual: number): boolean {
  switch (expect) {
    case 'any':
      return true;
    case 'stream-exists':
      return actual > 0;
    case 'no-stream':
      return actual === 0;
    default:
      return actual === expect;
  }
}
