import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { BackupRefusedError } from '../port/errors.js';
import { type Closing, type Header, type LineFormat } from './format.js';
import { unzippedLines } from './lines.js';

/** A line's JSON, nothing about its members checked yet. */
export interface ReadLine {
  /** From 1, the header. */
  number: number;
  members: Record<string, unknown>;
}

/** What a closing line counts, and the digest of the lines before it. */
export interface ReadClosing {
  counts: Record<string, unknown>;
  digest: string;
}

/**
 * Hands each line between header and closing line to `take`. Rejects with `BackupRefusedError` where the file is of
 * another format or of a newer version, cut short, or not what its digest says; `take` has then seen lines in vain.
 */
export async function readLines(
  file: string,
  format: LineFormat,
  take: (line: ReadLine) => Promise<void>,
): Promise<ReadClosing> {
  const sha256 = createHash('sha256');
  let header: Pick<Header, 'version'> | null = null;
  let closing: Record<string, unknown> | null = null;
  let number = 0;
  for await (const text of unzippedLines(createReadStream(file))) {
    number += 1;
    if (closing !== null) throw new BackupRefusedError('there is more after its closing line');
    const members = membersOf(text, number);
    if ('closes' in members) {
      closing = members;
      continue;
    }
    sha256.update(`${text}\n`);
    if (header === null) header = checkedHeader(members, format);
    else await take({ number, members });
  }
  if (header === null || closing === null) throw new BackupRefusedError('it was cut short');
  const digest = sha256.digest('hex');
  if (header.version >= format.digestSince && (closing as Partial<Closing>).digest !== digest)
    throw new BackupRefusedError('it was altered: its closing line holds another digest');
  return { counts: closing, digest };
}

function membersOf(text: string, number: number): Record<string, unknown> {
  const value = parsed(text, number);
  if (typeof value !== 'object' || value === null)
    throw new BackupRefusedError(`line ${number} says nothing`);
  return value as Record<string, unknown>;
}

function parsed(text: string, number: number): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new BackupRefusedError(
      number === 1 ? 'it is not a backup of this platform' : `line ${number} is not JSON`,
    );
  }
}

function checkedHeader(members: Record<string, unknown>, format: LineFormat): Pick<Header, 'version'> {
  const { format: name, version } = members;
  if (name !== format.name) {
    throw new BackupRefusedError(
      typeof name === 'string'
        ? `its format is ${name}, where ${format.name} is needed`
        : 'it is not a backup of this platform',
    );
  }
  if (typeof version !== 'number' || !Number.isInteger(version) || version < 1)
    throw new BackupRefusedError('its header names no version');
  if (version > format.version) {
    throw new BackupRefusedError(
      `it is of version ${version} of ${format.name}, this program reads up to version ${format.version}; use a newer one`,
    );
  }
  return { version };
}
