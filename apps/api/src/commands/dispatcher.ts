import { createHash } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { type Receipt } from '@tidu/contracts';
import { type AddressedCommand } from '@tidu/domain';
import { canonicalJson, type JsonValue } from '@tidu/event-store';
import { uuidFrom } from '@tidu/application';
import { onBus } from '@tidu/application/nest';
import { type Account, actorOf, type Configuration } from '@tidu/platform';
import { type FastifyReply } from 'fastify';
import { HttpProblem, RefusedError } from '../http/problem.js';
import { CONFIGURATION } from '../tokens.js';
import { type Envelope } from './envelope.js';

/** What an HTTP request needs to become a command. */
export interface Sender {
  readonly account: Account;
  readonly envelope: Envelope;
  readonly reply: FastifyReply;
}

/** Turns HTTP requests into commands on the bus, and their outcome into a receipt or a problem. */
@Injectable()
export class Dispatcher {
  constructor(
    @Inject(CommandBus) private readonly bus: CommandBus,
    @Inject(CONFIGURATION) private readonly configuration: Configuration,
  ) {}

  /** A command that makes something new. `purpose` keeps the ids of one request's different things apart. */
  newId({ account, envelope }: Sender, purpose: string): string {
    return uuidFrom(`${account.id} ${envelope.idempotencyKey} ${purpose}`);
  }

  /**
   * A command on something that exists: the sender must say which version it has seen, unless the command itself says what it
   * rests on, as a section does that was declared so often when it was read (`seen`).
   */
  change(addressed: AddressedCommand, sender: Sender): Promise<Receipt> {
    const { command } = addressed;
    const restsOnPart = 'seen' in command;
    if (sender.envelope.expectedVersion === undefined && !restsOnPart) {
      throw new HttpProblem(
        428,
        'if-match-missing',
        '缺少 If-Match（所依据的版本），没有任何改动。',
        'The header If-Match (the version this rests on) is missing; nothing was changed.',
      );
    }
    return this.create(addressed, sender);
  }

  async create(addressed: AddressedCommand, { account, envelope, reply }: Sender): Promise<Receipt> {
    const { expectedVersion } = envelope;
    const outcome = await this.bus.execute(
      onBus({
        ...addressed,
        actor: actorOf(account),
        now: this.timeOf(envelope),
        commandId: uuidFrom(`${account.id} ${envelope.idempotencyKey}`),
        fingerprint: fingerprintOf(addressed, expectedVersion),
        ...(expectedVersion === undefined ? {} : { expectedVersion }),
      }),
    );
    if (!outcome.ok) throw new RefusedError(outcome.refusal, outcome.currentVersion);
    void reply.header('ETag', `"${outcome.version}"`);
    const { version, position, repeated } = outcome;
    return { id: addressed.id, version, position, repeated };
  }

  /** The time of an act: now, or in a demo what its sender says. */
  timeOf({ demoTime }: Envelope): string {
    if (demoTime === undefined) return new Date().toISOString();
    if (this.configuration.demo) return demoTime;
    throw new HttpProblem(
      400,
      'demo-time-refused',
      '只有演示系统接受 Tidu-Demo-Time。',
      'Only a demo installation takes the header Tidu-Demo-Time.',
    );
  }
}

/** What was asked for, so that a key cannot be used for two different things. */
function fingerprintOf(
  { aggregate, id, command }: AddressedCommand,
  expectedVersion: number | undefined,
): string {
  const asked = JSON.parse(JSON.stringify({ aggregate, id, command, expectedVersion })) as JsonValue;
  return createHash('sha256').update(canonicalJson(asked)).digest('hex');
}
