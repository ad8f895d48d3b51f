export interface Holder {
  readonly pid: number;
  readonly [note: string]: unknown;
}
export type Lock =
  { readonly taken: true; release(): void } | { readonly taken: false; readonly holder: Holder };
export function takeLock(path: string, note?: Readonly<Record<string, unknown>>): Lock;
