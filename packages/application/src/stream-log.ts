import { type RecordedEvent } from '@tidu/event-store';

/** A log that is read stream by stream; an event store is one. */
export interface StreamLog {
  /** The events of a stream, oldest first. */
  readonly read: (stream: string) => Promise<readonly RecordedEvent[]>;
}

/** A moment (时点): a place in the order of all events, or a time by the platform's clock, ISO 8601 UTC. */
export type Moment = { readonly position: number } | { readonly time: string };

/** The log as it stood at a moment: no stream goes on after it. */
export function logAt(log: StreamLog, moment: Moment): StreamLog {
  return {
    async read(stream) {
      const events = await log.read(stream);
      const end = events.findIndex((event) => isAfter(event, moment));
      return end === -1 ? events : events.slice(0, end);
    },
  };
}

function isAfter({ position, metadata }: RecordedEvent, moment: Moment): boolean {
  return 'position' in moment
    ? position > moment.position
    : Date.parse(metadata.at) > Date.parse(moment.time);
}
