import { Inject, Logger, type Provider, type Type } from '@nestjs/common';
import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { type EventStore } from '@tidu/event-store';
import { commandPipeline } from '../command-pipeline.js';
import { type Execution, type GiveCommand } from '../request.js';
import { commandClasses, type NamedCommand, type NamedCommandClass } from './named-command.js';

const PIPELINE = Symbol('command pipeline');

class PipelineHandler implements ICommandHandler<NamedCommand> {
  constructor(@Inject(PIPELINE) private readonly pipeline: GiveCommand) {}

  execute({ request }: NamedCommand): Promise<Execution> {
    return this.pipeline(request);
  }
}

/** All commands go through the same pipeline; Nest asks for a handler class for each. */
function handlerOf(command: NamedCommandClass): Type<PipelineHandler> {
  @CommandHandler(command)
  class Handler extends PipelineHandler {}
  return Handler;
}

const handlers = [...commandClasses.values()].map(handlerOf);

/**
 * What a process adds to its providers so that its `CommandBus` takes every command of the domain, each under its name.
 * `eventStore` is the token under which the process provides the event store.
 */
export function commandBusOn(eventStore: symbol): Provider[] {
  const pipeline = (store: EventStore): GiveCommand => {
    const [commands, security] = [new Logger('command'), new Logger('security')];
    return commandPipeline({
      store,
      onSpan: (span) => commands.log(span),
      securityLog: { forbidden: (act) => security.warn({ kind: 'forbidden', ...act }) },
    });
  };
  return [{ provide: PIPELINE, useFactory: pipeline, inject: [eventStore] }, ...handlers];
}
