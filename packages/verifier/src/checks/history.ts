import {
  aggregateNamed,
  aggregateOf,
  type AggregateName,
  aggregates,
  type StateOf,
  streamOf,
  upcastersOf,
} from '@tidu/domain';
import { type SealedEvent } from '@tidu/ledger';
import { type Finding, finding } from '../findings.js';
import { refOf } from './order.js';

/** An event as the domain reads it. */
export interface ReadEvent {
  readonly sealed: SealedEvent;
  readonly type: string;
  readonly data: unknown;
  readonly metadata: Readonly<Record<string, unknown>>;
}

const steps = upcastersOf();

/** Streams as the domain reads them; what it cannot read is told and left out. */
export class History {
  readonly findings: Finding[] = [];
  readonly #streams = new Map<string, readonly ReadEvent[]>();

  constructor(streams: ReadonlyMap<string, readonly SealedEvent[]>) {
    for (const [stream, events] of streams)
      this.#streams.set(
        stream,
        events.flatMap((event) => this.#read(event) ?? []),
      );
  }

  #read(sealed: SealedEvent): ReadEvent | null {
    const { type, schemaVersion } = sealed;
    try {
      const metadata = JSON.parse(sealed.metadata) as unknown;
      const stored = JSON.parse(sealed.data) as Parameters<(typeof steps)[number]['upcast']>[0];
      const data = steps
        .filter((step) => step.type === type && step.from >= schemaVersion)
        .reduce((older, { upcast }) => upcast(older), stored);
      if (metadata !== null && typeof metadata === 'object')
        return { sealed, type, data, metadata: metadata as Readonly<Record<string, unknown>> };
    } catch {
      // Told below: an event that is no JSON of its version.
    }
    this.findings.push(finding('event-unreplayable', { event: refOf(sealed) }));
    return null;
  }

  streams(): IterableIterator<[string, readonly ReadEvent[]]> {
    return this.#streams.entries();
  }

  of(stream: string): readonly ReadEvent[] {
    return this.#streams.get(stream) ?? [];
  }

  has(stream: string): boolean {
    return this.#streams.has(stream);
  }

  /** All events in the order of the log. */
  inOrder(): ReadEvent[] {
    return [...this.#streams.values()].flat().sort((a, b) => a.sealed.index - b.sealed.index);
  }

  /** What a thing was before a place of the log; as it is in the end where none is given. */
  stateOf<Name extends AggregateName>(aggregate: Name, id: string, before = Infinity): StateOf<Name> {
    const events = this.of(streamOf(aggregate, id)).filter(({ sealed }) => sealed.index < before);
    return fold(aggregate, events) as StateOf<Name>;
  }
}

/** Folds events as the domain does; one it cannot take leaves the state as it was. */
export function fold(aggregate: AggregateName, events: readonly ReadEvent[]): unknown {
  return events.reduce<unknown>(
    (state, event) => evolved(aggregate, state, event) ?? state,
    aggregates[aggregate].initial,
  );
}

function evolved(aggregate: AggregateName, state: unknown, { type, data }: ReadEvent): unknown {
  try {
    return aggregateNamed(aggregate).evolve(state, { type, data } as Parameters<
      ReturnType<typeof aggregateNamed>['evolve']
    >[1]);
  } catch {
    return undefined;
  }
}

/** Events that a fold throws on: no deciders wrote them. */
export function unreplayable(history: History): Finding[] {
  return [...history.streams()].flatMap(([stream, events]) => {
    const owner = aggregateOf(stream);
    if (owner === null) return [];
    let state: unknown = aggregates[owner.aggregate].initial;
    return events.flatMap((event) => {
      const next = evolved(owner.aggregate, state, event);
      if (next === undefined && event.type in aggregates[owner.aggregate].eventFacts)
        return [finding('event-unreplayable', { event: refOf(event.sealed) })];
      state = next ?? state;
      return [];
    });
  });
}
