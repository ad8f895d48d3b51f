import { strFromU8, strToU8 } from 'fflate';
import { eventLine, parseEventLine, type SealedEvent } from '@tidu/ledger';
import { type Files } from '../src/dossier/dossier.js';
import { type EventRef, type FaultCode } from '../src/findings.js';

/** Something done to the files of a dossier, and what must be said of it. */
export interface Tampering {
  readonly name: string;
  readonly change: (files: Map<string, Uint8Array>) => void;
  readonly code: FaultCode;
  /** The event that must be named. */
  readonly event?: Pick<EventRef, 'stream' | 'version'>;
}

export function textOf(files: Files, name: string): string {
  return strFromU8(files.get(name) ?? new Uint8Array());
}

export function edit(files: Map<string, Uint8Array>, name: string, change: (text: string) => string): void {
  files.set(name, strToU8(change(textOf(files, name))));
}

export function editJson(
  files: Map<string, Uint8Array>,
  name: string,
  change: (value: never) => unknown,
): void {
  edit(files, name, (text) => `${JSON.stringify(change(JSON.parse(text) as never), null, 1)}\n`);
}

export const streamFiles = (files: Files): string[] =>
  [...files.keys()].filter((name) => name.startsWith('streams/'));

export function eventsIn(files: Files, name: string): SealedEvent[] {
  return textOf(files, name)
    .trimEnd()
    .split('\n')
    .flatMap((line) => parseEventLine(line) ?? []);
}

export function writeEvents(
  files: Map<string, Uint8Array>,
  name: string,
  events: readonly SealedEvent[],
): void {
  files.set(name, strToU8(events.map((event) => `${eventLine(event)}\n`).join('')));
}

/** Another value of the same kind, somewhere in a JSON text: a digit or a letter within a value. */
export function otherText(json: string): string {
  const at = json.search(/(?<=:"?)[0-9a-z](?=[^"]*[",}\]])/i);
  if (at === -1) return json.replace('{', '{"x":1,').replace(',}', '}');
  const char = json[at] ?? '0';
  const other = /[0-8]/.test(char) ? String(Number(char) + 1) : char === '9' ? '8' : char === 'a' ? 'b' : 'a';
  const changed = json.slice(0, at) + other + json.slice(at + 1);
  try {
    JSON.parse(changed);
    return changed;
  } catch {
    return json.replace(/\}$/, json === '{}' ? '"x":1}' : ',"x":1}');
  }
}
