import { Body, HttpCode, Param, Post, Res, type Type } from '@nestjs/common';
import { ApiHeader, ApiOperation, ApiResponse } from '@nestjs/swagger';
import { problem, type Receipt, receipt } from '@tidu/contracts';
import { type Message } from '@tidu/domain';
import { type Account } from '@tidu/platform';
import { type FastifyReply } from 'fastify';
import { type z } from 'zod';
import { CurrentAccount } from '../session/account.guard.js';
import { CommandEnvelope, type Envelope } from './envelope.js';
import { type Sender } from './dispatcher.js';

/** A controller whose commands all go one way. */
interface SendsCommands {
  send(name: string, id: string, body: unknown, sender: Sender): Promise<Receipt>;
}

/**
 * Adds a route `POST :id/<command>` for each command of a contract. They differ in nothing but name and body, so they are
 * made from the contract: a command added there has its route, its validation and its place in OpenAPI.
 */
export function addCommandRoutes(
  controller: Type<SendsCommands>,
  bodies: Readonly<Record<string, z.ZodType>>,
  names: Readonly<Record<string, Message>>,
): void {
  // Things of different kinds have commands of the same name; an operation has a name of its own.
  const plural = String(Reflect.getMetadata('path', controller)).replace(/^api\//, '');
  for (const [name, schema] of Object.entries(bodies)) {
    const route = function (
      this: SendsCommands,
      id: string,
      body: unknown,
      account: Account,
      envelope: Envelope,
      reply: FastifyReply,
    ): Promise<Receipt> {
      return this.send(name, id, body, { account, envelope, reply });
    };
    // Nest finds a route's parameters by the name its function carries.
    Object.defineProperty(route, 'name', { value: name });
    const prototype = controller.prototype as Record<string, unknown>;
    prototype[name] = route;
    const descriptor = Object.getOwnPropertyDescriptor(prototype, name);
    if (descriptor === undefined) continue;
    Param('id')(prototype, name, 0);
    Body({ schema })(prototype, name, 1);
    CurrentAccount()(prototype, name, 2);
    CommandEnvelope()(prototype, name, 3);
    Res({ passthrough: true })(prototype, name, 4);
    Reflect.defineMetadata('design:paramtypes', [String, Object, Object, Object, Object], prototype, name);
    const label = names[name];
    const decorators: MethodDecorator[] = [
      Post(`:id/${name}`),
      HttpCode(200),
      ApiOperation({
        summary: label === undefined ? name : `${label.zh} · ${label.en}`,
        operationId: `${plural}-${name}`,
      }),
      ApiHeader({
        name: 'If-Match',
        required: true,
        description: '所依据的版本 · the version this rests on, as ETag gave it',
      }),
      ApiHeader({
        name: 'Idempotency-Key',
        required: true,
        description: '同一操作重试时相同 · the same for each try of one act',
      }),
      ApiResponse({ status: 200, standardSchema: receipt }),
      ApiResponse({ status: 403, standardSchema: problem }),
      ApiResponse({ status: 409, standardSchema: problem }),
      ApiResponse({ status: 422, standardSchema: problem }),
    ];
    for (const decorate of decorators) decorate(prototype, name, descriptor);
  }
}
