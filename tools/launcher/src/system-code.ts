/** The system's name for a failure, such as `ENOENT` (errno(3)); undefined for what is no system error. */
export function systemCode(error: unknown): string | undefined {
  return typeof error === 'object' && error !== null && 'code' in error && typeof error.code === 'string'
    ? error.code
    : undefined;
}
