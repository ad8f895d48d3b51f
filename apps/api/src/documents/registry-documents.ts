import { Inject, Injectable } from '@nestjs/common';
import { load } from '@tidu/application';
import { editionIdentity } from '@tidu/criteria';
import { applicationListPaper, certificatePaper, titleListPaper } from '@tidu/documents';
import { chinaDay, type Title } from '@tidu/domain';
import { listApplications, listTitles, type ReadDatabase } from '@tidu/read-models';
import { readCampaign, readFactory } from '../registry/registry-reader.js';
import { titleViewOf } from '../registry/factory-view.js';
import { READ_DATABASE } from '../tokens.js';
import { type Reader } from '../views/reader.js';
import { offer, type OfferedDocument } from './offered-document.js';

/** As many lines as a list holds; who needs more takes it in parts. */
const MOST_LINES = 2_000;
/** The day the criteria came into force: before it there was no title. */
const FIRST_DAY = '2024-10-29';

/** The documents of factories (工厂), campaigns (批次) and the public list of titles (名单). */
@Injectable()
export class RegistryDocuments {
  constructor(@Inject(READ_DATABASE) private readonly database: ReadDatabase) {}

  /** A certificate for every title a factory has or had. */
  async ofFactory(reader: Reader, id: string): Promise<OfferedDocument[]> {
    await readFactory(reader, id);
    const { state } = await load(reader.log, 'factory', id);
    const enterprise = await load(reader.log, 'enterprise', state.enterprise);
    return state.titles.toReversed().map((title) => {
      const { certificateNumber, validFrom, group } = title;
      const holder = {
        factoryName: state.name,
        enterpriseName: enterprise.state.name,
        province: state.province,
        ...(group === undefined ? {} : { group }),
        criteria: criteriaOf(title),
      };
      return offer('certificate', () => certificatePaper(titleViewOf(title), holder), {
        item: certificateNumber,
        on: validFrom,
        detail: { zh: certificateNumber, en: certificateNumber },
      });
    });
  }

  /** The applications in a campaign, as far as the reader may see them (申报一览表). */
  async ofCampaign(reader: Reader, id: string): Promise<OfferedDocument[]> {
    const { name, window } = await readCampaign(reader, id);
    const make = async () => {
      const page = { sort: 'name', size: MOST_LINES } as const;
      const { items, count } = await listApplications(this.database, reader.actor, { campaignId: id }, page);
      const day = latest(
        items.map(({ updatedAt }) => chinaDay(updatedAt)),
        window.opensOn,
      );
      return applicationListPaper(
        { title: `${name.zh}申报一览表`, day, filter: [], total: count.value },
        items,
      );
    };
    return [offer('application-list', make)];
  }

  /** The titles in force, open to everyone (名单). */
  ofTitles(): OfferedDocument[] {
    const make = async () => {
      const { items, count } = await listTitles(this.database, {}, { sort: 'name', size: MOST_LINES });
      const day = latest(
        items.map(({ validFrom }) => validFrom),
        FIRST_DAY,
      );
      return titleListPaper({ title: '智能工厂称号名单', day, filter: [], total: count.value }, items);
    };
    return [offer('title-list', make)];
  }
}

function criteriaOf({ basis, kind }: Title): string | null {
  return kind === 'converted' ? null : editionIdentity(basis.edition).title.zh;
}

/** The newest of some days; another where there are none. */
function latest(days: readonly string[], otherwise: string): string {
  return days.reduce((last, day) => (day > last ? day : last), days[0] ?? otherwise);
}
