import { type Finding, type Tier } from '@tidu/criteria';
import { type Actor, type ApplicationCommand, type Sections } from '@tidu/domain';
import { actorOf, uuidFrom } from '@tidu/runtime';
import { cityAccount, hasCityAccount, miitAccounts, provinceAccount } from '../accounts/names.js';
import { daysFrom } from '../days.js';
import { type Era, staffActor } from './campaigns.js';
import { Diary } from './diary.js';
import { type Venture } from './enterprises.js';
import { type EvidenceFiles } from './evidence.js';
import { type Destiny } from './goals.js';
import { type Random } from './random.js';
import { type World } from './world.js';

/** What a life is lived in. */
export interface Scene {
  readonly world: World;
  readonly files: EvidenceFiles;
  readonly random: Random;
}

/** What an application says, what the people who judge it will find, and the campaign it is made in. */
export interface Dossier {
  readonly sections: Sections;
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

  /** The city for the basic tier, the province for every other: they look first, and decide up to advanced. */
  get local(): Actor {
    const { city, province } = this.venture.factory;
    return staffActor(
      this.tier === 'basic' && hasCityAccount(city) ? cityAccount(city) : provinceAccount(province),
    );
  }

  get decidingBody(): Actor {
    return this.tier === 'basic' || this.tier === 'advanced'
      ? this.local
      : staffActor(this.scene.random.pick(miitAccounts));
  }

  do(actor: Actor, command: ApplicationCommand, at = this.diary.soon()): Promise<void> {
    return this.scene.world.act(actor, at, { aggregate: 'application', id: this.id, command });
  }

  evaluate(): Promise<void> {
    return this.scene.world.evaluateApplication(this.id, this.diary.soon());
  }
}
