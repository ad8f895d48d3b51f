import { describe, expect, it } from '@jest/globals';
import { sampleRecords } from '../../test/support/events.js';
import { prepareAppend } from '../port/prepared-append.js';
import { createGroupCommit, type PendingAppend } from './group-commit.js';

const append = (commandId?: string) =>
  prepareAppend(sampleRecords('any'), [], commandId === undefined ? {} : { commandId });
const RESULT = { position: 1, versions: {}, duplicate: false };

/** A writer that keeps its batches until it is told to answer. */
function keptWriter() {
  const kept: { batch: PendingAppend[]; written: () => void }[] = [];
  return {
    kept,
    write: (batch: PendingAppend[], isWritten: () => void): Promise<void> =>
      new Promise((resolve) => {
        const written = (): void => {
          isWritten();
          for (const pending of batch) pending.resolve(RESULT);
          resolve();
        };
        kept.push({ batch, written });
      }),
  };
}

const turn = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));
const sizes = (kept: { batch: PendingAppend[] }[]): number[] => kept.map(({ batch }) => batch.length);

describe('group commit', () => {
  it('keeps one batch of few callers on its way, and gathers the next meanwhile', async () => {
    const { kept, write } = keptWriter();
    const group = createGroupCommit(write);
    const first = [group.add(append()), group.add(append())];
    await turn();
    const later = Array.from({ length: 15 }, () => group.add(append()));
    await turn();
    expect(sizes(kept)).toEqual([2]);
    kept[0]?.written();
    await Promise.all(first);
    await turn();
    expect(sizes(kept)).toEqual([2, 15]);
    kept[1]?.written();
    await Promise.all(later);
  });

  it('sends many callers as two batches, and never a third before one is answered', async () => {
    const { kept, write } = keptWriter();
    const group = createGroupCommit(write);
    const callers = Array.from({ length: 64 }, () => group.add(append()));
    await turn();
    callers.push(...Array.from({ length: 40 }, () => group.add(append())));
    await turn();
    expect(sizes(kept)).toEqual([32, 32]);
    kept[0]?.written();
    await turn();
    await turn();
    expect(sizes(kept)).toEqual([32, 32, 40]);
    kept[1]?.written();
    kept[2]?.written();
    await Promise.all(callers);
  });

  it('never puts one command twice into a batch', async () => {
    const { kept, write } = keptWriter();
    const group = createGroupCommit(write);
    const twice = [group.add(append('one command')), group.add(append('one command'))];
    await turn();
    expect(sizes(kept)).toEqual([1]);
    kept[0]?.written();
    await turn();
    await turn();
    expect(sizes(kept)).toEqual([1, 1]);
    kept[1]?.written();
    await Promise.all(twice);
  });

  it('lets one who has been alone go at once', async () => {
    const { kept, write } = keptWriter();
    const group = createGroupCommit(write);
    const first = group.add(append());
    await turn();
    kept[0]?.written();
    await first;
    await turn();
    const second = group.add(append());
    expect(sizes(kept)).toEqual([1, 1]);
    kept[1]?.written();
    await second;
  });

  it('lets one who is alone append again the moment of the answer', async () => {
    const { kept, write } = keptWriter();
    const group = createGroupCommit(write);
    const twice = group.add(append()).then(() => group.add(append()));
    await turn();
    kept[0]?.written();
    await Promise.resolve();
    expect(sizes(kept)).toEqual([1, 1]);
    kept[1]?.written();
    await twice;
  });

  it('refuses who comes when 20,000 wait already, and nobody before', async () => {
    const { kept, write } = keptWriter();
    const group = createGroupCommit(write);
    const one = append();
    const callers = Array.from({ length: 20_000 }, () => group.add({ ...one, records: [] }));
    await expect(group.add(one)).rejects.toMatchObject({ code: 'store-unavailable', reason: 'overloaded' });
    await turn();
    callers.push(group.add(one));
    for (let answered = 0; answered < kept.length; answered += 1) {
      kept[answered]?.written();
      await turn();
    }
    expect(await Promise.all(callers)).toHaveLength(20_001);
  });

  it('answers all who wait before it is closed, and refuses those who come after', async () => {
    const { kept, write } = keptWriter();
    const group = createGroupCommit(write);
    const callers = Array.from({ length: 300 }, () => group.add(append()));
    let closed = false;
    const closing = group.close().then(() => (closed = true));
    await expect(group.add(append())).rejects.toMatchObject({ code: 'closed' });
    for (let answered = 0; answered < kept.length; answered += 1) {
      expect(closed).toBe(false);
      kept[answered]?.written();
      await turn();
    }
    expect(await Promise.all(callers)).toHaveLength(300);
    await closing;
    expect(sizes(kept).reduce((sum, size) => sum + size, 0)).toBe(300);
  });
});
