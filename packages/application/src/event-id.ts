import { createHash } from 'node:crypto';

/** A UUID (version 8, RFC 9562) made from a command's id and the event's place in it, so that a repeated command makes the same events. */
export function eventId(commandId: string, index: number): string {
  return uuidFrom(`${commandId}#${String(index)}`);
}

/** A UUID (version 8, RFC 9562) made from a name: the same name, the same id, on every machine. */
export function uuidFrom(name: string): string {
  const bytes = createHash('sha256').update(name).digest().subarray(0, 16);
  bytes.writeUInt8((bytes.readUInt8(6) & 0x0f) | 0x80, 6);
  bytes.writeUInt8((bytes.readUInt8(8) & 0x3f) | 0x80, 8);
  const hex = bytes.toString('hex');
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-');
}
