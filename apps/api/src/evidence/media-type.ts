const SIGNATURES: readonly { readonly type: string; readonly at: number; readonly bytes: Buffer }[] = [
  { type: 'application/pdf', at: 0, bytes: Buffer.from('%PDF-') },
  { type: 'image/png', at: 0, bytes: Buffer.from([0x89, 0x50, 0x4e, 0x47]) },
  { type: 'image/jpeg', at: 0, bytes: Buffer.from([0xff, 0xd8, 0xff]) },
  { type: 'application/zip', at: 0, bytes: Buffer.from([0x50, 0x4b, 0x03, 0x04]) },
  { type: 'video/mp4', at: 4, bytes: Buffer.from('ftyp') },
];

const BY_EXTENSION: Readonly<Record<string, string>> = {
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  ofd: 'application/ofd',
};

/**
 * What kind of file it is, told by its first bytes and not by what the sender claims; the name decides only between the
 * formats that are all zip archives. Null for a kind that is not taken.
 */
export function mediaTypeOf(head: Buffer, fileName: string): string | null {
  const extension = /\.([a-z0-9]+)$/i.exec(fileName)?.[1]?.toLowerCase() ?? '';
  const found = SIGNATURES.find(({ at, bytes }) => head.subarray(at, at + bytes.length).equals(bytes));
  if (found !== undefined)
    return found.type === 'application/zip' ? (BY_EXTENSION[extension] ?? null) : found.type;
  const isText = (extension === 'txt' || extension === 'csv') && !head.includes(0);
  return isText ? `text/plain; charset=utf-8` : null;
}
