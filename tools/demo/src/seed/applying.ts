import { tiers } from '@tidu/criteria';
import { type ApplicationCommand, type Sections } from '@tidu/domain';
import { districtAccount } from '../accounts/names.js';
import { daysFrom } from '../days.js';
import { authorityOfficials, isNational, staffActor } from './actors.js';
import { type Career } from './career.js';
import { platform } from './world.js';

const CONVERSION_YEARS = 3;

/** From the register to acceptance for review, as far as it is destined to come. */
export async function passApplying(career: Career): Promise<boolean> {
  await register(career);
  await fillIn(career);
  if (career.destiny.goal === 'lapsed') await lapse(career);
  if (isLeftOpen(career)) return false;
  await submit(career);
  return (await passFormalCheck(career)) && career.destiny.goal !== 'accepted';
}

/** Registers enterprise and factory; a group names its enterprise, and a legacy title is converted to the tier below. */
async function register(career: Career): Promise<void> {
  const { world } = career.scene;
  const { enterprise, factory } = career.venture;
  const { uscc } = enterprise;
  await world.act(career.applicant, career.diary.now, {
    aggregate: 'enterprise',
    id: uscc,
    command: { type: 'register-enterprise', ...enterprise },
  });
  const group = career.destiny.channel?.group;
  if (group !== undefined) {
    await world.act(career.unitOfficials[0], career.diary.soon(), {
      aggregate: 'enterprise',
      id: uscc,
      command: { type: 'affiliate-enterprise', group },
    });
  }
  await world.act(career.applicant, career.diary.soon(), {
    aggregate: 'factory',
    id: factory.id,
    command: { type: 'register-factory', ...factory },
  });
  if (!isLeftOpen(career)) await convertLegacyTitle(career);
}

/**
 * The tier below, which submitting rests on (逐级申报), by conversion of a legacy title (认定转换). A title of the past that
 * nothing came of runs out before its first report is due.
 */
async function convertLegacyTitle(career: Career): Promise<void> {
  const below = tiers[tiers.indexOf(career.tier) - 1];
  if (below === undefined) return;
  const { scene, era, venture, unit, destiny } = career;
  const { province, id } = venture.factory;
  const runsOut =
    era.closesOn < scene.world.today && (destiny.goal === 'refused' || destiny.goal === 'deferred');
  const validUntil = runsOut ? `${era.year + 1}-04-15` : daysFrom(career.diary.today, CONVERSION_YEARS * 365);
  const [official] = authorityOfficials(isNational(below) ? '000000' : unit);
  await scene.world.act(official, career.diary.soon(), {
    aggregate: 'factory',
    id,
    command: {
      type: 'convert-title',
      campaignId: await scene.campaigns.of(era, below, province, destiny.channel),
      legacy: {
        name: '示例 原智能制造试点示范',
        issuer: '示例 原认定机关',
        number: `示例-${era.year - 3}-${id.slice(0, 6)}`,
        awardedOn: `${era.year - 3}-09-30`,
      },
      evidence: null,
      validUntil,
    },
  });
}

/** Opens the application and fills it in; a draft only in part. */
async function fillIn(career: Career): Promise<void> {
  const { files, random } = career.scene;
  const { channel } = career.destiny;
  const { factory, enterprise } = career.venture;
  const campaignId = await career.dossier.campaign();
  const group = channel?.group === undefined ? {} : { group: channel.group, enterprise: enterprise.uscc };
  await career.do(
    career.applicant,
    { type: 'open-application', id: career.id, factoryId: factory.id, campaignId, ...group },
    career.diary.daysLater(1, 6),
  );
  const sections = Object.entries(career.dossier.sections);
  const filled = isLeftOpen(career) ? sections.slice(0, random.whole(0, sections.length)) : sections;
  for (const [section, content] of filled)
    await career.do(career.applicant, declaration(section, content), career.diary.soon());
  const evidence = files.of(career.id, career.tier, factory.city);
  const attached = isLeftOpen(career) ? evidence.slice(0, random.whole(0, 1)) : evidence;
  for (const piece of attached) await career.do(career.applicant, { type: 'attach-evidence', ...piece });
}

/** Whether it is never submitted: still being filled in, or given up. */
function isLeftOpen({ destiny }: Career): boolean {
  return destiny.goal === 'draft' || destiny.goal === 'lapsed';
}

/** What the platform does with a draft when its campaign has closed. */
async function lapse({ diary, era, id, scene }: Career): Promise<void> {
  const at = diary.on(daysFrom(era.closesOn, 1));
  await scene.world.act(platform, at, { aggregate: 'application', id, command: { type: 'lapse' } });
}

/** Submits, and has the evaluation recorded. */
async function submit(career: Career): Promise<void> {
  await career.do(
    career.applicant,
    { type: 'submit', truthful: true, noSecrets: true, unchangedReason: '示例：测算依据见补正答复。' },
    career.diary.daysLater(2, 12),
  );
  await career.evaluate();
}

/** The formal check; `true` where the application is accepted for review. */
async function passFormalCheck(career: Career): Promise<boolean> {
  const { goal } = career.destiny;
  const [checker] = career.local;
  if (goal === 'submitted') return false;
  if (goal === 'returned' || career.dossier.isReturned) {
    const clauses = [
      { clause: `${career.tier}/outcomes/1`, reason: '示例：指标测算依据不完整，请补充说明。' },
    ];
    // Where it is to be found returned, the time for corrections must not be over.
    const at =
      goal === 'returned'
        ? career.diary.on(daysFrom(career.scene.world.today, -career.scene.random.whole(1, 9)))
        : career.diary.daysLater(2, 5);
    await career.do(checker, { type: 'return-for-correction', clauses }, at);
    if (goal === 'returned') return false;
    for (const { clause } of clauses)
      await career.do(
        career.applicant,
        declaration('replies', { [clause]: '示例：已补充测算依据，详见“关键绩效指标”。' }),
        career.diary.soon(),
      );
    await submit(career);
  }
  if (goal === 'withdrawn') {
    await career.do(
      career.applicant,
      { type: 'withdraw', reason: '示例：企业调整建设计划。' },
      career.diary.daysLater(1, 4),
    );
    return false;
  }
  if (goal === 'not-accepted') {
    await career.do(
      checker,
      { type: 'decline-to-accept', reason: '示例：不属于本批次受理范围。' },
      career.diary.daysLater(2, 6),
    );
    return false;
  }
  if (career.destiny.channel?.endorsed === true) await endorse(career);
  await career.do(
    checker,
    { type: 'accept-for-review', remark: '示例：材料齐全，予以受理。' },
    career.diary.daysLater(2, 6),
  );
  return true;
}

async function endorse(career: Career): Promise<void> {
  const endorsement = { type: 'endorse', opinion: '示例：情况属实，同意推荐。' } as const;
  const district = staffActor(districtAccount(career.venture.factory.city));
  await career.do(district, endorsement, career.diary.daysLater(1, 3));
  await career.do(career.city, endorsement, career.diary.daysLater(1, 3));
}

function declaration(section: string, content: unknown): ApplicationCommand {
  return { type: 'declare-section', section, content } as ApplicationCommand & { section: keyof Sections };
}
