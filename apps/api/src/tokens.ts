/** Injection tokens of what the process opens once. */
export const CONFIGURATION = Symbol('configuration');
export const POOL = Symbol('pool');
export const EVENT_STORE = Symbol('event store');
export const READ_DATABASE = Symbol('read database');
export const BLOBS = Symbol('blob store');
export const RECEIPT_KEY = Symbol('receipt key');
export const PERSONAL_DATA = Symbol('sealing of personal data');
/** Keys of the public ledger, and of the witnesses it takes cosignatures from. */
export const LEDGER_KEYS = Symbol('ledger keys');
export const WITNESS_KEYS = Symbol('witness keys');
