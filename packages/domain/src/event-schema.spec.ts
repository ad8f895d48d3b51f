import { describe, expect, it } from '@jest/globals';
import { type EventSchema, eventSchema, schemaVersionOf, upcastersOf } from './event-schema.js';

const renamed = (from: string, to: string) => (data: unknown) => {
  const { [from]: value, ...rest } = data as Record<string, string>;
  return { ...rest, [to]: value ?? '' };
};
const schema: EventSchema = {
  'enterprise.registered': [renamed('title', 'label'), renamed('label', 'name')],
  'campaign.opened': [],
};

describe('the schema version of an event', () => {
  it('is one above the steps there are, and 1 where there is none', () => {
    expect(schemaVersionOf('enterprise.registered', schema)).toBe(3);
    expect(schemaVersionOf('campaign.opened', schema)).toBe(1);
    expect(schemaVersionOf('factory.registered', schema)).toBe(1);
  });

  it('is reached from every version before it, a step at a time', () => {
    const steps = upcastersOf(schema);
    expect(steps.map(({ type, from }) => [type, from])).toEqual([
      ['enterprise.registered', 1],
      ['enterprise.registered', 2],
    ]);
    const [first, second] = steps.map(({ upcast }) => upcast);
    expect(second?.(first?.({ title: '示例' }) ?? null)).toEqual({ name: '示例' });
  });

  it('can be given to events of the domain alone', () => {
    // @ts-expect-error -- there is no such event
    const misspelt: EventSchema = { 'enterprise.registred': [] };
    expect(Object.keys(misspelt)).not.toEqual(Object.keys(eventSchema));
  });
});
