import { describe, expect, it } from '@jest/globals';
import { createInMemoryEventStore, type EventStore } from '@tidu/event-store';
import {
  applicant,
  declareMaturity,
  JULY,
  openApplication,
  openCampaign,
  province,
  registerEnterprise,
  registerFactory,
  request,
  USCC,
} from '../../testing/src/sample.js';
import { executeCommand } from './execute.js';
import { type CommandRequest } from './request.js';

const stream = `enterprise-${USCC}`;

async function withDraft(): Promise<EventStore> {
  const store = createInMemoryEventStore();
  for (const [actor, addressed] of [
    [applicant, registerFactory('f1')],
    [province, openCampaign('c1')],
    [applicant, openApplication('a1', 'f1', 'c1')],
  ] as const) {
    expect(await executeCommand(store, request(actor, addressed))).toMatchObject({ ok: true });
  }
  return store;
}

/** A store in which `meanwhile` happens once, after something has been read and before anything is appended. */
function interrupted(store: EventStore, meanwhile: () => Promise<unknown>): EventStore {
  let happened = false;
  return {
    ...store,
    async append(records, checks, options) {
      if (!happened) {
        happened = true;
        await meanwhile();
      }
      return store.append(records, checks, options);
    },
  };
}

describe('a command', () => {
  it('is recorded with who gave it, when, by which command, what it answers and what it all began with', async () => {
    const store = createInMemoryEventStore();
    const chain = { causationId: 'the-cause', correlationId: 'the-beginning' };
    const asked = request(applicant, registerEnterprise(), chain);
    expect(await executeCommand(store, asked)).toEqual({
      ok: true,
      version: 1,
      position: 1,
      repeated: false,
    });
    const [event] = await store.read(stream);
    expect(event).toMatchObject({
      type: 'enterprise.registered',
      data: { uscc: USCC, name: '示例企业' },
      metadata: {
        actor: 'applicant',
        role: 'enterprise',
        at: JULY,
        commandId: asked.commandId,
        ...chain,
      },
    });
  });

  it('that answers nothing begins a chain of its own', async () => {
    const store = createInMemoryEventStore();
    const asked = request(applicant, registerEnterprise());
    await executeCommand(store, asked);
    const [event] = await store.read(stream);
    expect(event?.metadata).toEqual({
      actor: 'applicant',
      role: 'enterprise',
      at: JULY,
      commandId: asked.commandId,
      correlationId: asked.commandId,
      basis: { [stream]: 0 },
    });
  });

  it('that is refused leaves nothing behind and tells the current version', async () => {
    const store = await withDraft();
    const before = await store.head();
    const outcome = await executeCommand(store, request(province, declareMaturity('a1', 2)));
    expect(outcome).toMatchObject({ ok: false, currentVersion: 1, refusal: { code: 'not-permitted' } });
    expect(await store.head()).toBe(before);
  });
});

describe('the same command again', () => {
  it('returns the first result, even after others have moved the stream on', async () => {
    const store = await withDraft();
    const asked = request(applicant, declareMaturity('a1', 2), { fingerprint: 'two', expectedVersion: 1 });
    const first = await executeCommand(store, asked);
    await executeCommand(store, request(applicant, declareMaturity('a1', 3)));
    expect(await executeCommand(store, asked)).toEqual({ ...first, repeated: true });
    expect(await store.read('application-a1')).toHaveLength(3);
  });

  it('is refused where it asks for something else', async () => {
    const store = await withDraft();
    const commandId = 'one-key';
    await executeCommand(
      store,
      request(applicant, declareMaturity('a1', 2), { commandId, fingerprint: 'two' }),
    );
    for (const fingerprint of ['three', undefined]) {
      const again = request(applicant, declareMaturity('a1', 3), {
        commandId,
        ...(fingerprint !== undefined && { fingerprint }),
      });
      expect(await executeCommand(store, again)).toMatchObject({
        ok: false,
        currentVersion: 2,
        refusal: { kind: 'conflict', code: 'idempotency-key-reused' },
      });
    }
    expect(await store.read('application-a1')).toHaveLength(2);
  });

  it('can be tried again after a refusal, which is not kept', async () => {
    const store = createInMemoryEventStore();
    const asked = request(applicant, openApplication('a1', 'f1', 'c1'), { fingerprint: 'open' });
    expect(await executeCommand(store, asked)).toMatchObject({ refusal: { code: 'not-permitted' } });
    await executeCommand(store, request(applicant, registerFactory('f1')));
    await executeCommand(store, request(province, openCampaign('c1')));
    expect(await executeCommand(store, asked)).toMatchObject({ ok: true, repeated: false });
  });

  it.each([
    ['with the version it rests on', { expectedVersion: 1 }],
    ['without a version', {}],
  ])('arriving twice at once, %s, is carried out once and both get the result', async (_title, version) => {
    const store = await withDraft();
    const asked = request(applicant, declareMaturity('a1', 2), { fingerprint: 'f', ...version });
    // The second try looks its command up before the first is recorded, and reads the stream after.
    const slow: EventStore = {
      ...store,
      async findCommand(commandId) {
        const found = await store.findCommand(commandId);
        if (found === null) await executeCommand(store, asked);
        return found;
      },
    };
    expect(await executeCommand(slow, asked)).toEqual({ ok: true, version: 2, position: 5, repeated: true });
    expect(await store.read('application-a1')).toHaveLength(2);
  });

  it('that creates something, arriving twice at once, is carried out once and both get the result', async () => {
    const store = createInMemoryEventStore();
    const asked = request(applicant, registerEnterprise(), { fingerprint: 'f' });
    const slow: EventStore = {
      ...store,
      async findCommand(commandId) {
        const found = await store.findCommand(commandId);
        if (found === null) await executeCommand(store, asked);
        return found;
      },
    };
    expect(await executeCommand(slow, asked)).toEqual({ ok: true, version: 1, position: 1, repeated: true });
  });
});

