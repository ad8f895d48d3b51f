import { type Message } from '@tidu/domain';

/** What a field is called; where it carries an account’s id, the person is told by name. */
export interface Told extends Message {
  readonly isPerson?: true;
}

export const person = (zh: string, en: string): Told => ({ zh, en, isPerson: true });
