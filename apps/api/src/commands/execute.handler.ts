import { Inject } from '@nestjs/common';
import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { type EventStore } from '@tidu/event-store';
import { type CommandRequest, executeCommand, type Execution } from '@tidu/application';
import { EVENT_STORE } from '../tokens.js';

/** A command of the domain on the bus. */
export class Execute extends Command<Execution> {
  constructor(readonly request: CommandRequest) {
    super();
  }
}

/** The one handler: every command goes through the same read, fold, decide, append. */
@CommandHandler(Execute)
export class ExecuteHandler implements ICommandHandler<Execute> {
  constructor(@Inject(EVENT_STORE) private readonly store: EventStore) {}

  execute({ request }: Execute): Promise<Execution> {
    return executeCommand(this.store, request);
  }
}
