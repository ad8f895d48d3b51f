import { Body, Controller, HttpCode, Inject, Param, Post, Req, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import { type Receipt } from '@tidu/contracts';
import { type AddressedCommand } from '@tidu/domain';
import { type Account } from '@tidu/platform';
import { type FastifyReply, type FastifyRequest } from 'fastify';
import { checked } from '../http/contract.pipe.js';
import { CurrentAccount } from '../session/account.guard.js';
import { changeAt, openingAt } from './command-at.js';
import { Dispatcher } from './dispatcher.js';
import { envelopeOf } from './envelope.js';

/**
 * The routes of all commands (命令). Which there are stands in `command-table.ts`, and OpenAPI is made from the same table.
 * A route of another controller on one of these paths goes first: it is named in the table as `servedBy`.
 */
@ApiExcludeController()
@Controller('api/:plural')
export class CommandsController {
  constructor(@Inject(Dispatcher) private readonly dispatcher: Dispatcher) {}

  /** Makes something new, as `POST /api/applications` does. */
  @Post()
  @HttpCode(201)
  open(
    @Param('plural') plural: string,
    @Body() body: unknown,
    @CurrentAccount() account: Account,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<Receipt> {
    const { aggregate, type, way } = openingAt(plural);
    const sender = { account, envelope: envelopeOf(request), reply };
    const newId = this.dispatcher.newId(sender, aggregate);
    const { id, carries } = way.read(body, { account, newId });
    return this.dispatcher.create(
      { aggregate, id, command: { ...carries, type } } as AddressedCommand,
      sender,
    );
  }

  /** Changes something that is there, as `POST /api/applications/<id>/submit` does. */
  @Post(':id/:type')
  @HttpCode(200)
  change(
    @Param('plural') plural: string,
    @Param('id') id: string,
    @Param('type') commandType: string,
    @Body() body: unknown,
    @CurrentAccount() account: Account,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<Receipt> {
    const { aggregate, type, way } = changeAt(plural, commandType);
    const sender = { account, envelope: envelopeOf(request), reply };
    const carries = checked(way.offer.body, body);
    return this.dispatcher.change(
      { aggregate, id, command: { ...carries, type } } as AddressedCommand,
      sender,
    );
  }
}
