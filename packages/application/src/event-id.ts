import { v5 } from 'uuid';

/** Of all names that Tidu makes ids from; chosen once, at random. */
const NAMESPACE = '6a3c1f0e-5d0b-4c0e-9f53-2f6f5f1f9d47';

/** A UUID made from a command's id and the event's place in it, so that a repeated command makes the same events. */
export const eventId = (commandId: string, index: number): string =>
  uuidFrom(`${commandId}#${String(index)}`);

/** A UUID (version 5, RFC 9562) made from a name: the same name, the same id, on every machine. */
export const uuidFrom = (name: string): string => v5(name, NAMESPACE);
