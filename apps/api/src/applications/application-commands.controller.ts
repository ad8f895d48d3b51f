import { Controller, Inject, Injectable } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import {
  applicationCommandBodies,
  applicationCommandNames,
  type ApplicationHttpCommand,
  type Receipt,
} from '@tidu/contracts';
import {
  type ApplicationCommand,
  type Evidence,
  invalid,
  issue,
  applicationRefusal,
  subjectOf,
} from '@tidu/domain';
import { type EventStore } from '@tidu/event-store';
import { load } from '@tidu/application';
import { type Account, actorOf, type BlobStore } from '@tidu/platform';
import { addCommandRoutes } from '../commands/command-routes.js';
import { Dispatcher, type Sender } from '../commands/dispatcher.js';
import { RefusedError } from '../http/problem.js';
import { BLOBS, EVENT_STORE } from '../tokens.js';
import { mediaTypeOf } from './media-type.js';

/** The commands on an application (申报), one route each, made from the contract. */
@ApiTags('application commands')
@Controller('api/applications')
@Injectable()
export class ApplicationCommandsController {
  constructor(
    @Inject(Dispatcher) private readonly dispatcher: Dispatcher,
    @Inject(BLOBS) private readonly blobs: BlobStore,
    @Inject(EVENT_STORE) private readonly store: EventStore,
  ) {}

  async send(name: ApplicationHttpCommand, id: string, body: object, sender: Sender): Promise<Receipt> {
    // The contract has checked the body against this very command's schema.
    const command = { ...body, type: name } as unknown as ApplicationCommand;
    if (command.type === 'attach-evidence') {
      await this.#requirePermission(command.type, id, sender.account);
      await this.#requireFile(command);
    }
    return this.dispatcher.change({ aggregate: 'application', id, command }, sender);
  }

  /** Whoever may not attach learns nothing of the files that are kept. What depends on the phase is decided later. */
  async #requirePermission(command: ApplicationCommand['type'], id: string, account: Account): Promise<void> {
    const { state } = await load(this.store, 'application', id);
    const refusal = applicationRefusal(command, actorOf(account), subjectOf(state));
    if (refusal?.kind === 'forbidden') throw new RefusedError(refusal);
  }

  /** What is attached must be what was uploaded: the record says of a file only what the file itself bears out. */
  async #requireFile({ sha256, size, mediaType, fileName }: Evidence): Promise<void> {
    const blob = await this.blobs.find(sha256);
    if (blob === null) {
      throw new RefusedError(
        invalid('file-missing', '请先上传文件，再登记佐证材料。', 'Upload the file first, then attach it.', [
          issue('$.sha256', '没有该文件。', 'There is no such file.'),
        ]),
      );
    }
    if (blob.size === size && mediaTypeOf(blob.head, fileName) === mediaType) return;
    throw new RefusedError(
      invalid(
        'file-differs',
        '大小或类型与已上传的文件不符，未登记。',
        'Size or type are not those of the uploaded file; it was not attached.',
        [
          issue(
            '$',
            '请原样使用上传时返回的 size、mediaType 和 fileName。',
            'Give size, mediaType and fileName as the upload answered them.',
          ),
        ],
      ),
    );
  }
}

addCommandRoutes(ApplicationCommandsController, applicationCommandBodies, applicationCommandNames);
