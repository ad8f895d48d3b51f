import { type Message } from '../core/refusal.js';

/** What a typed text says as a figure: the number, nothing, or why it cannot be read. */
export type FigureRead =
  { readonly ok: true; readonly value: number | null } | { readonly ok: false; readonly message: Message };

const PLAIN = /^[+-]?(\d+(\.\d*)?|\.\d+)$/;
const GROUPED = /^[+-]?\d{1,3}(,\d{3})+(\.\d*)?$/;

/**
 * Reads a figure (数值) as people type it: full-width digits and marks, blanks and thousands separators are taken; a comma that
 * may be a decimal point is not guessed at, and neither is a unit written into the field.
 */
export function readFigure(text: string): FigureRead {
  const typed = text
    .normalize('NFKC')
    .replaceAll(/[\p{Cf}\s]/gu, '')
    .replaceAll('−', '-')
    .replaceAll('。', '.');
  if (typed === '') return { ok: true, value: null };
  if (!PLAIN.test(typed) && !GROUPED.test(typed)) return { ok: false, message: unread(typed) };
  const value = Number(typed.replaceAll(',', ''));
  return Number.isFinite(value) ? { ok: true, value } : { ok: false, message: unread(typed) };
}

function unread(typed: string): Message {
  if (/^[+-]?\d+,\d+$/.test(typed))
    return {
      zh: `“${typed}”可能是小数，也可能是千位分隔。小数点请用“.”。`,
      en: `“${typed}” may be a decimal or a grouped number. Write the decimal point as “.”.`,
    };
  if (/\d[%‰]$|\d\p{L}/u.test(typed))
    return {
      zh: `“${typed}”含单位或其他文字；此处只填数字。`,
      en: `“${typed}” holds a unit or other text; enter the number alone.`,
    };
  return { zh: `“${typed}”不是数字。`, en: `“${typed}” is not a number.` };
}
