import { type AggregateName, type aggregates } from '@tidu/domain';

type EventOf<Name extends AggregateName> = Parameters<(typeof aggregates)[Name]['evolve']>[1];
/** Every event of the domain. */
export type AnyEvent = { [Name in AggregateName]: EventOf<Name> }[AggregateName];
export type EventType = AnyEvent['type'];

export type FieldsOf<Data> = Data extends string | number | boolean | null | undefined
  ? never
  : Data extends readonly (infer Element)[]
    ? FieldsOf<Element>
    : string extends keyof Data
      ? FieldsOf<Data[keyof Data]>
      : { [Key in keyof Data]-?: Key | FieldsOf<Data[Key]> }[keyof Data];

/** Every field an event carries, at any depth; what is filed by clause, measure or account is filed by no field. */
export type EventField = FieldsOf<AnyEvent['data']>;
