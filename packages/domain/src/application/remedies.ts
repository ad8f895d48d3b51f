import { type Tier } from '@tidu/criteria';
import { type Remedy } from './events.js';

/**
 * The remedies every letter of refusal names (救济途径): the appeal is 平台默认; the term of administrative
 * reconsideration (行政复议) is that of 行政复议法 (2023) art. 20, 60 days from knowledge.
 */
export function remedies(tier: Tier | undefined): Remedy[] {
  const national = tier === 'excellent' || tier === 'pioneer';
  return [
    {
      kind: 'appeal',
      authority: national
        ? { zh: '工业和信息化部', en: 'MIIT' }
        : { zh: '作出决定的主管部门', en: 'the authority that decided' },
      within: {
        zh: '自收到决定之日起 15 个工作日内（平台默认）',
        en: 'within 15 working days of receipt (platform default)',
      },
    },
    {
      kind: 'reconsideration',
      authority: national
        ? { zh: '工业和信息化部', en: 'MIIT' }
        : {
            zh: '作出决定机关的本级人民政府',
            en: 'the people’s government of the deciding authority’s level',
          },
      within: { zh: '自知道决定之日起 60 日内', en: 'within 60 days of knowing of the decision' },
    },
  ];
}
