import { readFileSync } from 'node:fs';
import { decode } from './decode.js';
import { BadInput, located } from './terminal.js';

/**
 * The text of an official document: a `.docx`, or plain text in UTF-8.
 * @throws BadInput where it cannot be read, or where Word keeps characters of the text elsewhere than in its lines
 */
export async function readOfficialText(name: string): Promise<string> {
  let bytes: Buffer;
  try {
    bytes = readFileSync(name === '-' ? 0 : located(name));
  } catch (error) {
    throw new BadInput(`$: 无法读取 ${name} / cannot read ${name}: ${String(error)}`);
  }
  if (isZip(bytes)) return textOfDocx(bytes, name);
  const decoded = decode(bytes);
  if ('fault' in decoded) throw new BadInput(`${name}: ${decoded.fault.zh} / ${decoded.fault.en}`);
  const text = decoded.text.replace(/\r\n?/gu, '\n');
  if (text.trim() === '') throw new BadInput(`${name}: 没有文字 / there is no text in it`);
  return text;
}

function isZip(bytes: Buffer): boolean {
  return bytes.subarray(0, 4).equals(Buffer.from([0x50, 0x4b, 0x03, 0x04]));
}

/**
 * Word counts lists by itself and keeps footnotes apart: such numbers and notes are no characters of a line, and a
 * draft without them would be short of text. They are refused, with what to do.
 */
async function textOfDocx(bytes: Buffer, name: string): Promise<string> {
  const { default: mammoth } = await import('mammoth');
  let text: string;
  let html: string;
  try {
    text = (await mammoth.extractRawText({ buffer: bytes })).value;
    html = (await mammoth.convertToHtml({ buffer: bytes })).value;
  } catch (error) {
    throw new BadInput(
      `${name}: 不是可读的 Word 文件（.docx） / not a readable Word file (.docx): ${String(error)}`,
    );
  }
  if (html.includes('<li'))
    throw new BadInput(
      `${name}: 有自动编号、脚注或尾注，编号和注不在正文文字里。请在 Word 中转换为文字，或另存为纯文本（UTF-8）后再试。 / It has automatic numbering, footnotes or endnotes, which are not in its lines of text. Convert them to text in Word, or save it as plain text (UTF-8).`,
    );
  return text.replace(/\n\n/gu, '\n');
}
