import { type RecordedEvent } from '@tidu/event-store';
import { isPerson } from './fields.js';

/** The accounts some events name: who acted, and who is named in what they say. */
export function peopleIn(events: readonly Pick<RecordedEvent, 'data' | 'metadata'>[]): string[] {
  const people = new Set(events.map(({ metadata }) => metadata.actor));
  for (const { data } of events) collect(data, '', people);
  return [...people];
}

/** The accounts that some content names. */
export function peopleNamed(content: unknown): string[] {
  const people = new Set<string>();
  collect(content, '', people);
  return [...people];
}

function collect(value: unknown, field: string, people: Set<string>): void {
  if (typeof value === 'string') {
    if (isPerson(field)) people.add(value);
  } else if (Array.isArray(value)) {
    for (const element of value) collect(element, field, people);
  } else if (typeof value === 'object' && value !== null) {
    for (const [name, held] of Object.entries(value)) collect(held, name, people);
  }
}
