import { type RecordedEvent } from '../port/event.js';
import { type ReadAllOptions } from '../port/event-store.js';

const DEFAULT_BATCH = 1_000;

/** A page as it came from the store: parsed only once the next one is on its way. */
export interface Page {
  length: number;
  /** Position of its last event. */
  last: number;
  events(): RecordedEvent[];
}

export type PageReader = (after: number, count: number) => Promise<Page>;

/** Every event after a position up to the head, page by page; the next page is fetched while one is parsed and used. */
export async function* readAhead(
  readPage: PageReader,
  options: ReadAllOptions,
): AsyncGenerator<RecordedEvent[], void, void> {
  let remaining = options.limit ?? Infinity;
  let count = Math.min(options.batchSize ?? DEFAULT_BATCH, remaining);
  if (count <= 0) return;
  let pending = readPage(options.after, count);
  for (;;) {
    const page = await pending;
    if (page.length === 0) return;
    const full = page.length === count;
    remaining -= page.length;
    count = Math.min(count, remaining);
    const more = full && count > 0;
    if (more) {
      pending = readPage(page.last, count);
      // When the consumer stops here this page is never awaited; its failure then concerns nobody.
      pending.catch(() => undefined);
    }
    yield page.events();
    if (!more) return;
  }
}
