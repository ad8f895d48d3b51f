/**
 * Calls whoever wants to be told of failures. One that throws must not stop what it is told about, nor go unheard: its own
 * failure becomes a warning of the process (`process.on('warning')`; standard error where nobody listens).
 */
export function report(tell: () => void): void {
  try {
    tell();
  } catch (error) {
    const detail = error instanceof Error ? error.stack : undefined;
    process.emitWarning(`a reporter failed: ${String(error)}`, {
      type: 'ReporterFailed',
      ...(detail === undefined ? {} : { detail }),
    });
  }
}
