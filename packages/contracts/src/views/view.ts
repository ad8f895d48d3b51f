import { type z } from 'zod';

type DeepReadonly<Value> = Value extends (infer Element)[]
  ? readonly DeepReadonly<Element>[]
  : Value extends object
    ? { readonly [Key in keyof Value]: DeepReadonly<Value[Key]> }
    : Value;

/** What a schema lets through, as its readers hold it: nobody changes what was answered. */
export type View<Schema extends z.ZodType> = DeepReadonly<z.infer<Schema>>;
