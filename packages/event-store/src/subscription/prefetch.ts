/** The same values, the next one asked for while one is used. */
export async function* prefetch<T>(values: AsyncIterable<T>): AsyncGenerator<T, void, void> {
  const source = values[Symbol.asyncIterator]();
  const ask = (): Promise<IteratorResult<T>> => {
    const next = source.next();
    // When the user stops here it is never awaited; its failure then concerns nobody.
    next.catch(() => undefined);
    return next;
  };
  try {
    for (let pending = ask(); ;) {
      const next: IteratorResult<T, unknown> = await pending;
      if (next.done === true) return;
      pending = ask();
      yield next.value;
    }
  } finally {
    await source.return?.();
  }
}
