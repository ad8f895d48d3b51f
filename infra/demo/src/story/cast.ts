import { type ExpertRow } from '@tidu/contracts';
import {
  auditorAccount,
  cityAccount,
  expertAccounts,
  hasCityAccount,
  miitAccounts,
  provinceAccount,
  storyAccount,
} from '../accounts/names.js';
import { Refused, Visitor } from '../http/visitor.js';
import { type Sample } from '../samples/sample.js';

/** A seat of a panel and the expert who takes it. */
export interface CastExpert {
  readonly expert: Visitor;
  readonly specialty: 'technical' | 'management';
}

/** The people of the stories, each signed in once. */
export class Cast {
  private readonly visitors = new Map<string, Promise<Visitor>>();

  constructor(
    private readonly url: string,
    private readonly password: string,
  ) {}

  as(account: string): Promise<Visitor> {
    const visitor = this.visitors.get(account) ?? Visitor.signIn(this.url, account, this.password);
    this.visitors.set(account, visitor);
    return visitor;
  }

  auditor(): Promise<Visitor> {
    return this.as(auditorAccount);
  }

  province(code: string): Promise<Visitor> {
    return this.as(provinceAccount(code));
  }

  miit(): Promise<Visitor> {
    return this.as(miitAccounts[0]);
  }

  /** Who looks at an application first: the city for the basic tier, the province for the others. */
  formalChecker({ request: { tier }, factory: { city, province } }: Sample): Promise<Visitor> {
    return tier === 'basic' && hasCityAccount(city) ? this.as(cityAccount(city)) : this.province(province);
  }

  /** Who decides: the city or province for basic, the province for advanced, MIIT above. */
  decidingBody(sample: Sample): Promise<Visitor> {
    const { tier } = sample.request;
    return tier === 'basic' || tier === 'advanced' ? this.formalChecker(sample) : this.miit();
  }

  /** Who opens the campaign and its panels: the province for basic and advanced, MIIT above. */
  organiser({ request: { tier }, factory: { province } }: Sample): Promise<Visitor> {
    return tier === 'basic' || tier === 'advanced' ? this.province(province) : this.miit();
  }

  /** The enterprise's account: signed up, or signed in where an earlier run has signed it up. */
  async enterprise({ name, uscc }: Sample['enterprise']): Promise<Visitor> {
    const account = storyAccount(uscc);
    if (!this.visitors.has(account)) {
      try {
        const visitor = await Visitor.signUp(this.url, { account, password: this.password, name, uscc });
        this.visitors.set(account, Promise.resolve(visitor));
      } catch (error) {
        if (!(error instanceof Refused) || error.status !== 409) throw error;
      }
    }
    return await this.as(account);
  }

  /** A panel of so many experts, two thirds technical, those of the factory's own province last (回避). */
  async panel(organiser: Visitor, size: number, province: string): Promise<CastExpert[]> {
    const pool = await organiser.get<ExpertRow[]>('experts');
    const people = await Promise.all(expertAccounts.map((account) => this.as(account)));
    const candidates = people
      .map((expert) => ({ expert, row: pool.find(({ id }) => id === expert.me.id) }))
      .sort((a, b) => Number(a.row?.region === province) - Number(b.row?.region === province));
    const of = (specialty: CastExpert['specialty'], count: number): CastExpert[] =>
      candidates
        .filter(({ row }) => row?.specialty === specialty)
        .slice(0, count)
        .map(({ expert }) => ({ expert, specialty }));
    const technical = Math.ceil((size * 2) / 3);
    return [...of('technical', technical), ...of('management', size - technical)];
  }
}
