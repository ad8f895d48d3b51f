import { readdir } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { type Day, provinces } from '@tidu/domain';
import { type NewAccount, uuidFrom } from '@tidu/runtime';
import { enterpriseAccount } from '../accounts/demo-accounts.js';
import { storyAccount } from '../accounts/names.js';
import { daysFrom } from '../days.js';
import { readSample, type Sample } from '../samples/sample.js';
import { sectionsOf } from '../samples/sections.js';
import { Campaigns, type Era } from './campaigns.js';
import { Career, type Scene } from './career.js';
import { inventSections, metFindings, type Quality } from './dossier.js';
import { inventVenture, type Venture } from './enterprises.js';
import { type EvidenceFiles } from './evidence.js';
import { type Destiny, destinies, type Goal } from './goals.js';
import { live } from './live.js';
import { Random } from './random.js';
import { World } from './world.js';
import { liveYearAfter } from './year-after.js';

/** The demo's past as it is to be loaded. */
export interface History {
  readonly world: World;
  readonly accounts: readonly NewAccount[];
  /** Enterprises whose sign-in is shown to visitors, as something waits for them to do. */
  readonly hosts: readonly NewAccount[];
}

const SEED = 20_241_029;
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
  const campaigns = new Campaigns(world);
  const scene: Scene = { world, files, random };
  const eras = erasOf(today);
  const accounts: NewAccount[] = [];
  const hosts = new Map<Goal, NewAccount>();

  for (const province of Object.keys(provinces)) {
    await campaigns.of(eras.current, 'basic', province);
    await campaigns.of(eras.current, 'advanced', province);
  }
  for (const [number, destiny] of shuffled(destinies, random).entries()) {
    const venture = inventVenture(number, random);
    const career = invent(scene, campaigns, venture, eras[destiny.era], destiny);
    if (await live(career)) await liveYearAfter(career, eras.past.year + 1, destiny.goal);
    accounts.push(venture.account);
    if (isHosted(destiny.goal) && !hosts.has(destiny.goal)) {
      hosts.set(destiny.goal, host(venture, destiny.goal));
    }
  }
  for (const sample of await readSamples()) {
    const career = ofSample(scene, campaigns, sample, eras.current);
    await live(career);
    accounts.push(career.venture.account);
  }
  return { world, accounts, hosts: Object.keys(hosted).flatMap((goal) => hosts.get(goal as Goal) ?? []) };
}

function isHosted(goal: Goal): goal is keyof typeof hosted {
  return Object.hasOwn(hosted, goal);
}

/** An enterprise's sign-in as visitors are shown it, with where its application stands. */
function host({ account }: Venture, goal: keyof typeof hosted): NewAccount {
  return { ...account, name: `${account.name} — ${hosted[goal]}` };
}

/** A past generation whose first re-evaluations are over, and a current one that still takes applications. */
function erasOf(today: Day): Record<Destiny['era'], Era> {
  const year = Number(today.slice(0, 4));
  const reEvaluated = today >= `${year}-07-01` ? year : year - 1;
  const opensOn = daysFrom(today, -100);
  return {
    past: {
      year: reEvaluated - 1,
      opensOn: `${reEvaluated - 1}-03-01`,
      closesOn: `${reEvaluated - 1}-05-31`,
    },
    current: { year: Number(opensOn.slice(0, 4)), opensOn, closesOn: daysFrom(today, 365) },
  };
}

function invent(scene: Scene, campaigns: Campaigns, venture: Venture, era: Era, destiny: Destiny): Career {
  const { random } = scene;
  const { tier, goal } = destiny;
  return new Career(scene, venture, era, destiny, {
    sections: inventSections(venture, tier, qualityFor(goal, random), era.opensOn, random),
    findings: metFindings(tier),
    campaign: () => campaigns.of(era, tier, venture.factory.province),
    isReturned: random.chance(0.12),
  });
}

function qualityFor(goal: Goal, random: Random): Quality {
  if (goal === 'refused') return 'ineligible';
  if (goal === 'deferred') return 'undetermined';
  return goal === 'concluded' && random.chance(0.3) ? 'ineligible' : 'eligible';
}

function ofSample(scene: Scene, campaigns: Campaigns, sample: Sample, era: Era): Career {
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
      campaign: () => campaigns.ofSample(sample, era),
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
