import { afterEach, describe, expect, it } from '@jest/globals';
import { type INestApplicationContext, type LoggerService, Module } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { CommandBus, CqrsModule } from '@nestjs/cqrs';
import { type AddressedCommand, permissionMatrix } from '@tidu/domain';
import { createInMemoryEventStore, type EventStore } from '@tidu/event-store';
import { applicant, province, registerEnterprise, request, USCC } from '../../../testing/src/sample.js';
import { commandNames } from '../command-name.js';
import { type CommandSpan } from '../steps/traced.js';
import { commandBusOn } from './command-bus.js';
import { classesNamed, onBus } from './named-command.js';

const EVENT_STORE = Symbol('event store');

@Module({})
class ProcessModule {}

let app: INestApplicationContext;
afterEach(() => app.close());

/** A process with a command bus. What it logs is kept, by the name of the logger. */
async function processOn(store: EventStore) {
  const logged: { readonly by: string; readonly what: unknown }[] = [];
  const keep = (what: unknown, by: string) => void logged.push({ by, what });
  const logger: LoggerService = { log: keep, warn: keep, error: keep };
  const providers = [{ provide: EVENT_STORE, useValue: store }, ...commandBusOn(EVENT_STORE)];
  app = await NestFactory.createApplicationContext(
    { module: ProcessModule, imports: [CqrsModule.forRoot()], providers },
    { logger },
  );
  return { bus: app.get(CommandBus), of: (by: string) => logged.filter((one) => one.by === by) };
}

describe('the command bus', () => {
  it('carries out a command under its own name, and tells its trace', async () => {
    const { bus, of } = await processOn(createInMemoryEventStore());
    const command = onBus(request(applicant, registerEnterprise()));
    expect(command.constructor.name).toBe('enterprise.register-enterprise');
    expect(await bus.execute(command)).toMatchObject({ ok: true, version: 1, repeated: false });
    expect(await bus.execute(command)).toMatchObject({ ok: true, version: 1, repeated: true });
    expect(of('command')).toMatchObject([
      { what: { name: 'enterprise.register-enterprise', attributes: { 'tidu.outcome': 'recorded' } } },
      { what: { name: 'enterprise.register-enterprise', attributes: { 'tidu.outcome': 'repeated' } } },
    ]);
    expect(of('security')).toEqual([]);
  });

  it('takes every command of the domain', async () => {
    const found = { fingerprint: null, versions: {}, position: 1, duplicate: true };
    const answering = { ...createInMemoryEventStore(), findCommand: () => Promise.resolve(found) };
    const { bus, of } = await processOn(answering);
    for (const [aggregate, rules] of Object.entries(permissionMatrix.rules)) {
      for (const type of Object.keys(rules)) {
        const addressed = { aggregate, id: '1', command: { type } } as AddressedCommand;
        expect(await bus.execute(onBus(request(applicant, addressed)))).toMatchObject({ repeated: true });
      }
    }
    expect(of('command').map(({ what }) => (what as CommandSpan).name)).toEqual(commandNames);
  });

  it('writes into the security log what was forbidden, and by whom it was tried', async () => {
    const { bus, of } = await processOn(createInMemoryEventStore());
    const outcome = await bus.execute(onBus(request(province, registerEnterprise())));
    expect(outcome).toMatchObject({ ok: false, refusal: { kind: 'forbidden' } });
    expect(of('security')).toMatchObject([
      {
        what: {
          kind: 'forbidden',
          command: 'enterprise.register-enterprise',
          id: USCC,
          actor: 'province',
          role: 'province',
          code: 'not-permitted',
        },
      },
    ]);
  });

  it('tells in the trace that a command failed, and by what, and hands the error on', async () => {
    const broken = { ...createInMemoryEventStore(), append: () => Promise.reject(new RangeError('示例')) };
    const { bus, of } = await processOn(broken);
    await expect(bus.execute(onBus(request(applicant, registerEnterprise())))).rejects.toThrow('示例');
    expect(of('command')).toMatchObject([
      { what: { status: 'error', attributes: { 'error.type': 'RangeError' } } },
    ]);
  });
});

it('takes no command by a name the domain does not know', async () => {
  const { bus } = await processOn(createInMemoryEventStore());
  const type: string = 'approve';
  const unknown = { aggregate: 'application', id: 'a1', command: { type } } as AddressedCommand;
  expect(() => bus.execute(onBus(request(applicant, unknown)))).toThrow('application.approve');
});

it('does not start with two handlers for one command', async () => {
  await processOn(createInMemoryEventStore());
  expect(() => classesNamed(['application.submit', 'campaign.open-campaign', 'application.submit'])).toThrow(
    'two handlers for the command application.submit',
  );
});
