import { Inject, Injectable } from '@nestjs/common';
import { type CaseView } from '@tidu/contracts';
import { caseFileFor, caseFileNamed, type CaseFileName, isOpenedBy, notFound } from '@tidu/domain';
import { load } from '@tidu/application';
import { RefusedError } from '../http/problem.js';
import { actionsOn } from '../views/actions.js';
import { clocksOn } from '../views/clocks.js';
import { type Reader } from '../views/reader.js';
import { AppealsBefore } from './appeals-before.js';
import { caseViewOf } from './case-view.js';

/** The one way for readers to a case file (案卷): refused as not found where it is not theirs to see. */
@Injectable()
export class CaseReader {
  constructor(@Inject(AppealsBefore) private readonly appealsBefore: AppealsBefore) {}

  /** One case file as the reader may see it, with what can be done with it. */
  async view(reader: Reader, name: CaseFileName, id: string): Promise<CaseView> {
    const file = caseFileNamed(name);
    const { state, version } = await load(reader.log, name, id);
    const seen = caseFileFor(file, reader.actor, state) ?? (await this.#onAppeal(reader, name, id, state));
    if (seen === null) {
      throw new RefusedError(notFound('case-not-found', '没有该案卷。', 'There is no such case file.'));
    }
    // The registry treats all kinds alike: what it hands back is a state of the kind asked for, whichever that is.
    return caseViewOf[name](seen as never, {
      ...summaryOf(name, state, id, version),
      clocks: await clocksOn(name, state, reader),
      actions: await actionsOn(name, state, reader),
      whole: seen === state,
    });
  }

  /** The file as an expert at work on an appeal against it may see it; null for everyone else. */
  async #onAppeal(reader: Reader, name: CaseFileName, id: string, state: unknown): Promise<unknown> {
    const appeals = await this.appealsBefore.of(reader);
    return isOpenedBy(appeals, reader.actor, { aggregate: name, id })
      ? caseFileNamed(name).view(reader.actor, state)
      : null;
  }
}

function summaryOf(name: CaseFileName, state: unknown, id: string, version: number) {
  const file = caseFileNamed(name);
  const { phase, title, tier, campaignId, applicationId, factoryId } = file.summary(state);
  return {
    id,
    version,
    title,
    phase,
    phaseName: file.wording.phases[phase] ?? { zh: phase, en: phase },
    tier: tier ?? null,
    campaignId: campaignId ?? null,
    applicationId: applicationId ?? null,
    factoryId: factoryId ?? null,
  };
}
