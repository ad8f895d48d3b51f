import { type Grant, type Rule } from '../policy/rules.js';

export const calendarPhaseNames = {
  none: { zh: '未录入', en: 'nothing entered' },
  proposed: { zh: '待确认', en: 'awaiting confirmation' },
  entered: { zh: '已录入', en: 'entered' },
} as const;
export type CalendarPhase = keyof typeof calendarPhaseNames;

const systemAdministrator: readonly Grant[] = [{ role: 'system-admin', relation: 'any' }];
const anyAdministrator: readonly Grant[] = [
  ...systemAdministrator,
  { role: 'security-admin', relation: 'any' },
];

/** Who may do what to the working calendar (工作日历), and when: whoever proposes a year never confirms it. */
export const calendarRules = {
  'propose-holidays': { grants: systemAdministrator, phases: ['none', 'entered'] },
  'confirm-holidays': { grants: anyAdministrator, phases: ['proposed'] },
  'drop-holidays': { grants: anyAdministrator, phases: ['proposed'] },
} as const satisfies Record<string, Rule<CalendarPhase>>;

export type CalendarCommandType = keyof typeof calendarRules;
