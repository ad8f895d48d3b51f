import { Inject, Injectable } from '@nestjs/common';
import { load, type StreamLog } from '@tidu/application';
import { type CaseViewOf } from '@tidu/contracts';
import { editionIds } from '@tidu/criteria';
import {
  issuesOf,
  publicNoticePaper,
  recommendationLetterPaper,
  recommendationListPaper,
  type Recommended,
} from '@tidu/documents';
import {
  type CaseFileName,
  lettersOfAppeal,
  lettersOfReEvaluation,
  lettersOfRevocation,
  notFound,
  type Notice,
} from '@tidu/domain';
import { ApplicationReader } from '../applications/application-reader.js';
import { CaseReader } from '../cases/case-reader.js';
import { RefusedError } from '../http/problem.js';
import { ReEvaluationReader } from '../re-evaluations/re-evaluation-reader.js';
import { readCampaign } from '../registry/registry-reader.js';
import { type Reader } from '../views/reader.js';
import { offer, type OfferedDocument, offeredLetters } from './offered-document.js';

const levels = ['', '一级', '二级', '三级', '四级', '五级'];

/** The documents of case files (案卷) and re-evaluations (年度复评), as far as their reader may see what they say. */
@Injectable()
export class CaseDocuments {
  constructor(
    @Inject(CaseReader) private readonly cases: CaseReader,
    @Inject(ApplicationReader) private readonly applications: ApplicationReader,
    @Inject(ReEvaluationReader) private readonly reEvaluations: ReEvaluationReader,
  ) {}

  /** The list a unit sends in (推荐汇总表) and the letter it goes with (推荐函), for each issue. */
  async ofRecommendation(reader: Reader, id: string): Promise<OfferedDocument[]> {
    const { content } = await this.#view(reader, 'recommendation', id);
    const { terms } = content;
    if (terms === null) return [];
    return issuesOf(content).flatMap((issue) => {
      const told = {
        item: String(issue.number),
        on: issue.releasedOn,
        detail: { zh: `第 ${issue.number} 批`, en: `issue ${issue.number}` },
      };
      const list = async () =>
        recommendationListPaper({ terms }, issue, await this.#recommended(reader, issue.entries));
      return [
        offer('recommendation-list', list, told),
        offer('recommendation-letter', () => recommendationLetterPaper({ terms }, issue), told),
      ];
    });
  }

  /** The text of a notice (公示) as it is posted. */
  async ofNotice(reader: Reader, id: string): Promise<OfferedDocument[]> {
    const { content } = await this.#view(reader, 'notice', id);
    return this.#notice(reader, content);
  }

  /** The same for everybody, while it runs. */
  async ofPublicNotice(reader: Reader, id: string): Promise<OfferedDocument[]> {
    const { state } = await load(reader.log, 'notice', id);
    if (state.phase !== 'running') {
      throw new RefusedError(
        notFound('notice-not-found', '没有正在进行的该公示。', 'There is no such notice running.'),
      );
    }
    return this.#notice(reader, { ...state, contact: state.contact ?? null, objections: [] });
  }

  async ofRevocation(reader: Reader, id: string): Promise<OfferedDocument[]> {
    const { content } = await this.#view(reader, 'revocation', id);
    const { opened } = content;
    if (opened === null) return [];
    return offeredLetters(lettersOfRevocation({ ...content, opened }), {
      edition: await editionOfTitle(reader.log, opened.factoryId, opened.certificateNumber),
      enterpriseName: await enterpriseName(reader.log, opened.enterprise),
      filedOn: opened.openedOn,
    });
  }

  async ofAppeal(reader: Reader, id: string): Promise<OfferedDocument[]> {
    const { content } = await this.#view(reader, 'appeal', id);
    const { decision, since } = content;
    if (decision === null) return [];
    const campaign = (await load(reader.log, 'application', content.applicationId ?? '')).state.campaign;
    return offeredLetters(lettersOfAppeal(content), {
      edition:
        campaign?.edition ??
        (await editionOfTitle(reader.log, decision.factoryId, decision.certificateNumber ?? '')),
      enterpriseName: await enterpriseName(reader.log, decision.enterprise),
      filedOn: since,
    });
  }

  async ofReEvaluation(reader: Reader, id: string): Promise<OfferedDocument[]> {
    const { reEvaluation } = await this.reEvaluations.view(reader, id);
    const { subject, asOf } = reEvaluation;
    const { name } = (await load(reader.log, 'factory', subject.factoryId)).state;
    return offeredLetters(lettersOfReEvaluation(reEvaluation, name), {
      edition: subject.basis.edition,
      enterpriseName: await enterpriseName(reader.log, subject.enterprise),
      filedOn: asOf,
    });
  }

  /** A case file of a kind; the reader answers with the kind it was asked for. */
  async #view<Name extends CaseFileName>(reader: Reader, name: Name, id: string): Promise<CaseViewOf<Name>> {
    return (await this.cases.view(reader, name, id)) as CaseViewOf<Name>;
  }

  #notice(reader: Reader, content: NoticeTold): OfferedDocument[] {
    if (content.phase === 'none') return [];
    const make = async () =>
      publicNoticePaper(
        content,
        await readCampaign(reader, content.campaignId),
        await enterpriseNames(reader.log, content.items),
      );
    return [offer('public-notice', make, { on: content.startsOn })];
  }

  /** What the list says of each application besides its place on it; nothing of those the reader may not see. */
  async #recommended(
    reader: Reader,
    entries: readonly { readonly applicationId: string }[],
  ): Promise<ReadonlyMap<string, Recommended>> {
    const found = new Map<string, Recommended>();
    for (const { applicationId } of entries) {
      const read = await this.applications.read(reader, applicationId).catch((error: unknown) => {
        if (error instanceof RefusedError) return null;
        throw error;
      });
      if (read === null) continue;
      const { factory, sections } = read.seen;
      found.set(applicationId, {
        enterpriseName: await enterpriseName(reader.log, factory?.enterprise ?? ''),
        industry: factory?.industry ?? '',
        maturity: levels[sections.maturity?.level ?? 0] ?? '',
        contact: '',
        phone: '',
      });
    }
    return found;
  }
}

type NoticeTold = CaseViewOf<'notice'>['content'] & Pick<Notice, 'phase'>;

async function enterpriseName(log: StreamLog, uscc: string): Promise<string> {
  return (await load(log, 'enterprise', uscc)).state.name;
}

async function enterpriseNames(
  log: StreamLog,
  items: readonly { readonly enterprise: string }[],
): Promise<ReadonlyMap<string, string>> {
  const names = new Map<string, string>();
  for (const uscc of new Set(items.map(({ enterprise }) => enterprise))) {
    names.set(uscc, await enterpriseName(log, uscc));
  }
  return names;
}

/** The edition a title was awarded by; the oldest there is where the record does not say. */
async function editionOfTitle(log: StreamLog, factoryId: string, certificateNumber: string): Promise<string> {
  const { titles } = (await load(log, 'factory', factoryId)).state;
  const title = titles.find((held) => held.certificateNumber === certificateNumber);
  return title?.basis.edition ?? editionIds[0] ?? '';
}
