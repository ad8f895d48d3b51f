import { readdir } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { type Day, provinces } from '@tidu/domain';
import { uuidFrom } from '@tidu/application';
import { type NewAccount } from '@tidu/platform';
import { enterpriseAccount } from '../accounts/demo-accounts.js';
import { storyAccount } from '../accounts/names.js';
import { districts } from '../accounts/districts.js';
import { daysFrom } from '../days.js';
import { readSample, type Sample } from '../samples/sample.js';
import { sectionsOf } from '../samples/sections.js';
import { passApplying } from './applying.js';
import { Campaigns, type Era } from './campaigns.js';
import { Career, type Scene } from './career.js';
import { passAward, passDecision } from './deciding.js';
import { inventSections, metFindings, type Quality } from './dossier.js';
import { inventVenture, type Venture } from './enterprises.js';
import { type EvidenceFiles } from './evidence.js';
import { type Destiny, destinies, type Goal } from './goals.js';
import { publishNotices } from './notices.js';
import { adoptEdition, grantRoles, verifyEnterprises } from './offices.js';
import { Pools } from './pools.js';
import { Random } from './random.js';
import { releaseLists } from './recommending.js';
import { passReview } from './reviewing.js';
import { platform, World } from './world.js';
import { passYearAfter } from './year-after.js';

/** The demo's past as it is to be loaded. */
export interface History {
  readonly world: World;
  readonly accounts: readonly NewAccount[];
  /** Enterprises whose sign-in is shown to visitors, as something waits for them to do. */
  readonly hosts: readonly NewAccount[];
}

const SEED = 20_241_029;
const SEAT_OF_THE_GROUP = '110100';
const SAMPLES = fileURLToPath(new URL('../../../../samples/', import.meta.url));
/** Where the sample stories stand in the demo, by the verdict they expect; the pioneer's is in its cultivation period. */
const sampleGoals = { eligible: 'awarded', ineligible: 'refused', undetermined: 'deferred' } as const;
/** Where visitors find something to do as an enterprise, and what they are told of it. */
const hosted = {
  draft: '填报中 a draft',
  returned: '待补正 returned for correction',
  cultivation: '培育中 in cultivation',
  rectification: '整改中 under rectification',
  awarded: '已获评 awarded, no annual report yet',
} as const satisfies Partial<Record<Goal, string>>;

/** Lives the demo's past: campaigns of a past and a current generation, some 300 invented factories, the five samples. */
export async function liveHistory(today: Day, files: EvidenceFiles): Promise<History> {
  const random = new Random(SEED);
  const world = new World(today);
  const eras = erasOf(today);
  const campaigns = new Campaigns(world);
  const pools = new Pools(world, daysFrom(eras.past.opensOn, -40));
  const scene: Scene = { world, files, random, campaigns, pools };

  await grantRoles(world, daysFrom(eras.past.opensOn, -60));
  await adoptEdition(world, daysFrom(eras.past.opensOn, -59));
  for (const province of Object.keys(provinces)) {
    await campaigns.of(eras.current, 'basic', province);
    await campaigns.of(eras.current, 'advanced', province);
  }
  const careers = shuffled(destinies, random).map((destiny, number) =>
    invent(scene, inventVenture(number, random, placeOf(destiny)), eras[destiny.era], destiny),
  );
  const samples = (await readSamples()).map((sample) => ofSample(scene, sample, eras.current));
  const ventures = [...careers, ...samples].map(({ venture }) => venture);
  await verifyEnterprises(world, daysFrom(eras.past.opensOn, -50), ventures);
  await live([...careers, ...samples]);

  const accounts = ventures.map(({ account }) => account);
  return { world, accounts, hosts: hostsAmong(careers) };
}

/** All live at a time what the authorities do for several at once: the lists and the notices. */
async function live(careers: readonly Career[]): Promise<void> {
  const all = async (part: (career: Career) => Promise<boolean>): Promise<void> => {
    for (const career of careers) await career.live(part);
  };
  await all(passApplying);
  await releaseLists(careers);
  await all(passReview);
  await all(passDecision);
  await publishNotices(careers);
  await all(passAward);
  await all(passYearAfter);
  await expireTitles(careers);
}

