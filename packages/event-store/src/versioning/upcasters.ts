import { type JsonValue, type RecordedEvent } from '../port/event.js';

/** Brings an event's data from schema version `from` to the next one (or to another type altogether, never used before). */
export interface Upcaster {
  type: string;
  from: number;
  /** Where the type was renamed; the same type otherwise. */
  toType?: string;
  upcast: (data: JsonValue, event: RecordedEvent) => JsonValue;
}

/**
 * What readers see instead of an event of an older schema: each upcaster makes one step, one after another until none fits.
 * What is stored, and its hash, stay as they are. Throws where two upcasters claim the same step. Where an upcaster throws, the
 * event is handed over all the same, with the place, type and schema version it would have, and throws that error whenever
 * its `data` is read: whoever reads the log passes it, and a projection that needs it can set that one event aside.
 *
 * @example
 * createUpcast([{ type: 'evidence.attached', from: 1, upcast: (data) => ({ ...data, kind: 'report' }) }])
 */
export function createUpcast(upcasters: readonly Upcaster[]): (event: RecordedEvent) => RecordedEvent {
  const steps = new Map<string, Upcaster>();
  for (const upcaster of upcasters) {
    const step = stepOf(upcaster.type, upcaster.from);
    if (steps.has(step)) throw new Error(`two upcasters for ${step}`);
    steps.set(step, upcaster);
  }
  return (stored) => {
    let event = stored;
    let failure: { error: unknown } | undefined;
    for (let next = steps.get(stepOf(event.type, event.schemaVersion)); next !== undefined;) {
      const renamed = next.toType !== undefined && next.toType !== event.type;
      let data: JsonValue = null;
      try {
        if (failure === undefined) data = next.upcast(event.data, event);
      } catch (error) {
        failure = { error };
      }
      event = {
        ...event,
        type: next.toType ?? event.type,
        schemaVersion: renamed ? 1 : event.schemaVersion + 1,
        data,
      };
      next = steps.get(stepOf(event.type, event.schemaVersion));
    }
    return failure === undefined ? event : withoutData(event, failure.error);
  };
}

function withoutData(event: RecordedEvent, error: unknown): RecordedEvent {
  return {
    ...event,
    get data(): JsonValue {
      throw error;
    },
  };
}

const stepOf = (type: string, version: number): string => `${type} v${version}`;
