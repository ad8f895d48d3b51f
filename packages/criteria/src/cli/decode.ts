import { isUtf8 } from 'node:buffer';
import { type Bilingual } from '../vocabulary.js';

const needed = { zh: '应另存为 UTF-8', en: 'it must be saved as UTF-8' };

/**
 * Bytes as text. Only UTF-8 is read; other encodings that Chinese offices still save in are named, so that nobody has
 * to guess from garbled characters. A byte order mark of UTF-8 is passed over.
 */
export function decode(bytes: Buffer): { readonly text: string } | { readonly fault: Bilingual } {
  if (isUtf8(bytes) && !bytes.includes(0)) {
    const text = bytes.toString('utf8');
    return { text: text.startsWith('\uFEFF') ? text.slice(1) : text };
  }
  const name = encodingOf(bytes);
  return {
    fault:
      name === undefined
        ? { zh: `不是 UTF-8 文本，${needed.zh}`, en: `not UTF-8 text; ${needed.en}` }
        : { zh: `看来是 ${name} 编码，${needed.zh}`, en: `seems to be ${name} text; ${needed.en}` },
  };
}

function encodingOf(bytes: Buffer): string | undefined {
  // JSON holds no zero byte in UTF-8; in UTF-16 every ASCII character has one.
  if (bytes.includes(0) || startsWith(bytes, 0xff, 0xfe) || startsWith(bytes, 0xfe, 0xff)) return 'UTF-16';
  try {
    new TextDecoder('gb18030', { fatal: true }).decode(bytes);
    return 'GBK (GB 18030)';
  } catch (error) {
    if (error instanceof TypeError) return undefined;
    throw error;
  }
}

function startsWith(bytes: Buffer, first: number, second: number): boolean {
  return bytes[0] === first && bytes[1] === second;
}
