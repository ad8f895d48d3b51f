import { type Message } from '../core/refusal.js';

/**
 * Who reads an event in a thing's history, of those who may see the thing. Officials and auditors read all of it.
 * `all`: everyone; `panel`: what experts do among themselves, the applicant nothing of it and each expert the own part;
 * `conclusion`: everyone, applicant and experts without who found what.
 */
export type Audience = 'all' | 'panel' | 'conclusion';

/** What an event is called to people, and who reads it. */
export interface EventFact extends Message {
  readonly audience: Audience;
}

/** Every event of an aggregate: one without its name and audience does not compile. */
export type EventFacts<Event extends { readonly type: string }> = Readonly<Record<Event['type'], EventFact>>;
