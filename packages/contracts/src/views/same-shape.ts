type Primitive = string | number | boolean | null | undefined;

/** The fields of a type down to the last, whatever they hold: optional or not, null or not, one literal or any. */
export type Fields<Value> = Value extends Primitive
  ? 'value'
  : Value extends readonly (infer Element)[]
    ? readonly Fields<Element>[]
    : { readonly [Key in keyof Value]-?: Fields<Value[Key]> };

/** True where two types have the same fields, down to the last. */
export type SameFields<One, Other> = [Fields<One>] extends [Fields<Other>]
  ? [Fields<Other>] extends [Fields<One>]
    ? true
    : false
  : false;
