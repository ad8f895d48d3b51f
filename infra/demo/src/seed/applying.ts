import { type ApplicationCommand, type Sections } from '@tidu/domain';
import { type Career } from './career.js';

/** Registers enterprise and factory, opens the application and fills it in; a draft only in part. */
export async function apply(career: Career): Promise<void> {
  const { world, files, random } = career.scene;
  const { enterprise, factory } = career.venture;
  const registered = career.diary.now;
  await world.act(career.applicant, registered, {
    aggregate: 'enterprise',
    id: enterprise.uscc,
    command: { type: 'register-enterprise', ...enterprise },
  });
  const { id } = factory;
  await world.act(career.applicant, career.diary.soon(), {
    aggregate: 'factory',
    id,
    command: { type: 'register-factory', ...factory },
  });
  const campaignId = await career.dossier.campaign();
  await career.do(
    career.applicant,
    { type: 'open-application', id: career.id, factoryId: id, campaignId },
    career.diary.daysLater(1, 6),
  );
  const sections = Object.entries(career.dossier.sections);
  const filled =
    career.destiny.goal === 'draft' ? sections.slice(0, random.whole(0, sections.length)) : sections;
  for (const [section, content] of filled)
    await career.do(career.applicant, declaration(section, content), career.diary.soon());
  const evidence = files.of(career.id, career.tier);
  const attached = career.destiny.goal === 'draft' ? evidence.slice(0, random.whole(0, 1)) : evidence;
  for (const piece of attached) await career.do(career.applicant, { type: 'attach-evidence', ...piece });
}

/** Submits, and has the evaluation recorded. */
export async function submit(career: Career): Promise<void> {
  await career.do(
    career.applicant,
    { type: 'submit', truthful: true, noSecrets: true },
    career.diary.daysLater(2, 12),
  );
  await career.evaluate();
}

/** The formal check; `true` where the application is accepted for review. */
export async function passFormalCheck(career: Career): Promise<boolean> {
  const { goal } = career.destiny;
  if (goal === 'submitted') return false;
  if (goal === 'returned' || career.dossier.isReturned) {
    const clauses = [
      { clause: `${career.tier}/outcomes/1`, reason: '示例：指标测算依据不完整，请补充说明。' },
    ];
    await career.do(career.local, { type: 'return-for-correction', clauses }, career.diary.daysLater(2, 5));
    if (goal === 'returned') return false;
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
      career.local,
      { type: 'decline-to-accept', reason: '示例：不属于本批次受理范围。' },
      career.diary.daysLater(2, 6),
    );
    return false;
  }
  await career.do(
    career.local,
    { type: 'accept-for-review', remark: '示例：材料齐全，予以受理。' },
    career.diary.daysLater(2, 6),
  );
  return true;
}

function declaration(section: string, content: unknown): ApplicationCommand {
  return { type: 'declare-section', section, content } as ApplicationCommand & { section: keyof Sections };
}
