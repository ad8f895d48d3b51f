import { type Message } from '../core/refusal.js';

/**
 * Who reads an event in a thing's history, of those who may see the thing (decision 0010).
 * `all`: everyone; `panel`: what experts do among themselves, each expert the own part, the applicant nothing of it, and
 * officials but the organiser nothing while the review runs; `conclusion`: everyone, the applicant without who found what,
 * and before the decision without what was found; `result`: the applicant with the decision.
 */
export type Audience = 'all' | 'panel' | 'conclusion' | 'result';

/** What an event is called to people, and who reads it. */
export interface EventFact extends Message {
  readonly audience: Audience;
}

/** Every event of an aggregate: one without its name and audience does not compile. */
export type EventFacts<Event extends { readonly type: string }> = Readonly<Record<Event['type'], EventFact>>;
