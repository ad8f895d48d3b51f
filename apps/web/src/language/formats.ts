import { type Language } from './language.js';

const CHINA = 'Asia/Shanghai';
const locales: Readonly<Record<Language, string>> = { zh: 'zh-CN', en: 'en-GB' };

/** The calendar day in China of an instant, ISO 8601. */
export function chinaDayOf(instant: string | Date): string {
  return new Intl.DateTimeFormat('sv-SE', { timeZone: CHINA }).format(new Date(instant));
}

/** Day and minute in China time (GB/T 7408), such as `2026-06-30 09:05`. */
export function chinaMinute(instant: string | Date): string {
  return new Intl.DateTimeFormat('sv-SE', { timeZone: CHINA, dateStyle: 'short', timeStyle: 'short' }).format(
    new Date(instant),
  );
}

export function formatNumber(value: number, language: Language): string {
  return new Intl.NumberFormat(locales[language], { maximumFractionDigits: 6 }).format(value);
}

/** A size in bytes as people read it, in kB or MB of 1000. */
export function formatBytes(bytes: number): string {
  if (bytes < 1_000) return `${bytes} B`;
  return bytes < 1_000_000 ? `${(bytes / 1_000).toFixed(0)} kB` : `${(bytes / 1_000_000).toFixed(1)} MB`;
}
