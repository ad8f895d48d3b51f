/** Injection tokens of what the process opens once. */
export const CONFIGURATION = Symbol('configuration');
export const POOL = Symbol('pool');
export const EVENT_STORE = Symbol('event store');
export const READ_DATABASE = Symbol('read database');
export const BLOBS = Symbol('blob store');
