import {
  Body,
  Controller,
  Get,
  HttpCode,
  Inject,
  Injectable,
  Param,
  Post,
  Query,
  Res,
  type Type,
} from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import { ApiOperation, ApiResponse, ApiTags } from '@nestjs/swagger';
import {
  caseContracts,
  type CaseQuery,
  caseQuery,
  type CaseRow,
  caseRow,
  type CaseView,
  caseViews,
  type CommandContract,
  type HistoryEntry,
  historyEntry,
  type Receipt,
  receipt,
  registryContracts,
} from '@tidu/contracts';
import { type AddressedCommand, type AggregateName, type CaseFileName, forbidden } from '@tidu/domain';
import { type Account, actorOf } from '@tidu/platform';
import { type FastifyReply } from 'fastify';
import type pg from 'pg';
import { z } from 'zod';
import { GetHistory } from '../history/get-history.query.js';
import { addCommandRoutes } from '../commands/command-routes.js';
import { Dispatcher, type Sender } from '../commands/dispatcher.js';
import { CommandEnvelope, type Envelope } from '../commands/envelope.js';
import { RefusedError } from '../http/problem.js';
import { readModelsAt } from '../queries/read-your-writes.js';
import { CurrentAccount } from '../session/account.guard.js';
import { POOL } from '../tokens.js';
import { CurrentReader, type Reader } from '../views/reader.js';
import { newCaseId } from './case-ids.js';
import { GetCase, ListCases } from './case.queries.js';

/** A command of a contract, whose body has been checked against its own schema. */
function addressed(aggregate: AggregateName, id: string, type: string, body: object): AddressedCommand {
  return { aggregate, id, command: { ...body, type } } as unknown as AddressedCommand;
}

/** The commands people give on registered enterprises and factories, one route each, made from the contract. */
function registryController(aggregate: 'enterprise' | 'factory', contract: CommandContract): Type {
  @ApiTags(contract.plural)
  @Controller(`api/${contract.plural}`)
  @Injectable()
  class RegistryCommandsController {
    constructor(@Inject(Dispatcher) private readonly dispatcher: Dispatcher) {}

    send(name: string, id: string, body: object, sender: Sender): Promise<Receipt> {
      return this.dispatcher.change(addressed(aggregate, id, name, body), sender);
    }
  }
  addCommandRoutes(RegistryCommandsController, contract.bodies, contract.names);
  return RegistryCommandsController;
}

/** Lists, detail, history and commands of one kind of case file (案卷), made from its contract. */
function caseController(name: CaseFileName, contract: CommandContract): Type {
  const { opens, plural } = contract;
  const openingBody = (opens === null ? undefined : contract.bodies[opens]) ?? z.strictObject({});
  const openingName = opens === null ? undefined : contract.names[opens];

  @ApiTags(plural)
  @Controller(`api/${plural}`)
  @Injectable()
  class CaseController {
    constructor(
      @Inject(QueryBus) private readonly queries: QueryBus,
      @Inject(Dispatcher) private readonly dispatcher: Dispatcher,
      @Inject(POOL) private readonly pool: pg.Pool,
    ) {}

    @Get()
    @ApiOperation({ summary: '案卷列表 · Case files within view', operationId: `list-${plural}` })
    @ApiResponse({ status: 200, standardSchema: z.array(caseRow) })
    async list(
      @CurrentAccount() account: Account,
      @Query({ schema: caseQuery }) query: CaseQuery,
    ): Promise<CaseRow[]> {
      await readModelsAt(this.pool, query.after);
      return this.queries.execute(new ListCases(actorOf(account), name, query));
    }

    @Post()
    @HttpCode(201)
    @ApiOperation({
      summary: openingName === undefined ? '' : `${openingName.zh} · ${openingName.en}`,
      operationId: opens ?? `open-${plural}`,
    })
    @ApiResponse({ status: 201, standardSchema: receipt })
    open(
      @CurrentAccount() account: Account,
      @CommandEnvelope() envelope: Envelope,
      @Res({ passthrough: true }) reply: FastifyReply,
      @Body({ schema: openingBody }) body: Record<string, unknown>,
    ): Promise<Receipt> {
      const sender = { account, envelope, reply };
      const id = newCaseId(name, body, () => this.dispatcher.newId(sender, name));
      return this.dispatcher.create(addressed(name, id, opens ?? '', { ...body, id }), sender);
    }

    @Get(':id')
    @ApiOperation({ summary: '案卷详情 · One case file', operationId: `get-${plural}` })
    @ApiResponse({ status: 200, standardSchema: caseViews[name] })
    async one(
      @CurrentReader() reader: Reader,
      @Param('id') id: string,
      @Res({ passthrough: true }) reply: FastifyReply,
    ): Promise<CaseView> {
      const view = await this.queries.execute(new GetCase(reader, name, id));
      void reply.header('ETag', `"${view.version}"`);
      return view;
    }

    @Get(':id/history')
    @ApiOperation({ summary: '案卷历史 · The history of a case file', operationId: `history-${plural}` })
    @ApiResponse({ status: 200, standardSchema: z.array(historyEntry) })
    async history(@CurrentReader() reader: Reader, @Param('id') id: string): Promise<HistoryEntry[]> {
      // Events hold all of a file: only who may see all of it reads them.
      const { whole } = await this.queries.execute(new GetCase(reader, name, id));
      if (!whole) {
        throw new RefusedError(
          forbidden('not-permitted', '您不能查阅该案卷的完整历史。', 'You may not read its whole history.'),
        );
      }
      return this.queries.execute(new GetHistory(reader.actor, name, id));
    }

    send(command: string, id: string, body: object, sender: Sender): Promise<Receipt> {
      return this.dispatcher.change(addressed(name, id, command, body), sender);
    }
  }
  const onFile = Object.entries(contract.bodies).filter(([command]) => command !== opens);
  addCommandRoutes(CaseController, Object.fromEntries(onFile), contract.names);
  return CaseController;
}

/** Every kind of case file, and the commands on what is registered. */
export const caseControllers: Type[] = [
  ...Object.entries(registryContracts).map(([name, contract]) =>
    registryController(name as 'enterprise' | 'factory', contract),
  ),
  ...Object.entries(caseContracts).map(([name, contract]) => caseController(name as CaseFileName, contract)),
];
