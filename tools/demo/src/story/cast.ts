import {
  auditorAccount,
  cityAccount,
  hasCityAccount,
  miitAccounts,
  provinceAccount,
  secondOf,
  storyAccount,
} from '../accounts/names.js';
import { demoExpert } from '../accounts/demo-accounts.js';
import { type Door, Guest, Refused, Visitor } from '../http/visitor.js';
import { type Sample } from '../samples/sample.js';

/** Two officials of one authority: what must not be one person's doing takes both (四眼原则). */
export type Officials = readonly [first: Visitor, second: Visitor];

/** The people of the stories, each signed in once. */
export class Cast {
  private readonly visitors = new Map<string, Promise<Visitor>>();

  constructor(
    private readonly door: Door,
    private readonly password: string,
  ) {}

  as(account: string): Promise<Visitor> {
    const visitor = this.visitors.get(account) ?? Visitor.signIn(this.door, account, this.password);
    this.visitors.set(account, visitor);
    return visitor;
  }

  /** Anyone, without signing in. */
  guest(): Guest {
    return new Guest(this.door);
  }

  auditor(): Promise<Visitor> {
    return this.as(auditorAccount);
  }

  /** Both officials of the authority whose first official has this account. */
  officials(account: string): Promise<Officials> {
    return this.both(account, secondOf(account));
  }

  province(code: string): Promise<Officials> {
    return this.officials(provinceAccount(code));
  }

  miit(): Promise<Officials> {
    return this.both(...miitAccounts);
  }

  /** The city where it has an account, else its province: who looks after the basic tier. */
  local({ city, province }: Sample['factory']): Promise<Officials> {
    return hasCityAccount(city) ? this.officials(cityAccount(city)) : this.province(province);
  }

  /** The expert an id in the record refers to. */
  expert(id: string): Promise<Visitor> {
    return this.as(demoExpert(id).account);
  }

  /** The enterprise's account: signed up and verified where its factory stands, or signed in where an earlier run has signed it up. */
  async enterprise({ name, uscc }: Sample['enterprise'], place: Sample['factory']): Promise<Visitor> {
    const account = storyAccount(uscc);
    if (!this.visitors.has(account)) {
      try {
        const visitor = await Visitor.signUp(this.door, {
          account,
          password: this.password,
          name,
          uscc,
          region: place.city,
        });
        await this.verify(visitor, place);
        this.visitors.set(account, Promise.resolve(visitor));
      } catch (error) {
        if (!(error instanceof Refused) || error.status !== 409) throw error;
      }
    }
    return await this.as(account);
  }

  /** The authority of its place confirms that the account acts for the enterprise (企业身份核实). */
  private async verify({ me }: Visitor, place: Sample['factory']): Promise<void> {
    const [official] = await this.local(place);
    const basis = '示例：营业执照与法定代表人授权书相符。';
    const path = '/api/role-grants/{id}/confirm-claim';
    await official.give(path, { id: me.id }, { basis }, { version: 1 });
  }

  private both(first: string, second: string): Promise<Officials> {
    return Promise.all([this.as(first), this.as(second)]);
  }
}
