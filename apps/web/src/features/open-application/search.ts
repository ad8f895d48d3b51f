/** Which factory the page is opened for. */
export function openApplicationSearch({ factory }: Readonly<Record<string, unknown>>): {
  readonly factory?: string;
} {
  return typeof factory === 'string' ? { factory } : {};
}
