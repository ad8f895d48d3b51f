/** The numbering (标号) a paragraph of an official text begins with, or what stands in its place. */
export type Level = 'part' | 'section' | 'item' | 'sub-item' | 'notes' | 'note' | 'none';

export interface Mark {
  readonly level: Level;
  /** The printed number; 0 where there is none. */
  readonly number: number;
  /** How many UTF-16 units the numbering takes. */
  readonly length: number;
  /** Whether it is printed as the official layout has it: 一、（一）1． and [1]. */
  readonly regular: boolean;
}

const none: Mark = { level: 'none', number: 0, length: 0, regular: true };

const chinese = '一二三四五六七八九十';
const part = new RegExp(`^([${chinese}]{1,3})\\s*([、，,．.：:])`, 'u');
const section = new RegExp(`^([（(])\\s*([${chinese}]{1,3})\\s*([）)])[、．.]?`, 'u');
const circledSection = /^[\u3220-\u3229]/u;
const item = /^([0-9０-９]{1,2})\s*([．.、﹒])(?![0-9０-９])/u;
const wholeItem = /^[\u2488-\u249B]/u;
const subItem = /^(?:[（(]\s*([0-9０-９]{1,2})\s*[）)]|([①-⑳]))/u;
const note = /^([[［【〔])\s*([0-9０-９]{1,2})\s*[\]］】〕]/u;
const notes = /^(?:附)?注\s*([：:])/u;

/** The numbering a line begins with, full-width and half-width forms alike. */
export function markOf(line: string): Mark {
  let found = part.exec(line);
  if (found !== null) return mark('part', chineseNumber(found[1]), found[0], found[2] === '、');
  found = section.exec(line);
  if (found !== null)
    return mark('section', chineseNumber(found[2]), found[0], found[1] === '（' && found[3] === '）');
  if (circledSection.test(line)) return mark('section', line.charCodeAt(0) - 0x321f, line.slice(0, 1), false);
  found = item.exec(line);
  if (found !== null) return mark('item', digits(found[1]), found[0], found[2] === '．');
  if (wholeItem.test(line)) return mark('item', line.charCodeAt(0) - 0x2487, line.slice(0, 1), false);
  found = subItem.exec(line);
  if (found !== null) {
    const number = found[1] === undefined ? line.charCodeAt(0) - 0x245f : digits(found[1]);
    return mark('sub-item', number, found[0], true);
  }
  found = note.exec(line);
  if (found !== null) return mark('note', digits(found[2]), found[0], found[1] === '[');
  found = notes.exec(line);
  if (found !== null) return mark('notes', 0, found[0], found[1] === '：');
  return none;
}

function mark(level: Level, number: number, printed: string, regular: boolean): Mark {
  return { level, number, length: printed.length, regular };
}

function digits(printed = ''): number {
  return Number(printed.normalize('NFKC'));
}

/** 一 to 九十九. */
function chineseNumber(printed = ''): number {
  const [tens, ones] = printed.includes('十') ? printed.split('十') : ['', printed];
  const value = (digit = '') => chinese.indexOf(digit) + 1;
  const ten = printed.includes('十') ? (tens === '' ? 1 : value(tens)) * 10 : 0;
  return ten + (ones === '' ? 0 : value(ones));
}
