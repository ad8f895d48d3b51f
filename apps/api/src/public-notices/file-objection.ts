import { createHmac, randomUUID } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { type objectionBody, type ObjectionReceipt } from '@tidu/contracts';
import { type Actor, type FileObjection, invalid, issue, streamOf } from '@tidu/domain';
import { canonicalJson, type EventStore, type JsonValue } from '@tidu/event-store';
import { load, uuidFrom } from '@tidu/application';
import { onBus } from '@tidu/application/nest';
import { uploadsByTicket } from '@tidu/platform';
import type pg from 'pg';
import { type z } from 'zod';
import { type Envelope } from '../commands/envelope.js';
import { Dispatcher } from '../commands/dispatcher.js';
import { RefusedError } from '../http/problem.js';
import { EVENT_STORE, PERSONAL_DATA, POOL } from '../tokens.js';
import { type PersonalData } from './personal-data.js';

/** Anyone who objects; who it is stands sealed in the objection, never in an event's metadata. */
const PUBLIC: Actor = { id: 'public', role: 'public' };

/** Takes objections (异议) in: seals who objects with a key of the person's own before anything is recorded. */
@Injectable()
export class ObjectionDesk {
  constructor(
    @Inject(CommandBus) private readonly bus: CommandBus,
    @Inject(Dispatcher) private readonly dispatcher: Dispatcher,
    @Inject(EVENT_STORE) private readonly store: EventStore,
    @Inject(POOL) private readonly pool: pg.Pool,
    @Inject(PERSONAL_DATA) private readonly personalData: PersonalData,
  ) {}

  /** Files an objection. Throws `RefusedError`; then nothing of who sent it is kept. */
  async file(
    noticeId: string,
    { objector, ...body }: z.infer<typeof objectionBody>,
    envelope: Envelope,
  ): Promise<ObjectionReceipt> {
    const evidence = await this.#filesOf(noticeId, body.evidence);
    const objectionId = uuidFrom(`objection ${noticeId} ${envelope.idempotencyKey}`);
    const subject = randomUUID();
    const { vault } = this.personalData;
    const sealed = objector === null ? null : await vault.seal(subject, objector);
    const command: FileObjection = {
      type: 'file-objection',
      ...body,
      evidence,
      objectionId,
      objector: sealed,
    };
    const outcome = await this.bus.execute(
      onBus({
        aggregate: 'notice',
        id: noticeId,
        command,
        actor: PUBLIC,
        now: this.dispatcher.timeOf(envelope),
        commandId: uuidFrom(`public ${envelope.idempotencyKey}`),
        fingerprint: this.#fingerprint({ noticeId, objector, ...body }),
      }),
    );
    const wasRecorded = outcome.ok && !outcome.repeated;
    if (!wasRecorded && sealed !== null) await vault.erase(subject);
    if (!outcome.ok) throw new RefusedError(outcome.refusal);
    return this.#receipt(noticeId, objectionId);
  }

  /** Tells a repeated objection from another under the same key; keyed, for a plain hash of a name could be guessed. */
  #fingerprint(asked: object): string {
    const text = canonicalJson(JSON.parse(JSON.stringify(asked)) as JsonValue);
    return createHmac('sha256', this.personalData.fingerprintKey).update(text).digest('hex');
  }

  /** The files the tickets stand for. A ticket that is not of this notice stands for none. */
  async #filesOf(noticeId: string, tickets: readonly string[]): Promise<string[]> {
    const uploads = await uploadsByTicket(this.pool, streamOf('notice', noticeId), tickets);
    const missing = tickets.flatMap((ticket, index) =>
      uploads.has(ticket)
        ? []
        : [
            issue(
              `$.evidence[${index}]`,
              '没有该文件，请先上传。',
              'There is no such file; upload it first.',
            ),
          ],
    );
    if (missing.length > 0) {
      throw new RefusedError(
        invalid('evidence-missing', '异议未登记，内容未保存。', 'Nothing was registered or kept.', missing),
      );
    }
    return [...new Set([...uploads.values()].map(({ sha256 }) => sha256))];
  }

  async #receipt(noticeId: string, objectionId: string): Promise<ObjectionReceipt> {
    const events = await this.store.read(`notice-${noticeId}`);
    const { state } = await load(this.store, 'notice', noticeId);
    const objection = state.objections.find(({ id }) => id === objectionId);
    const filed = events.find(
      ({ type, data }) =>
        type === 'notice.objection-filed' && (data as { readonly id?: unknown }).id === objectionId,
    );
    if (objection === undefined || filed === undefined)
      throw new Error(`objection ${objectionId} was recorded and is not there`);
    const { applicationId, dueOn } = objection;
    return { objectionId, noticeId, applicationId, filedAt: filed.metadata.at, answerDueOn: dueOn };
  }
}
