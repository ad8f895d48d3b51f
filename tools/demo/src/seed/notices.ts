import { type Actor, type AddressedCommand } from '@tidu/domain';
import { sha256Hex } from '@tidu/domain';
import { uuidFrom } from '@tidu/application';
import { daysFrom } from '../days.js';
import { type Career } from './career.js';
import { Diary } from './diary.js';
import { groupedBy } from './grouped-by.js';
import { AheadOfToday, platform } from './world.js';

type NoticeCommand = Extract<AddressedCommand, { aggregate: 'notice' }>['command'];

/** Anyone; who objected stands in the objection itself. */
const publicActor: Actor = { id: 'public', role: 'public' };
/** With so many items, one is objected to; and the one of the group that still runs. */
const ITEMS_OF_A_DISPUTED_NOTICE = 5;

/** The public notices (公示): one for all that a body proposes in a campaign at a time, with an objection here and there. */
export async function publishNotices(careers: readonly Career[]): Promise<void> {
  const proposed = careers.filter(({ goesOn }) => goesOn);
  const campaigns = await Promise.all(proposed.map(({ dossier }) => dossier.campaign()));
  const notices = groupedBy(proposed, (career) =>
    [campaigns[proposed.indexOf(career)], career.authority, isLeftRunning(career)].join(' '),
  );
  for (const [key, members] of notices) {
    try {
      await publishNotice(key, campaigns[proposed.indexOf(members[0] as Career)] ?? '', members);
    } catch (error) {
      if (!(error instanceof AheadOfToday)) throw error;
      for (const career of members) career.end();
    }
  }
}

function isLeftRunning({ destiny }: Career): boolean {
  return destiny.goal === 'public-notice';
}

/** 示例 · Where objections go: invented. */
const SAMPLE_CONTACT = {
  office: '示例处室',
  phone: '000-00000000（示例）',
  address: '示例市示例路 1 号',
  postcode: '000000',
};

async function publishNotice(key: string, campaignId: string, members: readonly Career[]): Promise<void> {
  const [lead] = members;
  if (lead === undefined) return;
  const { world, random } = lead.scene;
  const [official] = lead.organisers;
  const id = uuidFrom(`demo notice ${key}`);
  const diary = new Diary(lead.diary.today, random);
  for (const career of members) diary.notBefore(career.diary.now);
  const give = (actor: Actor, command: NoticeCommand, at = diary.soon()): Promise<void> =>
    world.act(actor, at, { aggregate: 'notice', id, command });

  // A notice that is still up on the demo's first day: published in the week before.
  if (isLeftRunning(lead)) diary.on(daysFrom(world.today, -random.whole(3, 5)));
  const applicationIds = members.map((career) => career.id);
  const title = `示例公示：拟认定名单（${members.length} 项）`;
  const contact = SAMPLE_CONTACT;
  const publication = { type: 'publish-notice', id, campaignId, applicationIds, title, contact } as const;
  await give(official, publication, diary.daysLater(1, 2));
  for (const career of members) career.diary.notBefore(diary.now);
  const isDisputed = isLeftRunning(lead)
    ? lead.destiny.channel?.group !== undefined
    : members.length >= ITEMS_OF_A_DISPUTED_NOTICE;
  if (isDisputed) await dispute(id, members, give, diary);
  if (isLeftRunning(lead)) {
    for (const career of members) career.end();
    return;
  }
  const { endsOn, items } = await world.stateOf('notice', id);
  const last = items.reduce((latest, item) => (item.endsOn > latest ? item.endsOn : latest), endsOn);
  await give(platform, { type: 'close-notice' }, diary.on(daysFrom(last, 1)));
}

/** A real-name objection to one item; answered where the notice is over, open where it still runs. */
async function dispute(
  id: string,
  members: readonly Career[],
  give: (actor: Actor, command: NoticeCommand, at?: string) => Promise<void>,
  diary: Diary,
): Promise<void> {
  const [lead] = members;
  const disputed = members.at(-1);
  if (lead === undefined || disputed === undefined) return;
  const objectionId = uuidFrom(`demo objection ${id}`);
  const objection = {
    type: 'file-objection',
    objectionId,
    applicationId: disputed.id,
    // Nobody is behind an invented objection: it reads like one whose author's data has been erased (已依法删除).
    objector: {
      sealed: 'AES-256-GCM',
      subject: uuidFrom(`demo objector ${id}`),
      text: sha256Hex(`demo objector ${id}`),
    },
    signed: true,
    statement: '示例：对该工厂申报的劳动生产率提升幅度有异议，请核实。',
    clauses: [`${disputed.tier}/outcomes/1`],
    evidence: [],
  } as const;
  await give(publicActor, objection, diary.daysLater(1, 1));
  disputed.diary.notBefore(diary.now);
  if (isLeftRunning(lead)) return;
  const reasons = '示例：经核查原始报表，申报数据属实，异议不成立。';
  const answer = { type: 'handle-objection', objectionId, outcome: 'dismissed', reasons } as const;
  await give(lead.organisers[1], answer, diary.daysLater(2, 4));
  disputed.diary.notBefore(diary.now);
}