describe('a stream that moves while a command is decided', () => {
  const other = (store: EventStore) => () =>
    executeCommand(store, request(applicant, declareMaturity('a1', 5)));

  it('tells a stranger that it is not theirs, and not which version there is', async () => {
    const store = await withDraft();
    const stranger = { id: 'stranger', role: 'enterprise', enterprise: '914403001922038216' } as const;
    for (const expectedVersion of [0, 1, 9]) {
      expect(
        await executeCommand(store, request(stranger, declareMaturity('a1', 2), { expectedVersion })),
      ).toMatchObject({ ok: false, refusal: { code: 'not-permitted' } });
    }
  });

  it('refuses a command that names the version it rests on, with the version there is now', async () => {
    const store = await withDraft();
    const asked = request(applicant, declareMaturity('a1', 2), { expectedVersion: 1 });
    expect(await executeCommand(interrupted(store, other(store)), asked)).toMatchObject({
      ok: false,
      currentVersion: 2,
      refusal: { code: 'version-conflict' },
    });
    expect(await store.read('application-a1')).toHaveLength(2);
  });

  it('makes a command that names no version be decided again', async () => {
    const store = await withDraft();
    const asked = request(applicant, declareMaturity('a1', 2));
    expect(await executeCommand(interrupted(store, other(store)), asked)).toMatchObject({
      ok: true,
      version: 3,
    });
  });

  it('makes a decision be taken anew where what it rested on has changed, also beside the own stream', async () => {
    const store = createInMemoryEventStore();
    await executeCommand(store, request(applicant, registerFactory('f1')));
    await executeCommand(store, request(province, openCampaign('c1')));
    const first = () => executeCommand(store, request(applicant, openApplication('a1', 'f1', 'c1')));
    const outcome = await executeCommand(
      interrupted(store, first),
      request(applicant, openApplication('a2', 'f1', 'c1')),
    );
    expect(outcome).toMatchObject({ ok: false, refusal: { code: 'already-applied' } });
    expect(await store.read('application-a2')).toEqual([]);
    expect(await store.read('factory-f1')).toHaveLength(2);
  });

  it('ends in a refusal, not in an endless loop, where it never stands still', async () => {
    const store = await withDraft();
    let level = 0;
    const restless: EventStore = {
      ...store,
      async append(records, checks, options) {
        level = (level % 5) + 1;
        await executeCommand(store, request(applicant, declareMaturity('a1', level)));
        return store.append(records, checks, options);
      },
    };
    expect(await executeCommand(restless, request(applicant, declareMaturity('a1', 2)))).toMatchObject({
      ok: false,
      currentVersion: 11,
      refusal: { code: 'version-conflict' },
    });
  });
});

describe('the time of an act', () => {
  const at = (now: string): Promise<unknown> =>
    withDraft().then((store) => {
      const asked: CommandRequest = { ...request(applicant, declareMaturity('a1', 2)), now };
      return executeCommand(store, asked).then(async (outcome) =>
        outcome.ok ? (await store.read('application-a1')).at(-1)?.metadata.at : outcome.refusal.code,
      );
    });

  it('is the one it came with, where that lies after the last event', async () => {
    expect(await at('2026-07-02T02:00:01.000Z')).toBe('2026-07-02T02:00:01.000Z');
  });

  it('is that of the last event, where clocks differ by seconds', async () => {
    expect(await at('2026-07-02T01:59:55.000Z')).toBe(JULY);
  });

  it('may not lie further back', async () => {
    expect(await at('2026-07-02T01:59:54.999Z')).toBe('before-last-event');
  });
});
