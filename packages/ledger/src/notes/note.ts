/** A line that signs a note: whose key, and the bytes: 4 of the key's id, then the signature. */
export interface SignatureLine {
  readonly name: string;
  readonly keyId: number;
  readonly signature: Buffer;
}

/** A signed note (C2SP signed-note): a text that ends in a line feed, and who signed it. */
export interface Note {
  readonly text: string;
  readonly signatures: readonly SignatureLine[];
}

/** More lines than this are nothing a log of ours ever had; the format asks for 16 at least. */
const MOST_SIGNATURES = 100;
const BASE64 = /^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/;
const NAME = /^[^\s+]+$/u;
// eslint-disable-next-line no-control-regex -- control characters are what a note must not hold
const CONTROL = /[\u0000-\u0009\u000b-\u001f]/;

/** Whether a key may be called so: without spaces and plus signs. */
export function isKeyName(name: string): boolean {
  return NAME.test(name);
}

/** A signature as its line. */
export function signatureLine({ name, keyId, signature }: SignatureLine): string {
  const id = Buffer.alloc(4);
  id.writeUInt32BE(keyId);
  return `— ${name} ${Buffer.concat([id, signature]).toString('base64')}\n`;
}

/** The note as text. */
export function formatNote({ text, signatures }: Note): string {
  return `${text}\n${signatures.map(signatureLine).join('')}`;
}

/** Reads a signature line without its line feed; null where it is none. */
export function parseSignatureLine(line: string): SignatureLine | null {
  const [dash, name = '', base64 = '', ...rest] = line.split(' ');
  if (dash !== '—' || rest.length > 0 || !isKeyName(name)) return null;
  const bytes = fromBase64(base64);
  if (bytes === null || bytes.length < 5) return null;
  return { name, keyId: bytes.readUInt32BE(0), signature: bytes.subarray(4) };
}

/** Reads a signed note; null where it is none, whatever the text. */
export function parseNote(source: string): Note | null {
  if (CONTROL.test(source) || !source.endsWith('\n')) return null;
  const end = source.lastIndexOf('\n\n');
  if (end === -1) return null;
  const text = source.slice(0, end + 1);
  const lines = source.slice(end + 2, -1).split('\n');
  if (lines.length > MOST_SIGNATURES) return null;
  const signatures = lines.flatMap((line) => parseSignatureLine(line) ?? []);
  return signatures.length === lines.length ? { text, signatures } : null;
}

/** The bytes of a Base64 text (RFC 4648, 4) in its one spelling; null where it is none. */
export function fromBase64(text: string): Buffer | null {
  if (!BASE64.test(text)) return null;
  const bytes = Buffer.from(text, 'base64');
  return bytes.toString('base64') === text ? bytes : null;
}
