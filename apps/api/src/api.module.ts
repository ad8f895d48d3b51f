import { type DynamicModule, Inject, Logger, Module, type OnApplicationShutdown } from '@nestjs/common';
import { APP_FILTER, APP_GUARD, APP_PIPE } from '@nestjs/core';
import { CqrsModule } from '@nestjs/cqrs';
import { commandBusOn } from '@tidu/application/nest';
import { type EventStore } from '@tidu/event-store';
import { readDatabase } from '@tidu/read-models';
import {
  type Configuration,
  openBlobStore,
  openEventStore,
  openLedgerKeys,
  openPool,
  openReceiptKey,
  witnessKeys,
} from '@tidu/platform';
import pg from 'pg';
import { AccountsController } from './accounts/accounts.controller.js';
import { MembersController } from './accounts/members.controller.js';
import { RoleGrantsController } from './accounts/role-grants.controller.js';
import { ApplicationReader } from './applications/application-reader.js';
import { ApplicationsController } from './applications/applications.controller.js';
import { AttachEvidenceController } from './evidence/attach-evidence.controller.js';
import { EvidenceController } from './evidence/evidence.controller.js';
import { CalendarController } from './calendar/calendar.controller.js';
import { AppealsBefore } from './cases/appeals-before.js';
import { CaseReader } from './cases/case-reader.js';
import { caseControllers } from './cases/case.controllers.js';
import { ApplicationDocuments } from './documents/application-documents.js';
import { CaseDocuments } from './documents/case-documents.js';
import { DocumentDesk } from './documents/document-desk.js';
import { documentControllers } from './documents/documents.controllers.js';
import { PublicDocumentsController } from './documents/public-documents.controller.js';
import { RegistryDocuments } from './documents/registry-documents.js';
import { CommandsController } from './commands/commands.controller.js';
import { Dispatcher } from './commands/dispatcher.js';
import { DraftsController } from './drafts/drafts.controller.js';
import { DeclarationWorkbookController } from './workbooks/declaration-workbook.controller.js';
import { SheetController } from './workbooks/sheet.controller.js';
import { FileIntake } from './evidence/file-intake.js';
import { HistoryReader } from './history/history-reader.js';
import { HealthController } from './health/health.controller.js';
import { ContractPipe } from './http/contract.pipe.js';
import { ProblemFilter } from './http/problem.filter.js';
import { StrictRequest } from './http/strict-request.guard.js';
import { PermissionsController } from './permissions/permissions.controller.js';
import { LedgerController } from './ledger/ledger.controller.js';
import { ObjectionDesk } from './public-notices/file-objection.js';
import { ObjectorsController } from './public-notices/objectors.controller.js';
import { openPersonalData } from './public-notices/personal-data.js';
import { PublicNoticesController } from './public-notices/public-notices.controller.js';
import { PublicRecordController } from './public-record/public-record.controller.js';
import { ReEvaluationReader } from './re-evaluations/re-evaluation-reader.js';
import { ReEvaluationsController } from './re-evaluations/re-evaluations.controller.js';
import { Receipts } from './receipts/receipts.js';
import { ReceiptsController } from './receipts/receipts.controller.js';
import { CampaignsController } from './registry/campaigns.controller.js';
import { FactoryCampaignsController } from './registry/factory-campaigns.controller.js';
import { RegistryController } from './registry/registry.controller.js';
import { RemindersController } from './reminders/reminders.controller.js';
import { AccountGuard } from './session/account.guard.js';
import { StepsController } from './steps.controller.js';
import { LinksController } from './session/links.controller.js';
import { RolesInForce } from './session/roles-in-force.js';
import { SessionDesk } from './session/session-desk.js';
import { SessionController } from './session/session.controller.js';
import { SessionsController } from './session/sessions.controller.js';
import { SignUpController } from './session/sign-up.controller.js';
import { Moments } from './views/moments.js';
import {
  BLOBS,
  CONFIGURATION,
  EVENT_STORE,
  LEDGER_KEYS,
  PERSONAL_DATA,
  POOL,
  READ_DATABASE,
  RECEIPT_KEY,
  WITNESS_KEYS,
} from './tokens.js';

const POOL_SIZE = 12;

/** The HTTP API: commands in through the command bus, views and lists out through readers. */
@Module({})
export class ApiModule implements OnApplicationShutdown {
  constructor(
    @Inject(EVENT_STORE) private readonly store: EventStore,
    @Inject(POOL) private readonly pool: pg.Pool,
  ) {}

  static with(configuration: Configuration): DynamicModule {
    const pool = openPool(configuration, { name: 'tidu api', max: POOL_SIZE }, (error) =>
      new Logger('database').error(error.message),
    );
    return {
      module: ApiModule,
      imports: [CqrsModule.forRoot()],
      controllers: [
        SessionController,
        SessionsController,
        SignUpController,
        LinksController,
        AccountsController,
        MembersController,
        RoleGrantsController,
        ApplicationsController,
        AttachEvidenceController,
        EvidenceController,
        DraftsController,
        DeclarationWorkbookController,
        SheetController,
        ReceiptsController,
        RegistryController,
        CampaignsController,
        FactoryCampaignsController,
        ReEvaluationsController,
        ...caseControllers,
        ...documentControllers,
        PublicDocumentsController,
        StepsController,
        ObjectorsController,
        PublicNoticesController,
        PublicRecordController,
        RemindersController,
        PermissionsController,
        CalendarController,
        HealthController,
        LedgerController,
        CommandsController,
      ],
      providers: [
        { provide: CONFIGURATION, useValue: configuration },
        { provide: POOL, useValue: pool },
        { provide: EVENT_STORE, useFactory: () => openEventStore(configuration, pool) },
        { provide: READ_DATABASE, useFactory: () => readDatabase(pool) },
        { provide: BLOBS, useFactory: () => openBlobStore(configuration.dataDir) },
        {
          provide: LEDGER_KEYS,
          useFactory: async (store: EventStore) => openLedgerKeys(configuration, await store.identity()),
          inject: [EVENT_STORE],
        },
        { provide: WITNESS_KEYS, useFactory: () => witnessKeys(configuration) },
        { provide: RECEIPT_KEY, useFactory: () => openReceiptKey(configuration) },
        { provide: PERSONAL_DATA, useFactory: () => openPersonalData(pool, configuration) },
        { provide: APP_FILTER, useClass: ProblemFilter },
        { provide: APP_PIPE, useClass: ContractPipe },
        { provide: APP_GUARD, useClass: AccountGuard },
        { provide: APP_GUARD, useClass: StrictRequest },
        RolesInForce,
        SessionDesk,
        Dispatcher,
        ...commandBusOn(EVENT_STORE),
        ObjectionDesk,
        FileIntake,
        AppealsBefore,
        Receipts,
        DocumentDesk,
        ApplicationDocuments,
        CaseDocuments,
        RegistryDocuments,
        ApplicationReader,
        CaseReader,
        ReEvaluationReader,
        HistoryReader,
        Moments,
      ],
    };
  }

  async onApplicationShutdown(): Promise<void> {
    await this.store.close();
    await this.pool.end();
  }
}
