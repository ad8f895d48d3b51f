import { canonicalJson } from '../canonical-json/canonical-json.js';
import { nextHash } from '../hash-chain/hash-chain.js';
import { type HashedEvent } from '../hash-chain/verify-chain.js';
import { BackupRefusedError } from '../port/errors.js';
import { type JsonValue } from '../port/event.js';
import { type CommandLine, type EventLine, type KeyLine } from './format.js';
import { type ReadLine } from './read-lines.js';

type Kinds<Line> = Record<keyof Line, readonly ('string' | 'integer' | 'null')[]>;

const EVENT: Kinds<EventLine> = {
  position: ['integer'],
  stream: ['string'],
  version: ['integer'],
  id: ['string'],
  type: ['string'],
  schemaVersion: ['integer'],
  recordedAt: ['integer'],
  hash: ['string'],
};

const COMMAND: Kinds<CommandLine> = {
  command: ['string'],
  fingerprint: ['string', 'null'],
  first: ['integer'],
  last: ['integer'],
};

const KEY: Kinds<KeyLine> = {
  subject: ['string'],
  algorithm: ['string'],
  wrappedKey: ['string', 'null'],
  createdAt: ['string'],
  destroyedAt: ['string', 'null'],
};

/** An event line's event, in the texts that the hash covers; throws `BackupRefusedError` unless it is the next of the chain. */
export function checkedEvent(line: ReadLine, position: number, chain: Buffer): HashedEvent {
  const fields = withMembers<EventLine>(line, EVENT);
  const event = {
    ...fields,
    metadata: textOf(line.members['metadata'], position),
    data: textOf(line.members['data'], position),
  };
  if (event.position !== position || event.hash !== nextHash(chain, event).toString('hex'))
    throw alteredAt(position);
  return event;
}

/** A command line's command; throws `BackupRefusedError` unless it speaks of some of the events before it. */
export function checkedCommand(line: ReadLine, events: number): CommandLine {
  const command = withMembers<CommandLine>(line, COMMAND);
  const { first, last } = command;
  if (first < 1 || last < first || events < last) {
    throw new BackupRefusedError(
      `line ${line.number} is of a command on positions ${first} to ${last}, where there are 1 to ${events}`,
    );
  }
  return command;
}

/** Throws `BackupRefusedError` where the line is of no key. */
export function checkedKey(line: ReadLine): KeyLine {
  return withMembers<KeyLine>(line, KEY);
}

function withMembers<Line>({ number, members }: ReadLine, kinds: Kinds<Line>): Line {
  if (hasMembers(members, kinds)) return members;
  throw new BackupRefusedError(`line ${number} was altered at "${String(alteredMember(members, kinds))}"`);
}

function hasMembers<Line>(
  members: Record<string, unknown>,
  kinds: Kinds<Line>,
): members is Record<string, unknown> & Line {
  return alteredMember(members, kinds) === undefined;
}

/** The name of the first member that is not of a kind it may be of. */
function alteredMember<Line>(members: Record<string, unknown>, kinds: Kinds<Line>): string | undefined {
  const found = Object.entries<Kinds<Line>[keyof Line]>(kinds).find(
    ([name, allowed]) => !allowed.some((kind) => isOf(kind, members[name])),
  );
  return found?.[0];
}

function isOf(kind: 'string' | 'integer' | 'null', value: unknown): boolean {
  if (kind === 'null') return value === null;
  return kind === 'integer' ? Number.isSafeInteger(value) : typeof value === 'string';
}

function textOf(json: unknown, position: number): string {
  try {
    return canonicalJson(json as JsonValue);
  } catch {
    throw alteredAt(position);
  }
}

const alteredAt = (position: number): BackupRefusedError =>
  new BackupRefusedError(`it was altered at position ${position}`);
