import { decidingBody, platform, type Rule } from '../policy/rules.js';

export const noticePhaseNames = {
  none: { zh: '未发布', en: 'not published' },
  running: { zh: '公示中', en: 'running' },
  closed: { zh: '公示结束', en: 'closed' },
} as const;
export type NoticePhase = keyof typeof noticePhaseNames;

/** Who may do what to a public notice (公示), and when. */
export const noticeRules = {
  'publish-notice': { grants: decidingBody, phases: ['none'] },
  'file-objection': { grants: [{ role: 'public', relation: 'any' }], phases: ['running'] },
  'handle-objection': { grants: decidingBody, phases: ['running'] },
  'close-notice': { grants: platform, phases: ['running'] },
} as const satisfies Record<string, Rule<NoticePhase>>;