/** What the platform notes by itself when a title has run out. */
async function expireTitles(careers: readonly Career[]): Promise<void> {
  for (const { scene, venture } of careers) {
    const { world } = scene;
    const { id } = venture.factory;
    const { title } = await world.stateOf('factory', id);
    if (title?.status !== 'active' || title.validUntil >= world.today) continue;
    const at = `${daysFrom(title.validUntil, 1)}T01:00:00.000Z`;
    await world.act(platform, at, { aggregate: 'factory', id, command: { type: 'expire-title' } });
  }
}

/** A district for those endorsed from below; a group's lie where it has its seat, and the benchmarks of its campaigns with them. */
function placeOf({ channel }: Destiny): string | undefined {
  if (channel?.group !== undefined) return SEAT_OF_THE_GROUP;
  return channel?.endorsed === true ? Object.keys(districts)[0] : undefined;
}

/** The first of each goal where something waits for the enterprise. */
function hostsAmong(careers: readonly Career[]): NewAccount[] {
  return Object.keys(hosted).flatMap((goal) => {
    const career = careers.find(({ destiny }) => destiny.goal === goal && destiny.channel === undefined);
    return career === undefined ? [] : [host(career.venture, goal as keyof typeof hosted)];
  });
}

/** An enterprise's sign-in as visitors are shown it, with where its application stands. */
function host({ account }: Venture, goal: keyof typeof hosted): NewAccount {
  return { ...account, name: `${account.name} — ${hosted[goal]}` };
}

/** A past generation whose first re-evaluations are over, and a current one that still takes applications. */
function erasOf(today: Day): Record<Destiny['era'], Era> {
  const year = Number(today.slice(0, 4));
  const reEvaluated = today >= `${year}-07-01` ? year : year - 1;
  const opensOn = daysFrom(today, -150);
  return {
    past: {
      year: reEvaluated - 1,
      opensOn: `${reEvaluated - 1}-03-01`,
      closesOn: `${reEvaluated - 1}-05-31`,
    },
    current: { year: Number(opensOn.slice(0, 4)), opensOn, closesOn: daysFrom(today, 365) },
  };
}

function invent(scene: Scene, venture: Venture, era: Era, destiny: Destiny): Career {
  const { random, campaigns } = scene;
  const { tier, goal, channel } = destiny;
  return new Career(scene, venture, era, destiny, {
    sections: inventSections(venture, tier, qualityFor(goal, random), era.opensOn, random),
    findings: metFindings(tier),
    campaign: () => campaigns.of(era, tier, venture.factory.province, channel),
    isReturned: random.chance(0.12),
  });
}

function qualityFor(goal: Goal, random: Random): Quality {
  if (goal === 'refused' || goal === 'appealed') return 'ineligible';
  if (goal === 'deferred') return 'undetermined';
  return goal === 'concluded' && random.chance(0.3) ? 'ineligible' : 'eligible';
}

function ofSample(scene: Scene, sample: Sample, era: Era): Career {
  const { enterprise, factory, request, expected, story } = sample;
  const { province, city } = factory;
  const venture: Venture = {
    enterprise: { ...enterprise, province, city },
    factory: { ...factory, id: uuidFrom(`demo factory ${story}`), enterprise: enterprise.uscc },
    account: enterpriseAccount(storyAccount(enterprise.uscc), enterprise.name, enterprise.uscc),
  };
  const goal = request.tier === 'pioneer' ? 'cultivation' : sampleGoals[expected.verdict];
  return new Career(
    scene,
    venture,
    era,
    { era: 'current', tier: request.tier, goal },
    {
      sections: sectionsOf(sample),
      findings: request.findings,
      campaign: () => scene.campaigns.ofSample(sample, era),
      isReturned: story.split('-').includes('returned'),
    },
  );
}

async function readSamples(): Promise<Sample[]> {
  const files = (await readdir(SAMPLES)).filter((file) => file.endsWith('.json')).sort();
  return await Promise.all(files.map((file) => readSample(`${SAMPLES}${file}`)));
}

function shuffled<T>(things: readonly T[], random: Random): T[] {
  return random.several(things, things.length);
}
