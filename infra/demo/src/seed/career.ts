import { type Finding, type Tier } from '@tidu/criteria';
import { type Actor, type ApplicationCommand, procedures, type Sections } from '@tidu/domain';
import { actorOf, uuidFrom } from '@tidu/runtime';
import { cityAccount, hasCityAccount, miitAccounts, provinceAccount } from '../accounts/names.js';
import { daysFrom } from '../days.js';
import { type Era, staffActor } from './campaigns.js';
import { Diary } from './diary.js';
import { type Venture } from './enterprises.js';
import { type EvidenceFiles } from './evidence.js';
import { type Destiny } from './goals.js';
import { seatPanel, writeOpinions } from './panel.js';
import { type Random } from './random.js';
import { AheadOfToday, type World } from './world.js';

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
    private readonly era: Era,
    private readonly destiny: Destiny,
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

  /** Lives up to where it is destined to stand, or to this day; `true` where it went as far as the award. */
  async live(): Promise<boolean> {
    try {
      return await this.pursue();
    } catch (error) {
      if (error instanceof AheadOfToday) return false;
      throw error;
    }
  }

  private async pursue(): Promise<boolean> {
    const { goal } = this.destiny;
    await this.apply();
    if (goal === 'draft') return false;
    await this.submit();
    if (!(await this.passFormalCheck())) return false;
    if (goal === 'accepted' || !(await this.passReview())) return false;
    return await this.passDecision();
  }

  private async apply(): Promise<void> {
    const { world, files, random } = this.scene;
    const { enterprise, factory } = this.venture;
    const registered = this.diary.now;
    await world.act(this.applicant, registered, {
      aggregate: 'enterprise',
      id: enterprise.uscc,
      command: { type: 'register-enterprise', ...enterprise },
    });
    const { id } = factory;
    await world.act(this.applicant, this.diary.soon(), {
      aggregate: 'factory',
      id,
      command: { type: 'register-factory', ...factory },
    });
    const campaignId = await this.dossier.campaign();
    await this.do(
      this.applicant,
      { type: 'open-application', id: this.id, factoryId: id, campaignId },
      this.diary.daysLater(1, 6),
    );
    const sections = Object.entries(this.dossier.sections);
    const filled =
      this.destiny.goal === 'draft' ? sections.slice(0, random.whole(0, sections.length)) : sections;
    for (const [section, content] of filled)
      await this.do(this.applicant, declaration(section, content), this.diary.soon());
    const evidence = files.of(this.id, this.tier);
    const attached = this.destiny.goal === 'draft' ? evidence.slice(0, random.whole(0, 1)) : evidence;
    for (const piece of attached) await this.do(this.applicant, { type: 'attach-evidence', ...piece });
  }

  private async submit(): Promise<void> {
    await this.do(
      this.applicant,
      { type: 'submit', truthful: true, noSecrets: true },
      this.diary.daysLater(2, 12),
    );
    await this.evaluate();
  }

  private async passFormalCheck(): Promise<boolean> {
    const { goal } = this.destiny;
    if (goal === 'submitted') return false;
    if (goal === 'returned' || this.dossier.isReturned) {
      const clauses = [
        { clause: `${this.tier}/outcomes/1`, reason: '示例：指标测算依据不完整，请补充说明。' },
      ];
      await this.do(this.local, { type: 'return-for-correction', clauses }, this.diary.daysLater(2, 5));
      if (goal === 'returned') return false;
      await this.submit();
    }
    if (goal === 'withdrawn') {
      await this.do(
        this.applicant,
        { type: 'withdraw', reason: '示例：企业调整建设计划。' },
        this.diary.daysLater(1, 4),
      );
      return false;
    }
    if (goal === 'not-accepted') {
      await this.do(
        this.local,
        { type: 'decline-to-accept', reason: '示例：不属于本批次受理范围。' },
        this.diary.daysLater(2, 6),
      );
      return false;
    }
    await this.do(
      this.local,
      { type: 'accept-for-review', remark: '示例：材料齐全，予以受理。' },
      this.diary.daysLater(2, 6),
    );
    return true;
  }

  private async passReview(): Promise<boolean> {
    const { goal } = this.destiny;
    const { panelSize, recommendation, siteVerification } = procedures[this.tier];
    if (panelSize === 0) {
      const { findings } = this.dossier;
      await this.do(
        this.local,
        { type: 'check-self-assessment', findings, opinion: '示例：复核与自评一致。' },
        this.diary.daysLater(3, 10),
      );
      await this.evaluate();
      return goal !== 'concluded';
    }
    if (recommendation) {
      const rank = this.scene.random.whole(1, 9);
      await this.do(
        this.local,
        { type: 'recommend', rank, opinion: '示例：同意推荐。' },
        this.diary.daysLater(3, 7),
      );
    }
    if (goal === 'recommended') return false;
    const organiser = this.decidingBody;
    const seats = seatPanel(this.venture.factory.province, panelSize, this.scene.random);
    await this.do(organiser, { type: 'assign-panel', seats }, this.diary.daysLater(2, 6));
    const signatures = goal === 'in-review' ? this.scene.random.whole(0, panelSize - 1) : panelSize;
    await writeOpinions(this, seats.slice(0, signatures));
    if (goal === 'in-review') return false;
    if (siteVerification) {
      const at = this.diary.daysLater(2, 6);
      const visit = {
        visitedOn: this.diary.today,
        inspectors: ['示例核查员甲', '示例核查员乙'],
        summary: '示例：现场与材料一致。',
      };
      await this.do(organiser, { type: 'record-site-verification', ...visit }, at);
    }
    await this.do(
      organiser,
      { type: 'conclude-review', opinion: '示例：汇总专家意见，形成结论。' },
      this.diary.daysLater(1, 4),
    );
    await this.evaluate();
    return goal !== 'concluded';
  }

  private async passDecision(): Promise<boolean> {
    const { goal } = this.destiny;
    const body = this.decidingBody;
    if (goal === 'refused') {
      const { eligibility } = await this.scene.world.stateOf('application', this.id);
      const failed =
        eligibility?.clauses.filter(({ verdict }) => verdict === 'not-met').map(({ id }) => id) ?? [];
      const reasons = failed.map((clause) => ({ clause, reason: '示例：该条款不符合，见评价结果。' }));
      await this.do(body, { type: 'refuse-award', reasons }, this.diary.daysLater(2, 6));
      return false;
    }
    if (goal === 'deferred') {
      await this.do(
        body,
        { type: 'defer-decision', reason: '示例：待补充指标数据后再行认定。' },
        this.diary.daysLater(2, 6),
      );
      return false;
    }
    if (this.tier === 'pioneer' && !(await this.passCultivation(body))) return false;
    const noticeId = uuidFrom(`demo notice ${this.id}`);
    // A notice that is still up on the demo's first day: published in the week before.
    if (goal === 'public-notice')
      this.diary.on(daysFrom(this.scene.world.today, -this.scene.random.whole(2, 6)));
    await this.do(body, { type: 'publish-notice', noticeId }, this.diary.daysLater(1, 2));
    if (goal === 'public-notice') return false;
    const { notice } = await this.scene.world.stateOf('application', this.id);
    await this.do(body, { type: 'award' }, this.diary.on(daysFrom(notice?.endsOn ?? '', 1)));
    return true;
  }

  /** The cultivation period, with acceptance applied for in the following April. */
  private async passCultivation(body: Actor): Promise<boolean> {
    const { goal } = this.destiny;
    await this.do(
      body,
      { type: 'name-for-cultivation', goals: '示例：两年内建成领航级智能工厂。' },
      this.diary.daysLater(2, 8),
    );
    if (goal === 'cultivation') return false;
    const report = this.scene.files.one(this.id, 'pioneer/outcomes/2', '培育期成效');
    await this.do(
      this.applicant,
      { type: 'attach-evidence', ...report },
      this.diary.on(`${this.era.year + 1}-04-07`),
    );
    await this.do(
      this.applicant,
      { type: 'apply-for-acceptance', summary: '示例：培育目标已完成。', kpis: null },
      this.diary.daysLater(1, 3),
    );
    await this.evaluate();
    if (goal === 'acceptance-submitted') return false;
    await this.do(
      this.local,
      { type: 'check-acceptance', opinion: '示例：初审通过。' },
      this.diary.daysLater(4, 9),
    );
    if (goal === 'acceptance-checked') return false;
    await this.do(body, { type: 'pass-acceptance', opinion: '示例：验收通过。' }, this.diary.daysLater(4, 9));
    return goal !== 'acceptance-passed';
  }
}

function declaration(section: string, content: unknown): ApplicationCommand {
  return { type: 'declare-section', section, content } as ApplicationCommand & { section: keyof Sections };
}
