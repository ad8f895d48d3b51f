import { type Finding, type Tier } from '@tidu/criteria';
import { type Actor, type ApplicationCommand } from '@tidu/domain';
import { uuidFrom } from '@tidu/application';
import { actorOf } from '@tidu/platform';
import { cityAccount, hasCityAccount } from '../accounts/names.js';
import { daysFrom } from '../days.js';
import { type Declaration } from '../dossier/invent-declaration.js';
import { authorityOfficials, isNational, type OfficialActors, officialsOf } from './actors.js';
import { type Campaigns, type Era } from './campaigns.js';
import { Diary } from './diary.js';
import { type Venture } from './enterprises.js';
import { type EvidenceFiles } from './evidence.js';
import { type Destiny } from './goals.js';
import { type Pools } from './pools.js';
import { type Random } from './random.js';
import { AheadOfToday, type World } from './world.js';

/** What a life is lived in. */
export interface Scene {
  readonly world: World;
  readonly files: EvidenceFiles;
  readonly random: Random;
  readonly campaigns: Campaigns;
  readonly pools: Pools;
}

/** What an application says, what the people who judge it will find, and the campaign it is made in. */
export interface Dossier {
  readonly sections: Declaration;
  readonly findings: Readonly<Record<string, Finding>>;
  readonly campaign: () => Promise<string>;
  /** Whether it comes back once for correction. */
  readonly isReturned: boolean;
}

/** One factory's way through a campaign, up to where it is destined to stand. */
export class Career {
  readonly id: string;
  readonly diary: Diary;
  readonly applicant: Actor;
  readonly tier: Tier;
  /** Whether it stands where it was destined to, or at this day. */
  private isOver = false;

  constructor(
    readonly scene: Scene,
    readonly venture: Venture,
    readonly era: Era,
    readonly destiny: Destiny,
    readonly dossier: Dossier,
  ) {
    this.id = uuidFrom(`demo application ${venture.factory.id} ${era.year}`);
    this.diary = new Diary(daysFrom(era.opensOn, scene.random.whole(1, 45)), scene.random);
    this.applicant = actorOf(venture.account);
    this.tier = destiny.tier;
  }

  get goesOn(): boolean {
    return !this.isOver;
  }

  /** Lives a part of it, unless it is over; a part says `false` where it ends there. What lies ahead of today ends it too. */
  async live(part: (career: Career) => Promise<boolean>): Promise<void> {
    if (this.isOver) return;
    try {
      this.isOver = !(await part(this));
    } catch (error) {
      if (!(error instanceof AheadOfToday)) throw error;
      this.isOver = true;
    }
  }

  end(): void {
    this.isOver = true;
  }

  /** The unit that recommends it and answers for it at the province's level: the province, or the group. */
  get unit(): string {
    return this.destiny.channel?.group ?? this.venture.factory.province;
  }

  /** Whose pool its panel is drawn from, and who publishes its notice. */
  get authority(): string {
    return isNational(this.tier) ? '000000' : this.unit;
  }

  get unitOfficials(): OfficialActors {
    return authorityOfficials(this.unit);
  }

  get organisers(): OfficialActors {
    return authorityOfficials(this.authority);
  }

  /** The city for the basic tier, the province or the group for every other: they look first, and decide up to advanced. */
  get local(): OfficialActors {
    const { city } = this.venture.factory;
    const isCitys = this.tier === 'basic' && this.destiny.channel?.group === undefined;
    return isCitys && hasCityAccount(city) ? officialsOf(cityAccount(city)) : this.unitOfficials;
  }

  /** The city the factory lies in, also where it is registered in one of its districts. */
  get city(): Actor {
    return officialsOf(cityAccount(`${this.venture.factory.city.slice(0, 4)}00`))[0];
  }

  get deciders(): OfficialActors {
    return isNational(this.tier) ? this.organisers : this.local;
  }

  do(actor: Actor, command: ApplicationCommand, at = this.diary.soon()): Promise<void> {
    return this.scene.world.act(actor, at, { aggregate: 'application', id: this.id, command });
  }

  evaluate(): Promise<void> {
    return this.scene.world.evaluateApplication(this.id, this.diary.soon());
  }
}
