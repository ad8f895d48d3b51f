import { type AggregateName, type aggregates } from './aggregates.js';

/** The type of every event of the domain (事件类型). */
export type EventType = {
  [Name in AggregateName]: Parameters<(typeof aggregates)[Name]['evolve']>[1]['type'];
}[AggregateName];

type Json = null | boolean | number | string | Json[] | { [key: string]: Json };

/** Brings an event's data from one schema version to the next. Pure; throws where it cannot. */
export type VersionStep = (data: Json) => Json;

/**
 * The schema versions (事件版本) of the events. An event type that ever changed shape has here all steps from its version 1
 * on, so that its current version, one above the number of steps, can always be reached; every other is at version 1.
 */
export type EventSchema = { readonly [Type in EventType]?: readonly VersionStep[] };

/**
 * The events as they are written today. A step that was released is never changed. This is the one way in which an old
 * event is read: `evolve` knows the newest shape alone, and what an older version did not say, its step says. A field is
 * optional only where today's deciders may leave it out.
 */
export const eventSchema: EventSchema = {
  'application.eligibility-computed': [withoutEvaluator],
  're-evaluation.eligibility-computed': [withoutEvaluator],
};

/** Version 2 says which evaluator computed the result; of those before nobody wrote it down. */
function withoutEvaluator(data: Json): Json {
  return data !== null && typeof data === 'object' && !Array.isArray(data)
    ? { ...data, evaluator: null }
    : data;
}

/** The schema version an event type is written at. */
export function schemaVersionOf(type: string, schema: EventSchema = eventSchema): number {
  return 1 + (schema[type as EventType]?.length ?? 0);
}

/** All steps, each with the type and the version it starts from. */
export function upcastersOf(
  schema: EventSchema = eventSchema,
): readonly { readonly type: string; readonly from: number; readonly upcast: VersionStep }[] {
  return Object.entries(schema).flatMap(([type, steps]) =>
    steps.map((upcast, index) => ({ type, from: index + 1, upcast })),
  );
}
