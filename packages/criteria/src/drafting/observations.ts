import { type Bilingual } from '../vocabulary.js';

/** Something a person must look at before the text of a draft is taken as it was read. */
export interface Observation {
  readonly code: string;
  /** Line of the text, from 1. */
  readonly line: number;
  readonly message: Bilingual;
}

export function observation(code: string, line: number, zh: string, en: string): Observation {
  return { code, line, message: { zh, en } };
}
