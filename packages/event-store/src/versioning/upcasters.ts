import { UpcastFailedError } from '../port/errors.js';
import { type JsonValue, type RecordedEvent } from '../port/event.js';

/** Brings an event's data from schema version `from` to the next one. */
export interface Upcaster {
  type: string;
  from: number;
  upcast: (data: JsonValue, event: RecordedEvent) => JsonValue;
}

/**
 * What readers see instead of an event of an older schema: each upcaster makes one step, one after another until none fits.
 * What is stored, and its hash, stay as they are. Where an upcaster throws, the event stands in its place and reading its
 * data throws `UpcastFailedError`: whoever needs this event fails, and nobody else. Throws where two upcasters claim the
 * same step.
 *
 * @example
 * createUpcast([{ type: 'evidence.attached', from: 1, upcast: (data) => ({ ...data, kind: 'report' }) }])
 */
export function createUpcast(upcasters: readonly Upcaster[]): (event: RecordedEvent) => RecordedEvent {
  const steps = new Map<string, Map<number, Upcaster>>();
  for (const upcaster of upcasters) {
    const { type, from } = upcaster;
    const ofType = steps.get(type) ?? new Map<number, Upcaster>();
    if (ofType.has(from)) throw new Error(`two upcasters for ${type} v${from}`);
    steps.set(type, ofType.set(from, upcaster));
  }
  const nextOf = ({ type, schemaVersion }: RecordedEvent): Upcaster | undefined =>
    steps.get(type)?.get(schemaVersion);
  return (stored) => {
    let event = stored;
    for (let next = nextOf(event); next !== undefined; next = nextOf(event)) {
      try {
        event = stepped(event, next);
      } catch (error) {
        return unreadable(event, new UpcastFailedError(event, { cause: error }));
      }
    }
    return event;
  };
}

function stepped(event: RecordedEvent, { upcast }: Upcaster): RecordedEvent {
  return { ...event, schemaVersion: event.schemaVersion + 1, data: upcast(event.data, event) };
}

/** A batch holds events of many streams: thrown at once, one event's fault would keep all of them from being read. */
function unreadable(event: RecordedEvent, fault: UpcastFailedError): RecordedEvent {
  return {
    ...event,
    get data(): JsonValue {
      throw fault;
    },
  };
}
