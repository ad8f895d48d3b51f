import { searchForm, tidyCode } from '@tidu/domain';
import { type RawBuilder, sql, type SqlBool } from 'kysely';

/**
 * What a name can be found by: its characters and each two that follow one another. Chinese has no spaces between words, and
 * most queries are two or three characters long, which trigrams would not find by an index. Width, case and blanks make no
 * difference.
 */
export function searchTerms(name: string): string[] {
  const characters = Array.from(searchForm(name));
  const pairs = characters.slice(1).map((character, index) => `${characters[index] ?? ''}${character}`);
  return [...new Set([...characters, ...pairs])];
}

/** Whether a column's text holds what is looked for; `terms` is the column with its search terms, which has the index. */
export function holdsText(column: string, terms: string, text: string): RawBuilder<SqlBool> {
  const asked = searchTerms(text);
  const longest = asked.filter((term) => Array.from(term).length === 2);
  const needed = longest.length > 0 ? longest : asked;
  return sql`(${sql.raw(terms)} @> ${needed}::text[]
    and regexp_replace(lower(normalize(${sql.raw(column)}, NFKC)), '\\s', '', 'g') like ${`%${literally(searchForm(text))}%`})`;
}

/** Text in a pattern for LIKE that stands for itself. */
export function literally(text: string): string {
  return text.replaceAll(/[\\%_]/g, '\\$&');
}

const FOUND_ENTERPRISES = 1_000;

/** The enterprises whose name holds the text: at most so many, of which no list would show more. */
export function enterprisesNamed(text: string): RawBuilder<unknown> {
  return sql`array(select n.id from read_model.enterprise n where ${holdsText('n.name', 'n.search', text)} limit ${sql.lit(FOUND_ENTERPRISES)})`;
}

/** A certificate's number as it may have been typed: as it stands, or full-width, in small letters, with blanks. */
export function certificateNumbers(text: string): RawBuilder<unknown> {
  return sql`${[...new Set([text, text.trim(), tidyCode(text)])]}::text[]`;
}
