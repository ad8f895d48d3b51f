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
  type CasePage,
  casePage,
  type CaseQuery,
  caseQueryOf,
  type CaseView,
  caseView,
  type CommandContract,
  type HistoryEntry,
  historyEntry,
  type Receipt,
  receipt,
  registryContracts,
} from '@tidu/contracts';
import {
  type AddressedCommand,
  type AggregateName,
  caseFileNamed,
  type CaseFileName,
  forbidden,
  type Message,
} from '@tidu/domain';
import { type Account, actorOf } from '@tidu/platform';
import { caseSorts, listCases, type ReadDatabase } from '@tidu/read-models';
import { type FastifyReply } from 'fastify';
import type pg from 'pg';
import { z } from 'zod';
import { GetHistory } from '../applications/get-history.query.js';
import { addCommandRoutes } from '../commands/command-routes.js';
import { Dispatcher, type Sender } from '../commands/dispatcher.js';
import { CommandEnvelope, type Envelope } from '../commands/envelope.js';
import { RefusedError } from '../http/problem.js';
import { pageAsked, yesOrNo } from '../queries/page.js';
import { readModelsAt } from '../queries/read-your-writes.js';
import { CurrentAccount } from '../session/account.guard.js';
import { POOL, READ_DATABASE } from '../tokens.js';
import { newCaseId } from './case-ids.js';
import { GetCase } from './case.queries.js';

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
  const phaseNames = caseFileNamed(name).wording.phases;
  const [first = '', ...others] = Object.keys(phaseNames);
  const listQuery = caseQueryOf([first, ...others]);
  const openingName = opens === null ? undefined : contract.names[opens];

  @ApiTags(plural)
  @Controller(`api/${plural}`)
  @Injectable()
  class CaseController {
    constructor(
      @Inject(QueryBus) private readonly queries: QueryBus,
      @Inject(Dispatcher) private readonly dispatcher: Dispatcher,
      @Inject(POOL) private readonly pool: pg.Pool,
      @Inject(READ_DATABASE) private readonly database: ReadDatabase,
    ) {}

    @Get()
    @ApiOperation({ summary: '案卷列表 · Case files within view', operationId: `list-${plural}` })
    @ApiResponse({ status: 200, standardSchema: casePage })
    async list(
      @CurrentAccount() account: Account,
      @Query({ schema: listQuery }) query: CaseQuery,
    ): Promise<CasePage> {
      await readModelsAt(this.pool, query.after);
      const filter = { ...query, isMine: yesOrNo(query.mine) };
      const page = await listCases(
        this.database,
        name,
        actorOf(account),
        filter,
        pageAsked(query, caseSorts),
      );
      return {
        ...page,
        items: page.items.map((row) => ({ ...row, phaseName: phaseNames[row.phase] ?? untold(row.phase) })),
      };
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
    @ApiResponse({ status: 200, standardSchema: caseView })
    async one(
      @CurrentAccount() account: Account,
      @Param('id') id: string,
      @Res({ passthrough: true }) reply: FastifyReply,
    ): Promise<CaseView> {
      const view = await this.queries.execute(new GetCase(actorOf(account), name, id));
      void reply.header('ETag', `"${view.version}"`);
      return view;
    }

    @Get(':id/history')
    @ApiOperation({ summary: '案卷历史 · The history of a case file', operationId: `history-${plural}` })
    @ApiResponse({ status: 200, standardSchema: z.array(historyEntry) })
    async history(@CurrentAccount() account: Account, @Param('id') id: string): Promise<HistoryEntry[]> {
      const actor = actorOf(account);
      // Events hold all of a file: only who may see all of it reads them.
      const { whole } = await this.queries.execute(new GetCase(actor, name, id));
      if (!whole) {
        throw new RefusedError(
          forbidden('not-permitted', '您不能查阅该案卷的完整历史。', 'You may not read its whole history.'),
        );
      }
      return this.queries.execute(new GetHistory(actor, name, id));
    }

    send(command: string, id: string, body: object, sender: Sender): Promise<Receipt> {
      return this.dispatcher.change(addressed(name, id, command, body), sender);
    }
  }
  const onFile = Object.entries(contract.bodies).filter(([command]) => command !== opens);
  addCommandRoutes(CaseController, Object.fromEntries(onFile), contract.names);
  return CaseController;
}

/** A phase without a name is shown as it is. */
function untold(phase: string): Message {
  return { zh: phase, en: phase };
}

/** Every kind of case file, and the commands on what is registered. */
export const caseControllers: Type[] = [
  ...Object.entries(registryContracts).map(([name, contract]) =>
    registryController(name as 'enterprise' | 'factory', contract),
  ),
  ...Object.entries(caseContracts).map(([name, contract]) => caseController(name as CaseFileName, contract)),
];
