import { Inject, Injectable } from '@nestjs/common';
import { type Application, type ApplicationView } from '@tidu/contracts';
import {
  clausesOfSheet,
  declarationPaper,
  opinionPaper,
  receiptPaper,
  siteVisitPaper,
} from '@tidu/documents';
import { type Actor, chinaDay, lettersOf, type Message } from '@tidu/domain';
import { accountNames } from '@tidu/platform';
import type pg from 'pg';
import { ApplicationReader } from '../applications/application-reader.js';
import { Receipts } from '../receipts/receipts.js';
import { readsExperts } from '../registry/expert-readers.js';
import { POOL } from '../tokens.js';
import { type Reader } from '../views/reader.js';
import { offer, type OfferedDocument, offeredLetters } from './offered-document.js';

type Opened = Application & { readonly campaign: NonNullable<Application['campaign']> };

/** The documents of an application (申报), as far as its reader may see what they say. */
@Injectable()
export class ApplicationDocuments {
  constructor(
    @Inject(ApplicationReader) private readonly applications: ApplicationReader,
    @Inject(Receipts) private readonly receipts: Receipts,
    @Inject(POOL) private readonly pool: pg.Pool,
  ) {}

  async offered(reader: Reader, id: string): Promise<OfferedDocument[]> {
    const view = await this.applications.view(reader, id);
    const { campaign } = view.application;
    if (campaign === null) return [];
    const opened = { ...view.application, campaign };
    return [
      ...declaration(view, opened),
      ...(isExpert(reader.actor) ? [] : this.#receipts(reader, view)),
      ...(isExpert(reader.actor) ? [] : await this.#letters(reader, view, opened)),
      ...(await this.#opinions(reader, view, opened)),
      ...siteVisits(view, opened),
    ];
  }

  #receipts(reader: Reader, { application, enterpriseName }: ApplicationView): OfferedDocument[] {
    return Array.from({ length: application.attempts }, (_, index) => {
      const attempt = index + 1;
      const make = async () =>
        receiptPaper(
          await this.receipts.of(reader.log, application.id, String(attempt)),
          application,
          enterpriseName,
        );
      return offer('receipt', make, { item: String(attempt), detail: nth(attempt) });
    }).toReversed();
  }

  async #letters(reader: Reader, { enterpriseName }: ApplicationView, { id, campaign, submittedAt }: Opened) {
    const { seen } = await this.applications.read(reader, id);
    const filedOn = submittedAt === null ? campaign.window.opensOn : chinaDay(submittedAt);
    return offeredLetters(lettersOf(seen), { edition: campaign.edition, enterpriseName, filedOn });
  }

  /** A blank sheet for whoever organises or sits on the panel, and each opinion its reader may see. */
  async #opinions(
    { actor }: Reader,
    { enterpriseName, clausesToJudge }: ApplicationView,
    opened: Opened,
  ): Promise<OfferedDocument[]> {
    const { panel, campaign } = opened;
    if (panel.length === 0 || !panel.some(({ interests }) => interests === 'clear' || !isExpert(actor)))
      return [];
    const names = readsExperts(actor)
      ? await accountNames(
          this.pool,
          panel.map(({ expert }) => expert),
        )
      : new Map<string, string>();
    const own = clausesToJudge.map(({ clause }) => clause);
    const listed = own.length > 0 ? own : clausesOfSheet(campaign);
    const blank = offer('opinion-sheet', () => opinionPaper(opened, enterpriseName, listed, null));
    const written = panel.flatMap((member, index) => {
      if (Object.keys(member.findings).length === 0) return [];
      const isOwn = member.expert === actor.id;
      const place = `专家${index + 1}`;
      const expertName = isOwn ? '' : (names.get(member.expert) ?? place);
      const detail = isOwn
        ? { zh: '本人', en: 'yours' }
        : { zh: expertName, en: names.get(member.expert) ?? `expert ${index + 1}` };
      const clauses = clausesOfSheet(campaign, member);
      const make = () => opinionPaper(opened, enterpriseName, clauses, { member, expertName });
      return [offer('opinion', make, { item: member.expert, detail })];
    });
    return [blank, ...written];
  }
}

function isExpert({ role }: Actor): boolean {
  return role === 'expert';
}

function declaration({ dossierOpen, enterpriseName }: ApplicationView, opened: Opened): OfferedDocument[] {
  if (!dossierOpen) return [];
  const on = opened.submittedAt === null ? null : chinaDay(opened.submittedAt);
  return [offer('declaration', () => declarationPaper(opened, enterpriseName), { on })];
}

/** The blank sheet while a visit is due, the record once there is one with its conclusion. */
function siteVisits({ siteVisit, enterpriseName }: ApplicationView, opened: Opened): OfferedDocument[] {
  const { siteVerification } = opened;
  return [
    ...(siteVisit === null
      ? []
      : [offer('site-visit-sheet', () => siteVisitPaper(opened, enterpriseName, true))]),
    ...(siteVerification === null || siteVerification.summary === ''
      ? []
      : [
          offer('site-visit', () => siteVisitPaper(opened, enterpriseName, false), {
            on: siteVerification.visitedOn,
          }),
        ]),
  ];
}

function nth(attempt: number): Message {
  return { zh: `第 ${attempt} 次提交`, en: `submission ${attempt}` };
}
