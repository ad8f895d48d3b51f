import { procedures } from '@tidu/domain';
import { type AddressedCommand } from '@tidu/domain';
import { authorityOfficials } from './actors.js';
import { type Career } from './career.js';
import { Diary } from './diary.js';
import { groupedBy } from './grouped-by.js';
import { AheadOfToday } from './world.js';

/**
 * The recommendation lists (推荐名单): one for each campaign and unit with all it recommends, ranked and frozen by one
 * official and released by another.
 */
export async function releaseLists(careers: readonly Career[]): Promise<void> {
  const candidates = careers.filter(({ goesOn, tier }) => goesOn && procedures[tier].recommendation);
  const campaigns = await Promise.all(candidates.map(({ dossier }) => dossier.campaign()));
  const lists = groupedBy(
    candidates,
    (career) => `${campaigns[candidates.indexOf(career)] ?? ''}.${career.unit}`,
  );
  for (const [id, members] of lists) {
    try {
      await releaseList(id, members);
    } catch (error) {
      if (!(error instanceof AheadOfToday)) throw error;
      for (const career of members) career.end();
    }
  }
}

async function releaseList(id: string, members: readonly Career[]): Promise<void> {
  const [lead] = members;
  if (lead === undefined) return;
  const { world, random } = lead.scene;
  const [campaignId = '', unit = ''] = id.split('.');
  const [first, second] = authorityOfficials(unit);
  const diary = new Diary(lead.diary.today, random);
  for (const career of members) diary.notBefore(career.diary.now);
  const give = (actor: typeof first, command: ListCommand, at: string): Promise<void> =>
    world.act(actor, at, { aggregate: 'recommendation', id, command });

  await give(first, { type: 'begin-list', id, campaignId, unit }, diary.daysLater(1, 2));
  const entries = members.map((career, index) => ({
    applicationId: career.id,
    rank: index + 1,
    opinion: '示例：同意推荐，材料齐全。',
  }));
  await give(first, { type: 'rank-applications', entries }, diary.soon());
  await give(first, { type: 'freeze-list' }, diary.soon());
  const { frozen } = await world.stateOf('recommendation', id);
  await give(second, { type: 'release-list', hash: frozen?.hash ?? '' }, diary.daysLater(1, 2));
  for (const career of members) {
    career.diary.notBefore(diary.now);
    if (career.destiny.goal === 'recommended') career.end();
  }
}

type ListCommand = Extract<AddressedCommand, { aggregate: 'recommendation' }>['command'];
